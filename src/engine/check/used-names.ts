import type { Diagnostic } from '../../errors.js';
import type { ReferencedName } from '../../template/referenced-names.js';
import type { Path, WorkflowSource } from '../../workflow/source.js';
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
    for (const { name, source, path, scope, severity } of this.#used) {
      const isGuarded = name.guard !== undefined || asked.some((one) => startsWith(name.path, one));
      const problem = nameProblem(name, scope, isGuarded);
      if (!problem) continue;
      const { line, column } = name;
      const { length } = name.path.join('.');
      const place = { line, column, length };
      findings.in(source).addInText(path, place, { severity, ...problem });
    }
  }
}

function startsWith(path: readonly string[], start: readonly string[]): boolean {
  return start.every((name, index) => path[index] === name);
}
