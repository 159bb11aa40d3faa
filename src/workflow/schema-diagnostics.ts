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

function expectedWords(expected: string): string {
  return expected
    .replace(/[()]/g, '')
    .split(/ [|] /)
    .map((word) => TYPE_WORDS[word] ?? word.replaceAll('"', "'"))
    .join(' or ');
}

function receivedWords(received: string): string {
  if (received.startsWith('"')) return received.replaceAll('"', "'");
  return TYPE_WORDS[received] ?? received;
}

function problemOf(issue: BaseIssue<unknown>, name: string): string {
  const isOwnMessage = !/^Invalid \w+: /.test(issue.message);
  if (isOwnMessage) return `${name}: ${issue.message}`;
  if (issue.kind === 'validation') {
    return `${name} must be ${issue.expected ?? 'valid'}, not ${receivedWords(issue.received)}`;
  }
  return `${name} must be ${expectedWords(issue.expected ?? '')}, not ${receivedWords(issue.received)}`;
}

function toDiagnostic(
  source: WorkflowSource,
  base: Path,
  issue: BaseIssue<unknown>,
  known: readonly string[],
): Diagnostic {
  const path = [...base, ...pathOf(issue)];
  const name = String(path.at(-1) ?? 'The workflow');
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
    message: problemOf(issue, path.length === 0 ? name : `'${name}'`),
  });
}

/** The parts of a schema that lead to the mappings in it. */
interface SchemaParts {
  readonly entries?: Readonly<Record<string, SchemaParts>>;
  readonly wrapped?: SchemaParts;
  readonly options?: readonly SchemaParts[];
}

/** Keys that the mapping at the path knows, by the schema; of a choice, by any alternative. */
function knownKeys(schema: SchemaParts, path: Path): string[] {
  const inner = [...(schema.wrapped ? [schema.wrapped] : []), ...(schema.options ?? [])];
  if (inner.length > 0) return inner.flatMap((part) => knownKeys(part, path));
  const [name, ...rest] = path;
  if (name === undefined) return Object.keys(schema.entries ?? {});
  const entry = schema.entries?.[String(name)];
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
