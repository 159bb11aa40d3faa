import { isMapping } from '../data.js';
import { canonicalJson, parseJson } from '../json.js';
import { shownText } from './shown-text.js';

export type ValueType = 'string' | 'integer' | 'number' | 'boolean' | 'list' | 'mapping' | 'any';

/** What a param or a task's input may be. Lengths count characters, or a list's elements. */
export interface ValueRule {
  readonly type?: ValueType | readonly ValueType[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly minLength?: number | undefined;
  readonly maxLength?: number | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly pattern?: string | undefined;
  /** What each element of a list is. */
  readonly items?: ValueRule | undefined;
}

export type Checked = { readonly value: unknown } | { readonly problem: string };

const TRUE_WORDS = new Set(['true', 'yes', 'on', '1']);
const FALSE_WORDS = new Set(['false', 'no', 'off', '0']);

function integerOf(text: string): number | bigint | undefined {
  if (!/^[+-]?\d+$/.test(text)) return undefined;
  const number = Number(text);
  return Number.isSafeInteger(number) ? number : BigInt(text.replace(/^\+/, ''));
}

function numberOf(text: string): number | bigint | undefined {
  const integer = integerOf(text);
  if (integer !== undefined) return integer;
  if (!/^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}

function booleanOf(text: string): boolean | undefined {
  const word = text.toLowerCase();
  if (TRUE_WORDS.has(word)) return true;
  return FALSE_WORDS.has(word) ? false : undefined;
}

/** What a text says in JSON, as a command line gives lists and mappings. */
function jsonOf(text: string): unknown {
  try {
    return parseJson(text);
  } catch {
    return undefined;
  }
}

function isInteger(value: unknown): boolean {
  return typeof value === 'bigint' || Number.isInteger(value);
}

/** The value as `type`, or undefined where it is none and its text cannot be read as one. */
function asType(value: unknown, type: ValueType): unknown {
  const text = typeof value === 'string' ? value.trim() : undefined;
  switch (type) {
    case 'any':
      return value;
    case 'string':
      return typeof value === 'string' ? value : undefined;
    case 'integer':
      return text !== undefined ? integerOf(text) : isInteger(value) ? value : undefined;
    case 'number':
      if (text !== undefined) return numberOf(text);
      return typeof value === 'number' || typeof value === 'bigint' ? value : undefined;
    case 'boolean':
      if (text !== undefined) return booleanOf(text);
      return typeof value === 'boolean' ? value : undefined;
    case 'list': {
      const list = text === undefined ? value : jsonOf(text);
      return Array.isArray(list) ? list : undefined;
    }
    case 'mapping': {
      const entries = text === undefined ? value : jsonOf(text);
      return isMapping(entries) ? entries : undefined;
    }
  }
}

const TYPE_NAMES: Record<ValueType, string> = {
  any: 'anything',
  string: 'text',
  integer: 'an integer',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  mapping: 'a mapping',
};

function typesOf(rule: ValueRule): readonly ValueType[] {
  if (rule.type === undefined) return ['any'];
  return typeof rule.type === 'string' ? [rule.type] : rule.type;
}

/** "a number", "text or a list": what a rule's types are called in messages. */
export function typeNames(rule: ValueRule): string {
  return typesOf(rule)
    .map((type) => TYPE_NAMES[type])
    .join(' or ');
}

/** What a value is called in messages; never the value itself, which may be long or secret. */
export function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'nothing';
  if (typeof value === 'string') return 'text';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'boolean') return 'true or false';
  return isMapping(value) ? 'a mapping' : 'a number';
}

function boundsProblem(value: unknown, rule: ValueRule): string | undefined {
  if (typeof value === 'number' || typeof value === 'bigint') {
    if (rule.minimum !== undefined && value < rule.minimum) return `is below ${rule.minimum}`;
    if (rule.maximum !== undefined && value > rule.maximum) return `is above ${rule.maximum}`;
  }
  if (typeof value === 'string' || Array.isArray(value)) {
    const { minLength, maxLength } = rule;
    if (minLength === undefined && maxLength === undefined) return undefined;
    // Characters, of which some are two units to JavaScript.
    const { length } = typeof value === 'string' ? Array.from(value) : value;
    if (minLength !== undefined && length < minLength) {
      return minLength === 1 ? 'must not be empty' : `is shorter than ${minLength}`;
    }
    if (maxLength !== undefined && length > maxLength) return `is longer than ${maxLength}`;
  }
  return undefined;
}

function choiceProblem(value: unknown, rule: ValueRule): string | undefined {
  if (rule.enum !== undefined && !rule.enum.some((choice) => isSame(choice, value))) {
    return `must be one of ${rule.enum.map(shownChoice).join(', ')}`;
  }
  if (rule.pattern !== undefined && typeof value === 'string') {
    if (!new RegExp(rule.pattern, 'u').test(value)) {
      return `does not match ${shownText(rule.pattern)}`;
    }
  }
  return undefined;
}

function isSame(a: unknown, b: unknown): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b);
}

function shownChoice(choice: unknown): string {
  return shownText(typeof choice === 'string' ? choice : canonicalJson(choice));
}

/**
 * Reads a value by a rule. Text is converted to the declared type, since a command line and an
 * Action's inputs carry nothing else; where text is among the types, text stays as it is.
 */
export function checkValue(given: unknown, rule: ValueRule): Checked {
  const types = typesOf(rule);
  const ordered =
    typeof given === 'string' && types.includes('string') ? ['string' as const] : types;
  for (const type of ordered) {
    const value = asType(given, type);
    if (value === undefined) continue;
    const problem = boundsProblem(value, rule) ?? choiceProblem(value, rule);
    if (problem !== undefined) return { problem };
    return Array.isArray(value) && rule.items ? checkElements(value, rule.items) : { value };
  }
  return { problem: `must be ${typeNames(rule)}, not ${kindOf(given)}` };
}

function checkElements(list: readonly unknown[], rule: ValueRule): Checked {
  const value: unknown[] = [];
  for (const [index, element] of list.entries()) {
    const checked = checkValue(element, rule);
    if ('problem' in checked)
      return { problem: `has an element, ${index}, that ${checked.problem}` };
    value.push(checked.value);
  }
  return { value };
}
