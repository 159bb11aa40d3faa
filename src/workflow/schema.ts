import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { isPattern, retrySchema } from './retry.js';

const anything = v.unknown();
// Not `v.record`, which drops entries named `constructor`: here they are only data.
const record = v.custom<Mapping>(isMapping, 'Expected a mapping');
const name = v.pipe(
  v.string(),
  v.nonEmpty('A name is needed'),
  v.regex(/^\P{Cc}+$/u, 'A name is one line of plain text'),
);
const condition = v.union([v.string(), v.boolean()]);

export const paramRuleSchema = v.strictObject({
  type: v.optional(
    v.picklist(['string', 'integer', 'number', 'boolean', 'list', 'mapping', 'any']),
  ),
  default: v.optional(anything),
  description: v.optional(v.string()),
  required: v.optional(v.boolean()),
  enum: v.optional(v.array(anything)),
  allowedValues: v.optional(v.array(anything)),
  minLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  maxLength: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  minimum: v.optional(v.number()),
  maximum: v.optional(v.number()),
  pattern: v.optional(v.pipe(v.string(), v.check(isPattern, 'This is not a regular expression'))),
  secret: v.optional(v.boolean()),
});

const onErrorSchema = v.union([
  v.picklist(['fail', 'continue']),
  v.strictObject({
    action: v.picklist(['fail', 'continue']),
    message: v.optional(v.string()),
  }),
]);

const stepEntries = {
  task: name,
  description: v.optional(v.string()),
  inputs: v.optional(record, () => mapping()),
  condition: v.optional(condition),
  if: v.optional(condition),
  retry: v.optional(retrySchema),
  on_error: v.optional(onErrorSchema),
  timeout: v.optional(v.pipe(v.number(), v.gtValue(0))),
};

export const listedStepSchema = v.strictObject({ name, ...stepEntries });
export const namedStepSchema = v.strictObject({ name: v.optional(name), ...stepEntries });

/** The keys at the top of a file; steps and params are read one by one, for better messages. */
export const workflowSchema = v.strictObject({
  name: v.optional(name),
  description: v.optional(v.string()),
  version: v.optional(v.union([v.string(), v.number()])),
  params: v.optional(record, () => mapping()),
  env: v.optional(record, () => mapping()),
  secrets: v.optional(v.array(v.pipe(v.string(), v.nonEmpty())), []),
  settings: v.optional(record, () => mapping()),
  steps: v.union([v.array(anything), record]),
});

export type StepInput = v.InferOutput<typeof namedStepSchema>;
