import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { flowsSchema } from './flows.js';
import { onErrorSchema } from './on-error.js';
import { isPattern, retrySchema } from './retry.js';

const anything = v.unknown();
// Not `v.record`, which drops entries named `constructor`: here they are only data.
const record = v.custom<Mapping>(isMapping, 'Expected a mapping');
/** A key that is there without a value, as in `params:` alone, is an empty mapping. */
const mayBeEmpty = v.nullish(record, () => mapping());
const name = v.pipe(
  v.string(),
  v.nonEmpty('A name is needed'),
  v.regex(/^\P{Cc}+$/u, 'A name is one line of plain text'),
);
const condition = v.union([v.string(), v.boolean()]);
const length = v.pipe(v.number(), v.integer(), v.minValue(0));

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
  type: v.optional(typeName),
  default: v.optional(anything),
  description: v.optional(v.string()),
  required: v.optional(v.boolean()),
  enum: v.optional(v.array(anything)),
  allowedValues: v.optional(v.array(anything)),
  minLength: v.optional(length),
  maxLength: v.optional(length),
  minItems: v.optional(length),
  maxItems: v.optional(length),
  items: v.optional(v.strictObject({ type: v.optional(typeName) })),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'This is not a regular expression'))),
  secret: v.optional(v.boolean()),
});

export const stepEntries = {
  task: name,
  description: v.optional(v.string()),
  inputs: mayBeEmpty,
  condition: v.optional(condition),
  if: v.optional(condition),
  retry: v.optional(retrySchema),
  on_error: v.optional(onErrorSchema),
  always_run: v.optional(v.boolean(), false),
  depends_on: v.optional(v.union([v.string(), v.array(v.string())])),
  timeout: v.optional(v.pipe(v.number(), v.gtValue(0))),
};

export const listedStepSchema = v.strictObject({ name, ...stepEntries });
export const namedStepSchema = v.strictObject({ name: v.optional(name), ...stepEntries });

const importSchema = v.union([
  v.pipe(v.string(), v.nonEmpty('A path is needed')),
  v.strictObject({ path: v.pipe(v.string(), v.nonEmpty('A path is needed')) }),
]);

/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export const workflowSchema = v.strictObject({
  name: v.optional(name),
  description: v.optional(v.string()),
  version: v.optional(v.union([v.string(), v.number()])),
  params: mayBeEmpty,
  env: mayBeEmpty,
  secrets: v.nullish(v.array(v.pipe(v.string(), v.nonEmpty())), []),
  settings: mayBeEmpty,
  imports: v.nullish(v.array(importSchema), []),
  flows: v.optional(flowsSchema),
  steps: v.optional(v.union([v.array(anything), record])),
});

export type StepInput = v.InferOutput<typeof namedStepSchema>;
