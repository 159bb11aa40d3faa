import type { BaseIssue } from 'valibot';
import type { Diagnostic } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import type { Path, WorkflowSource } from './source.js';

/** Words for the types that the schemas use, as a writer of YAML knows them. */
const TYPE_WORDS: Record<string, string> = {
  string: 'text',
  Object: 'a mapping',
  Array: 'a list',
  number: 'a number',
  boolean: 'true or false',
  null: 'nothing',
  undefined: 'nothing',
};

function pathOf(issue: BaseIssue<unknown>): Path {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

/** Where a choice failed, what is wrong inside the alternative that was meant says more. */
function innermost(issue: BaseIssue<unknown>): readonly BaseIssue<unknown>[] {
  const nested = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
  if (nested.length === 0) return [issue];
  return nested.map((inner) => ({
    ...inner,
    path: [...(issue.path ?? []), ...(inner.path ?? [])] as typeof issue.path,
  }));
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
function nearestChoice({ expected, received }: BaseIssue<unknown>): string | undefined {
  if (expected === null || !received.startsWith('"')) return undefined;
  const choices = alternatives(expected).filter((word) => word.startsWith('"'));
  return didYouMean(
    received.slice(1, -1),
    choices.map((word) => word.slice(1, -1)),
  );
}

function receivedWords(received: string): string {
  if (received.startsWith('"')) return received.replaceAll('"', "'");
  return TYPE_WORDS[received] ?? received;
}

/** Words for the bounds that the schemas use, such as `>=1`. */
function boundWords(expected: string): string {
  return expected.replace(/^>=/, 'at least ').replace(/^<=/, 'at most ').replace(/^>/, 'above ');
}

function problemOf(issue: BaseIssue<unknown>, name: string): string {
  const received = receivedWords(issue.received);
  const [, wanted] = /^Expected (.*)$/.exec(issue.message) ?? [];
  if (wanted !== undefined) return `${name} must be ${wanted}, not ${received}`;
  const isOwnMessage = !/^Invalid \w+: /.test(issue.message);
  if (isOwnMessage) return `${name}: ${issue.message}`;
  const expected = issue.expected ?? '';
  const words = issue.kind === 'validation' ? boundWords(expected) : expectedWords(expected);
  return `${name} must be ${words || 'valid'}, not ${received}`;
}

/** What a value is called by: its key, or as an element of a list that of the list and its place. */
function nameAt(path: Path): string {
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
    hint: nearestChoice(issue),
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
