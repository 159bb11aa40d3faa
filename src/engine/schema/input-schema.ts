import type { InputRule, TaskHandlerOptions } from '../../tasks/task-handler.js';
import { typeNames, type ValueRule, type ValueType } from '../../workflow/value-rule.js';
import { given, type JsonSchema } from './json-schema.js';

/** Text with a template in it, of which only a run knows what it becomes. */
export const TEMPLATE = String.raw`\{[{%#]`;

export const TEMPLATE_TEXT: JsonSchema = textMatching([TEMPLATE], 'a template');

/** Text that is converted, as `checkValue` does it. */
const TEXT_FORMS = {
  integer: String.raw`^\s*[+-]?\d+\s*$`,
  number: String.raw`^\s*[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?\s*$`,
  boolean: String.raw`^\s*(${['true', 'yes', 'on', '1', 'false', 'no', 'off', '0'].map(inAnyCase).join('|')})\s*$`,
  list: String.raw`^\s*\[`,
  mapping: String.raw`^\s*\{`,
};

function inAnyCase(word: string): string {
  return word.replace(/[a-z]/g, (letter) => `[${letter.toUpperCase()}${letter}]`);
}

/** What JSON Schema says of values of a type, and of no others. */
function keywordsOf(type: ValueType, rule: ValueRule): JsonSchema {
  const { minLength, maxLength, minimum, maximum, items } = rule;
  switch (type) {
    case 'integer':
    case 'number':
      return { minimum, maximum };
    case 'list':
      return { minItems: minLength, maxItems: maxLength, items: items && valueSchema(items) };
    default:
      return {};
  }
}

const JSON_TYPES: Record<ValueType, string> = {
  any: '',
  string: 'string',
  integer: 'integer',
  number: 'number',
  boolean: 'boolean',
  list: 'array',
  mapping: 'object',
};

function typesOf({ type = 'any' }: ValueRule): readonly ValueType[] {
  return typeof type === 'string' ? [type] : type;
}

/** Text that matches one of the patterns. @param expected for what editors say of other text */
export function textMatching(patterns: readonly string[], expected: string): JsonSchema {
  const patternErrorMessage = `Expected ${expected}`;
  return { type: 'string', pattern: patterns.join('|'), patternErrorMessage };
}

/** Text in place of a value: a template, or what is converted to one of the types. */
function textSchema(rule: ValueRule): JsonSchema {
  const types = typesOf(rule);
  if (types.includes('string')) {
    const { minLength, pattern } = rule;
    return given({ minLength, pattern: pattern && `${pattern}|${TEMPLATE}` });
  }
  const forms = types.map((type) => TEXT_FORMS[type as keyof typeof TEXT_FORMS]);
  return textMatching([TEMPLATE, ...forms], `${typeNames(rule)}, or a template`);
}

/** @param more JSON's names of types that are taken besides */
function valueSchema(rule: ValueRule, more: readonly string[] = []): JsonSchema {
  const types = typesOf(rule);
  if (types.includes('any')) return {};
  if (rule.enum) {
    const template = textMatching([TEMPLATE], `one of ${rule.enum.join(', ')}, or a template`);
    const others = more.map((type) => ({ type }));
    return { anyOf: [{ enum: rule.enum }, template, ...others] };
  }
  const keywords = types.map((type) => keywordsOf(type, rule));
  const names = [...types.map((type) => JSON_TYPES[type]), 'string', ...more];
  const all = [...keywords, textSchema(rule)].flatMap((part) => Object.entries(part));
  return given({ ...Object.fromEntries(all), type: [...new Set(names)] });
}

/** The default is told in words: as a keyword, editors would write it into the file. */
function describe({ description, default: fallback }: InputRule): JsonSchema {
  const words = fallback === undefined ? [] : [`(default: ${JSON.stringify(fallback)})`];
  const all = [...(description === undefined ? [] : [description]), ...words];
  return all.length > 0 ? { description: all.join(' ') } : {};
}

/** What may be written as an input, from how the task declares it. */
export function inputSchema(rule: InputRule): JsonSchema {
  const scalars = rule.type === 'string' && !rule.enum ? ['number', 'boolean'] : [];
  // What is nothing is as if it were not given.
  const more = rule.required ? scalars : [...scalars, 'null'];
  return { ...describe(rule), ...valueSchema(rule, more) };
}

/** What may stand among a task's inputs; which of them must, `requiredInputs` says. */
export function inputsSchema({ inputs = {}, freeInputs }: TaskHandlerOptions): JsonSchema {
  const properties = Object.entries(inputs).map(([name, rule]) => [name, inputSchema(rule)]);
  return given({
    type: ['object', 'null'],
    properties: Object.fromEntries(properties) as JsonSchema,
    additionalProperties: freeInputs ? undefined : false,
  });
}

export function requiredInputs({ inputs = {} }: TaskHandlerOptions): string[] {
  return Object.keys(inputs).filter((name) => inputs[name]?.required);
}
