import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { flowsSchema } from './flows.js';
import { emptyable, emptyableChoice, optional, strictMapping } from './mapping-schema.js';
import { onErrorSchema } from './on-error.js';
import { isPattern, MOST_SECONDS, retrySchema } from './retry.js';

const anything = v.unknown();
// Not `v.record`, which drops entries named `constructor`: here they are only data.
const record = v.custom<Mapping>(isMapping, 'Expected a mapping');
/** A key that is there without a value, as in `params:` alone, is an empty mapping. */
const mayBeEmpty = (description: string) =>
  v.nullish(v.pipe(record, v.description(description)), () => mapping());
const name = v.pipe(
  v.string(),
  v.nonEmpty('A name is needed'),
  v.regex(/^\P{Cc}+$/u, 'A name is one line of plain text'),
);
const condition = v.union([v.string(), v.boolean()]);
const length = v.pipe(v.number(), v.integer(), v.minValue(0));
const path = v.pipe(v.string(), v.nonEmpty('A path is needed'));

/** The types of params, and the names that files of the Python engine give them. */
const TYPES = [
  'string',
  'integer',
  'number',
  'boolean',
  'list',
  'mapping',
  'any',
  'array',
  'object',
  'dict',
  'str',
  'int',
  'float',
  'bool',
] as const;

export const paramRuleSchema = strictMapping({
  type: emptyableChoice(TYPES, 'What the value is; text from a command line is converted to it.'),
  default: optional(anything, 'The value where a run is given none.'),
  description: emptyable(
    v.string(),
    'What the param is for; also told where its value is missing.',
  ),
  required: emptyable(v.boolean(), 'A run without a value is refused, unless there is a default.'),
  enum: emptyable(v.array(anything), 'The values that are allowed.'),
  allowedValues: emptyable(v.array(anything), 'The values that are allowed; the same as `enum`.'),
  choices: emptyable(v.array(anything), 'The values that are allowed; the same as `enum`.'),
  minLength: emptyable(length, 'The fewest characters of a text, or elements of a list.'),
  maxLength: emptyable(length, 'The most characters of a text, or elements of a list.'),
  minItems: emptyable(length, 'The fewest elements of a list.'),
  maxItems: emptyable(length, 'The most elements of a list.'),
  items: emptyable(
    strictMapping({ type: emptyableChoice(TYPES, 'The type of each element.') }),
    'What each element of a list is.',
  ),
  minimum: emptyable(v.number(), 'The least number.'),
  maximum: emptyable(v.number(), 'The greatest number.'),
  min: emptyable(v.number(), 'The least number; the same as `minimum`.'),
  max: emptyable(v.number(), 'The greatest number; the same as `maximum`.'),
  pattern: emptyable(
    v.pipe(v.string(), v.check(isPattern, 'This is not a regular expression')),
    'A regular expression that must match somewhere in the text; `^…$` for all of it.',
  ),
  secret: emptyable(
    v.boolean(),
    'The value is masked everywhere and never stored; a resume must be given it again.',
  ),
});

export const stepEntries = {
  task: v.pipe(name, v.description('What the step runs.')),
  description: emptyable(v.string(), 'What the step is for, for people.'),
  inputs: mayBeEmpty('What the task is given. Values are templates.'),
  condition: emptyable(
    condition,
    'The step runs only where this holds: an expression such as ' +
      "`steps.test.status == 'completed'`, a template, true or false.",
  ),
  if: emptyable(condition, 'The same as `condition`; a step has one of them.'),
  retry: v.nullish(retrySchema, () => undefined),
  on_error: emptyable(onErrorSchema, 'What a failure of the step means for the workflow.'),
  always_run: emptyable(v.boolean(), 'Run it also where a step before it has failed.'),
  depends_on: emptyable(
    v.union([v.string(), v.array(v.string())]),
    'Steps that it waits for, by default the one above; `[]` for none. Independent steps run side ' +
      'by side.',
  ),
  timeout: emptyable(
    v.pipe(v.number(), v.gtValue(0), v.maxValue(MOST_SECONDS)),
    'Seconds for each attempt; what the task has started is ended after them.',
  ),
};

const stepName = v.pipe(
  name,
  v.description('A name of its own, by which later steps find `steps.NAME.result`.'),
);

export const listedStepSchema = strictMapping({ name: stepName, ...stepEntries });
export const namedStepSchema = strictMapping({
  name: v.nullish(stepName, () => undefined),
  ...stepEntries,
});

const importSchema = v.union([
  path,
  strictMapping({
    path: v.pipe(path, v.description('A workflow file, relative to this one.')),
  }),
]);

/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export const workflowSchema = strictMapping({
  name: emptyable(
    name,
    "What the workflow is called, and its state's folder; else the file's name.",
  ),
  description: emptyable(v.string(), 'What the workflow does, for people.'),
  version: emptyable(v.union([v.string(), v.number()]), "The workflow's own version, for people."),
  params: mayBeEmpty(
    'Values that a run is given, `args.NAME` in templates: a default each, or a mapping of rules.',
  ),
  env: mayBeEmpty(
    'Environment variables for all tasks, `env.NAME` in templates. Values are templates.',
  ),
  secrets: v.nullish(
    v.pipe(
      v.array(v.pipe(v.string(), v.nonEmpty())),
      v.description('Environment variables that must be set; their values are masked everywhere.'),
    ),
    [],
  ),
  settings: mayBeEmpty('How the workflow is run: plug-ins, further folders, steps side by side.'),
  imports: v.nullish(
    v.pipe(
      v.array(importSchema),
      v.description('Other workflow files, whose params and steps come first.'),
    ),
    [],
  ),
  flows: emptyable(flowsSchema, 'Choices of steps, by name; `--flow NAME` runs one.'),
  steps: emptyable(
    v.union([v.array(anything), record], 'Expected a list of steps or a mapping of names to steps'),
    'What runs: a list of steps, or a mapping of names to steps.',
  ),
});

export type StepInput = v.InferOutput<typeof namedStepSchema>;
