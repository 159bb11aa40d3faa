import type { InputSchema } from '../../tasks/task-handler.js';
import { batchInputs } from '../../batch/batch-inputs.js';
import { FORMATS } from '../../batch/items/file-items.js';
import { retrySchema } from '../../workflow/retry.js';
import { fromValibot } from './from-valibot.js';
import { inputsSchema, TEMPLATE, TEMPLATE_TEXT, textMatching } from './input-schema.js';
import { given, propertiesOf, reference, restated, type JsonSchema } from './json-schema.js';

const COUNT = String.raw`^\s*\d+\s*$`;
const SHARE = String.raw`^\s*\d+(\.\d+)?\s*%\s*$`;
const RATE = String.raw`^\s*\d+(\.\d+)?\s*\/\s*[smh]\s*$`;

const TEXT: JsonSchema = { type: 'string', minLength: 1 };

/** The declared inputs, with words for those that have none. */
const INPUTS: InputSchema = {
  ...batchInputs,
  chunk_size: {
    ...batchInputs['chunk_size'],
    description: 'How many items share a `batch.chunk_index`; nothing else.',
  },
  fail_fast: {
    ...batchInputs['fail_fast'],
    description: 'Start no more items after the first failure.',
  },
  on_change: {
    ...batchInputs['on_change'],
    description:
      'Where the task has changed since the state was written: keep what is done, restart, or fail.',
  },
  on_unknown: {
    ...batchInputs['on_unknown'],
    description:
      'Where an item was started and never finished: rerun it, skip it, or verify by the `verify` ' +
      'task whether it was done.',
  },
};

/** A mapping that says where items come from; `items` has one of these. */
const SOURCES = {
  file: { ...TEXT, description: 'A file with an item a line, row or element.' },
  glob: {
    description: 'The files of the workspace that a pattern, or a list of patterns, finds.',
    anyOf: [TEXT, { type: 'array', items: TEXT }],
  },
  range: {
    description: 'The integers from the first one to before the second one.',
    anyOf: [
      {
        type: 'array',
        items: { anyOf: [{ type: 'integer' }, TEMPLATE_TEXT] },
        minItems: 2,
        maxItems: 2,
      },
      TEMPLATE_TEXT,
    ],
  },
  lines: { type: 'string', description: 'A text with an item a line.' },
  command: { ...TEXT, description: 'A shell command that prints an item a line.' },
};

const ITEMS: JsonSchema = {
  ...textMatching([TEMPLATE], 'a list, a source such as {lines: TEXT}, or a template'),
  type: ['array', 'object', 'string'],
  properties: {
    ...SOURCES,
    format: {
      description: "How the items stand in the file; by default what the file's name says.",
      anyOf: [{ enum: FORMATS }, TEMPLATE_TEXT],
    },
  },
  additionalProperties: false,
  dependencies: { format: ['file'] },
  if: { type: 'object' },
  then: { oneOf: Object.keys(SOURCES).map((name) => ({ required: [name] })) },
};

/** Each value of the mapping may also be a template, which a step's own `retry` cannot be. */
function templated(schema: JsonSchema): JsonSchema {
  const properties = Object.entries(propertiesOf(schema)).map(([name, property]) => {
    const { description, default: fallback, ...rest } = property;
    return [name, given({ description, default: fallback, anyOf: [rest, TEMPLATE_TEXT] })];
  });
  return { ...schema, properties: Object.fromEntries(properties) as JsonSchema };
}

function retryForms(): JsonSchema {
  const [attempts, policy] = fromValibot(retrySchema)['anyOf'] as readonly JsonSchema[];
  return {
    ...attempts,
    ...templated(policy ?? {}),
    ...textMatching([TEMPLATE, COUNT], 'a number of attempts, a mapping, or a template'),
    type: ['integer', 'object', 'string', 'null'],
  };
}

/**
 * The inputs of a batch, of which its declaration says less than there is to say: it takes them as
 * they are written, and judges them itself.
 * @param inner names of the definitions of the steps that it takes
 */
export function batchInputsSchema(inner: {
  readonly step: string;
  readonly steps: JsonSchema;
}): JsonSchema {
  const schema = restated(inputsSchema({ inputs: INPUTS }), {
    items: ITEMS,
    key: { type: ['string', 'null'] },
    // Beside a reference nothing counts, hence the list of one.
    task: { allOf: [reference(inner.step)] },
    verify: { allOf: [reference(inner.step)] },
    steps: inner.steps,
    retry: retryForms(),
    max_failures: {
      ...textMatching([TEMPLATE, COUNT, SHARE], 'a number of items, or a share such as "5%"'),
      type: ['integer', 'string', 'null'],
      minimum: 0,
    },
    rate_limit: {
      ...textMatching([TEMPLATE, RATE], 'a rate such as "10/s"'),
      type: ['string', 'null'],
    },
  });
  return {
    ...schema,
    oneOf: [{ required: ['task'] }, { required: ['steps'] }],
    if: { properties: { on_unknown: { const: 'verify' } }, required: ['on_unknown'] },
    then: { required: ['verify'] },
  };
}
