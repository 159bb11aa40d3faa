import type { BaseIssue } from 'valibot';
import { didYouMean } from '../nearest-name.js';
import { shownText } from './shown-text.js';
import { isUnquotedTemplate, QUOTES_NEEDED } from './unquoted-template.js';
import { kindOf } from './value-rule.js';

/** Words for the types that the schemas use, as a writer of YAML knows them. */
const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  Object: 'a mapping',
  Array: 'a list',
  number: 'a number',
  boolean: 'true or false',
  // Mappings are checked by our own schema, of which valibot knows no name.
  unknown: 'a mapping',
};

const NO_TEMPLATE = 'No template can stand here.';

/** The alternatives that a schema names: types, and texts in quotes. */
function alternatives({ expected }: BaseIssue<unknown>): string[] {
  return (expected ?? '')
    .replace(/[()]/g, '')
    .split(/ [|] /)
    .filter((word) => word !== 'null');
}

function expectedWords(issue: BaseIssue<unknown>): string {
  const words = alternatives(issue).map((word) => TYPE_WORDS[word] ?? word.replaceAll('"', "'"));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** Of the texts that are allowed, the one that was probably meant. */
function nearestChoice(issue: BaseIssue<unknown>, given: string): string | undefined {
  const choices = alternatives(issue).filter((word) => word.startsWith('"'));
  return didYouMean(
    given,
    choices.map((word) => word.slice(1, -1)),
  );
}

/** A short value itself, else what kind of value it is. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${shownText(value)}'`;
  const isScalar = ['number', 'bigint', 'boolean'].includes(typeof value);
  return isScalar ? shownText(String(value)) : kindOf(value);
}

/** Words for the bounds that the schemas use, such as `>=1`. */
function boundWords(expected: string): string {
  return expected.replace(/^>=/, 'at least ').replace(/^<=/, 'at most ').replace(/^>/, 'above ');
}

/** What is wrong with a value, in a sentence that begins with its name. */
export function problemOf(issue: BaseIssue<unknown>, name: string): string {
  const { input, message, type, kind, expected } = issue;
  const received = shownValue(input);
  const [, wanted] = /^Expected (.*)$/.exec(message) ?? [];
  if (wanted !== undefined) return `${name} must be ${wanted}, not ${received}`;
  const isOwnMessage = !/^Invalid \w+: /.test(message);
  if (isOwnMessage) return `${name}: ${message}`;
  if (type === 'non_empty') return `${name} must not be empty`;
  if (type === 'integer') return `${name} must be a whole number, not ${received}`;
  if (kind === 'validation')
    return `${name} must be ${boundWords(expected ?? '')}, not ${received}`;
  if (typeof input === 'bigint' && alternatives(issue).includes('number')) {
    return `${name} is too ${input < 0n ? 'small' : 'large'}: ${received}`;
  }
  return `${name} must be ${expectedWords(issue)}, not ${received}`;
}

/** What can be done about a value that is wrong. */
export function hintFor(issue: BaseIssue<unknown>): string | undefined {
  const { input } = issue;
  const types = alternatives(issue);
  const hintOfTemplate = types.includes('string') ? QUOTES_NEEDED : NO_TEMPLATE;
  if (isUnquotedTemplate(input)) return hintOfTemplate;
  if (typeof input !== 'string') return undefined;
  if (/\{[{%]/.test(input)) return types.includes('string') ? undefined : NO_TEMPLATE;
  const isKey = /^[\w-]+:\S/.test(input) && types.includes('Object');
  return isKey ? "A key is followed by ': ' and its value." : nearestChoice(issue, input);
}
