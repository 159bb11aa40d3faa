import type { BaseIssue } from 'valibot';
import type { Diagnostic } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import { isUnquotedTemplate, QUOTES_NEEDED } from './unquoted-template.js';
import { kindOf } from './value-rule.js';
import type { Path, WorkflowSource } from './source.js';

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

const LONGEST_SHOWN = 60;

function pathOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

/** Where a choice failed, what is wrong inside the alternative that was meant says more. */
function innermost(issue: BaseIssue<unknown>): readonly BaseIssue<unknown>[] {
  const nested = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
  if (nested.length === 0) return [issue];
  return nested.flatMap((inner) =>
    innermost({
      ...inner,
      path: [...(issue.path ?? []), ...(inner.path ?? [])] as typeof issue.path,
    }),
  );
}

/** The alternatives that a schema names: types, and texts in quotes. */
function alternatives(expected: string): string[] {
  return expected.replace(/[()]/g, '').split(/ [|] /);
}

function expectedWords(expected: string): string {
  const words = alternatives(expected).map((word) => TYPE_WORDS[word] ?? word.replaceAll('"', "'"));
  const last = words.pop() ?? '';
  return words.length === 0 ? last : `${words.join(', ')} or ${last}`;
}

/** Of the texts that are allowed, the one that was probably meant. */
function nearestChoice({ expected, input }: BaseIssue<unknown>): string | undefined {
  if (expected === null || typeof input !== 'string') return undefined;
  const choices = alternatives(expected).filter((word) => word.startsWith('"'));
  return didYouMean(
    input,
    choices.map((word) => word.slice(1, -1)),
  );
}

/** A short value itself, else what kind of value it is. */
function shownValue(value: unknown): string {
  if (typeof value === 'string') return `'${shortened(value)}'`;
  const isScalar = ['number', 'bigint', 'boolean'].includes(typeof value);
  return isScalar ? String(value) : kindOf(value);
}

function shortened(text: string): string {
  const line = text.replace(/[\s\p{Cc}]+/gu, ' ');
  return line.length > LONGEST_SHOWN ? `${line.slice(0, LONGEST_SHOWN)}…` : line;
}

/** Words for the bounds that the schemas use, such as `>=1`. */
function boundWords(expected: string): string {
  return expected.replace(/^>=/, 'at least ').replace(/^<=/, 'at most ').replace(/^>/, 'above ');
}

function problemOf(issue: BaseIssue<unknown>, name: string): string {
  const received = shownValue(issue.input);
  const [, wanted] = /^Expected (.*)$/.exec(issue.message) ?? [];
  if (wanted !== undefined) return `${name} must be ${wanted}, not ${received}`;
  const isOwnMessage = !/^Invalid \w+: /.test(issue.message);
  if (isOwnMessage) return `${name}: ${issue.message}`;
  if (issue.type === 'non_empty') return `${name} must not be empty`;
  if (issue.type === 'integer') return `${name} must be a whole number, not ${received}`;
  if (typeof issue.input === 'bigint') return `${name} must be smaller than ${received}`;
  const expected = issue.expected ?? '';
  const words = issue.kind === 'validation' ? boundWords(expected) : expectedWords(expected);
  return `${name} must be ${words || 'valid'}, not ${received}`;
}

/** What a value is called by: its key, or as an element of a list that of the list and its place. */
export function nameAt(path: Path): string {
  const name = path.at(-1);
  if (name === undefined) return 'The workflow';
  const list = path.at(-2);
  return typeof name === 'number' && list !== undefined ? `'${list}[${name}]'` : `'${name}'`;
}

function toDiagnostic(
  source: WorkflowSource,
  base: Path,
  issue: BaseIssue<unknown>,
  known: readonly string[],
): Diagnostic {
  const path = [...base, ...pathOf(issue)];
  const name = String(path.at(-1));
  const around = issue.path?.at(-1);
  // To valibot a list is an object, too, whose keys are numbers.
  if (around?.type === 'object' && Array.isArray(around.input)) {
    return source.problemAt(path.slice(0, -1), {
      message: `${nameAt(path.slice(0, -1))} must be a mapping, not a list`,
    });
  }
  if (issue.expected === 'never') {
    const hint =
      didYouMean(name, known) ??
      (known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined);
    return source.problemAtKey(path, { message: `Unknown key '${name}'`, hint });
  }
  const isMissing = issue.path?.at(-1)?.origin === 'key';
  if (isMissing) {
    return source.problemAt(path.slice(0, -1), { message: `The key '${name}' is missing` });
  }
  return source.problemAt(path, {
    message: problemOf(issue, nameAt(path)),
    hint: isUnquotedTemplate(issue.input) ? QUOTES_NEEDED : nearestChoice(issue),
  });
}

/** The parts of a schema that lead to the mappings in it. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly item?: SchemaParts;
  readonly wrapped?: SchemaParts;
  readonly options?: readonly SchemaParts[];
}

/** Keys that the mapping at the path knows, by the schema; of a choice, by any alternative. */
function knownKeys(schema: SchemaParts, path: Path): string[] {
  const inner = [...(schema.wrapped ? [schema.wrapped] : []), ...(schema.options ?? [])];
  if (inner.length > 0) return inner.flatMap((part) => knownKeys(part, path));
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(schema.entries ?? {});
  const entry = typeof name === 'number' ? schema.item : schema.entries?.[name];
  return entry ? knownKeys(entry, rest) : [];
}

/**
 * The schema's complaints as diagnostics at their places in the file.
 * @param base where in the document the checked value stands
 */
export function schemaDiagnostics(
  source: WorkflowSource,
  base: Path,
  schema: unknown,
  issues: readonly BaseIssue<unknown>[],
): Diagnostic[] {
  return issues.flatMap(innermost).map((issue) => {
    const known = knownKeys(schema as SchemaParts, pathOf(issue).slice(0, -1));
    return toDiagnostic(source, base, issue, known);
  });
}
