import { toJsonSchema } from '@valibot/to-json-schema';
import type * as v from 'valibot';
import { isMapping } from '../../data.js';
import { isPattern } from '../../workflow/retry.js';
import type { JsonSchema } from './json-schema.js';

/** What not every validator's regular expressions know, in words that all do. */
const CONTROL_CHARACTERS = String.raw`\u0000-\u001f\u007f-\u009f`;

function orNull(schema: JsonSchema): JsonSchema {
  const forms = schema['anyOf'] as readonly JsonSchema[] | undefined;
  return forms
    ? { ...schema, anyOf: [...forms, { type: 'null' }] }
    : { ...schema, type: [schema['type'], 'null'] };
}

function schemaOverride(schema: unknown, converted: JsonSchema): JsonSchema | undefined {
  const { type, check } = schema as { readonly type: string; readonly check?: unknown };
  if (type === 'custom' && check === isMapping) return { type: 'object' };
  if (type === 'nullish') {
    const [wrapped = {}] = converted['anyOf'] as readonly JsonSchema[];
    return orNull(wrapped);
  }
  if ((converted['required'] as readonly string[] | undefined)?.length !== 0) return undefined;
  return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== 'required'));
}

function actionOverride(action: unknown, converted: JsonSchema): JsonSchema | undefined {
  const { type, requirement } = action as { readonly type: string; readonly requirement?: unknown };
  if (type === 'check' && requirement === isPattern) return { ...converted, format: 'regex' };
  if (type === 'regex' && requirement instanceof RegExp) {
    const pattern = requirement.source.replaceAll('\\P{Cc}', `[^${CONTROL_CHARACTERS}]`);
    return { ...converted, pattern };
  }
  return undefined;
}

/**
 * What a valibot schema takes, with the descriptions that stand in it.
 * @throws where there is something in it that JSON Schema cannot say
 */
export function fromValibot(schema: v.GenericSchema): JsonSchema {
  const converted = toJsonSchema(schema, {
    typeMode: 'input',
    overrideSchema: ({ valibotSchema, jsonSchema }) =>
      schemaOverride(valibotSchema, jsonSchema as JsonSchema),
    overrideAction: ({ valibotAction, jsonSchema }) =>
      actionOverride(valibotAction, jsonSchema as JsonSchema),
  });
  return Object.fromEntries(Object.entries(converted).filter(([key]) => key !== '$schema'));
}
