import type { BaseIssue } from 'valibot';
import type { Diagnostic } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import { hintFor, problemOf } from './issue-words.js';
import { shownText } from './shown-text.js';
import type { Path, WorkflowSource } from './source.js';
import { isUnquotedTemplate } from './unquoted-template.js';

type Issue = BaseIssue<unknown>;

function pathOf(issue: Issue): Path {
  return (issue.path ?? []).map(({ key }) => key as string | number);
}

/** Where a choice failed, what is wrong inside the alternative that was meant says more. */
function innermost(issue: Issue): readonly Issue[] {
  const nested = (issue.issues ?? []).filter(({ path }) => path !== undefined && path.length > 0);
  if (nested.length === 0) return [issue];
  return nested.flatMap((inner) =>
    innermost({
      ...inner,
      path: [...(issue.path ?? []), ...(inner.path ?? [])] as typeof issue.path,
    }),
  );
}

/** What a value is called by: its key, or as an element of a list that of the list and its place. */
export function nameAt(path: Path): string {
  const name = path.at(-1);
  if (name === undefined) return 'The workflow';
  const list = path.at(-2);
  const isElement = typeof name === 'number' && list !== undefined;
  return isElement ? `'${shownText(String(list))}[${name}]'` : `'${shownText(String(name))}'`;
}

function isUnknownKey({ expected }: Issue): boolean {
  return expected === 'never';
}

function isMissingKey(issue: Issue): boolean {
  return !isUnknownKey(issue) && issue.path?.at(-1)?.origin === 'key';
}

/** True for a key that is missing since it is written under a name near to its own. */
function isMisspelt(missing: Issue, issues: readonly Issue[]): boolean {
  const [key, ...around] = [...pathOf(missing)].reverse();
  return issues.some((issue) => {
    const [slip, ...place] = [...pathOf(issue)].reverse();
    const isBeside = isUnknownKey(issue) && String(place) === String(around);
    return isBeside && didYouMean(String(slip), [String(key)]) !== undefined;
  });
}

function unknownKey(
  source: WorkflowSource,
  path: Path,
  issue: Issue,
  known: readonly string[],
): Diagnostic {
  if (isUnquotedTemplate(issue.path?.at(-1)?.input)) {
    const around = path.slice(0, -1);
    return source.problemAt(around, {
      message: `${nameAt(around)} is a mapping to YAML, not a template`,
    });
  }
  const name = String(path.at(-1));
  const facts = known.length > 0 ? `Known here: ${known.join(', ')}.` : undefined;
  const message = `Unknown key '${shownText(name)}'`;
  return source.problemAtKey(path, { message, hint: didYouMean(name, known) ?? facts });
}

function toDiagnostic(
  source: WorkflowSource,
  base: Path,
  issue: Issue,
  known: readonly string[],
): Diagnostic {
  const path = [...base, ...pathOf(issue)];
  if (isUnknownKey(issue)) return unknownKey(source, path, issue, known);
  if (isMissingKey(issue)) {
    return source.problemAt(path.slice(0, -1), { message: `The key ${nameAt(path)} is missing` });
  }
  const message = problemOf(issue, nameAt(path));
  return source.problemAt(path, { message, hint: hintFor(issue) });
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
  issues: readonly Issue[],
): Diagnostic[] {
  const all = issues.flatMap(innermost);
  const told = all.filter((issue) => !(isMissingKey(issue) && isMisspelt(issue, all)));
  return told.map((issue) => {
    const known = knownKeys(schema as SchemaParts, pathOf(issue).slice(0, -1));
    return toDiagnostic(source, base, issue, known);
  });
}
