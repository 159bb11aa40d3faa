import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { flowsSchema } from './flows.js';
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

/** An optional key, with what an editor shows about it. */
function optional<S extends v.GenericSchema>(schema: S, description: string) {
  return v.optional(v.pipe(schema, v.description(description)));
}

/** The same for a key that says nothing where it has no value, as `condition:` alone. */
function emptyable<S extends v.GenericSchema>(schema: S, description: string) {
  return v.nullish(v.pipe(schema, v.description(description)), () => undefined);
}

/** The types of params, and the names that files of the Python engine give them. */
const typeName = v.picklist([
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
]);

export const paramRuleSchema = v.strictObject({
  type: optional(typeName, 'What the value is; text from a command line is converted to it.'),
  default: optional(anything, 'The value where a run is given none.'),
  description: optional(v.string(), 'What the param is for; also told where its value is missing.'),
  required: optional(v.boolean(), 'A run without a value is refused, unless there is a default.'),
  enum: optional(v.array(anything), 'The values that are allowed.'),
  allowedValues: optional(v.array(anything), 'The values that are allowed; the same as `enum`.'),
  choices: optional(v.array(anything), 'The values that are allowed; the same as `enum`.'),
  minLength: optional(length, 'The fewest characters of a text, or elements of a list.'),
  maxLength: optional(length, 'The most characters of a text, or elements of a list.'),
  minItems: optional(length, 'The fewest elements of a list.'),
  maxItems: optional(length, 'The most elements of a list.'),
  items: optional(
    v.strictObject({ type: optional(typeName, 'The type of each element.') }),
    'What each element of a list is.',
  ),
  minimum: optional(v.number(), 'The least number.'),
  maximum: optional(v.number(), 'The greatest number.'),
  min: optional(v.number(), 'The least number; the same as `minimum`.'),
  max: optional(v.number(), 'The greatest number; the same as `maximum`.'),
  pattern: optional(
    v.pipe(v.string(), v.check(isPattern, 'This is not a regular expression')),
    'A regular expression that must match somewhere in the text; `^…$` for all of it.',
  ),
  secret: optional(
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

export const listedStepSchema = v.strictObject({ name: stepName, ...stepEntries });
export const namedStepSchema = v.strictObject({ name: v.optional(stepName), ...stepEntries });

const importSchema = v.union([
  path,
  v.strictObject({
    path: v.pipe(path, v.description('A workflow file, relative to this one.')),
  }),
]);

/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export const workflowSchema = v.strictObject({
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
  steps: optional(
    v.union([v.array(anything), record]),
    'What runs: a list of steps, or a mapping of names to steps.',
  ),
});

export type StepInput = v.InferOutput<typeof namedStepSchema>;
