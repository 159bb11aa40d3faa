import type { Diagnostic } from '../../errors.js';
import type { ReferencedName } from '../../template/referenced-names.js';
import type { Path, Problem, WorkflowSource } from '../../workflow/source.js';
import type { Findings } from './findings.js';
import { nameProblem } from './name-problems.js';
import type { Scope } from './scope.js';

interface UsedName {
  readonly name: ReferencedName;
  readonly source: WorkflowSource;
  /** Of the text that uses it. */
  readonly path: Path;
  readonly scope: Scope;
  readonly severity: Diagnostic['severity'];
}

/**
 * The names that the texts of a step use. They are judged together, since a condition asks for what
 * the inputs then use: `if: steps.a is defined`.
 */
export class UsedNames {
  readonly #used: UsedName[] = [];

  /** @param severity of what is sure to be undefined when the text is rendered */
  add(
    names: readonly ReferencedName[],
    source: WorkflowSource,
    path: Path,
    scope: Scope,
    severity: Diagnostic['severity'] = 'error',
  ): void {
    for (const name of names) this.#used.push({ name, source, path, scope, severity });
  }

  check(findings: Findings): void {
    const asked = this.#used.flatMap(({ name }) => (name.guard === 'asked' ? [name.path] : []));
    const told = new Set<string>();
    for (const { name, source, path, scope, severity } of this.#used) {
      const problem = problemOf(name, asked, scope);
      if (!problem) continue;
      const isWarning = problem.severity === 'warning';
      const key = JSON.stringify([path, problem.message]);
      if (isWarning && told.has(key)) continue;
      told.add(key);
      const { line, column } = name;
      const { length } = name.path.join('.');
      const place = { line, column, length };
      findings.in(source).addInText(path, place, { severity, ...problem });
    }
  }
}

/** @param asked what the step asks for */
function problemOf(
  name: ReferencedName,
  asked: readonly string[][],
  scope: Scope,
): Problem | undefined {
  if (name.guard !== undefined) return nameProblem(name, scope, true);
  const asking = asked.filter((path) => startsWith(name.path, path));
  // Where it is asked for, it is told already.
  if (asking.some((path) => nameProblem({ path }, scope, true) !== undefined)) return undefined;
  return nameProblem(name, scope, asking.length > 0);
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}
