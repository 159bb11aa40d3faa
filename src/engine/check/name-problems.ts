import { mapping, type Mapping } from '../../data.js';
import type { ReferencedName } from '../../template/referenced-names.js';
import { describeMissing, describeUnknownName } from '../../template/values/describe-missing.js';
import type { Problem } from '../../workflow/source.js';
import { NAMES_IN, ROOT_NAMES, STEP_FIELDS, namespaceOf, stepPath, type Scope } from './scope.js';

/**
 * What is wrong with a name that a template uses, in the words in which a run would tell it.
 * @param isGuarded the template, or its step, is ready for it being undefined: nothing is an error
 */
export function nameProblem(
  { path: [root = '', name, field], guard }: Pick<ReferencedName, 'path' | 'guard'>,
  scope: Scope,
  isGuarded: boolean,
): Problem | undefined {
  const isHere = scope.roots.includes(root);
  const problem = isHere ? problemIn(root, name, field, scope) : rootProblem(root, scope);
  if (problem === undefined) return undefined;
  if (!isGuarded) return { code: 'undefined_variable', ...problem };
  // Asking is for what some flows, or only items, have.
  if (problem.severity === 'warning' || (!isHere && isRootName(root))) return undefined;
  const told = guard === 'asked' || guard === 'spared' ? neverThere(problem) : problem;
  return { code: 'undefined_variable', ...told, severity: 'warning' };
}

/** No run fails at a name that is asked for: the answer is always the same. */
function neverThere({ message, ...problem }: Problem): Problem {
  return { ...problem, message: message.replace("' is undefined", "' is never defined") };
}

function isRootName(name: string): boolean {
  return (ROOT_NAMES as readonly string[]).includes(name);
}

function rootProblem(root: string, scope: Scope): Problem {
  const { message, hint } = describeUnknownName(contextOf(scope), root);
  if (isRootName(root)) return { message, hint: scope.absent };
  // Files of the Python engine may name a param without its namespace.
  return { message, hint: scope.args?.includes(root) ? `Write args.${root}.` : hint };
}

/** The namespaces as far as they are known; `github` is there in some runs only. */
function contextOf({ roots, args }: Scope): Mapping {
  const context = namespaceOf(roots.filter((name) => name !== 'github'));
  for (const [name, names] of Object.entries(NAMES_IN)) {
    if (name in context) context[name] = namespaceOf(names);
  }
  if ('args' in context) context['args'] = namespaceOf(args ?? []);
  return context;
}

function problemIn(
  root: string,
  name: string | undefined,
  field: string | undefined,
  scope: Scope,
): Problem | undefined {
  if (name === undefined) return undefined;
  switch (root) {
    case 'args':
      return missingIn('args', name, scope.args);
    case 'settings':
      return missingIn('settings', name, scope.settings);
    case 'batch':
    case 'workflow':
    case 'error':
      return missingIn(root, name, NAMES_IN[root]);
    case 'steps': {
      const problem = scope.steps?.problemWith(name);
      return problem ?? (field === undefined ? undefined : fieldProblem(name, field));
    }
    default:
      return undefined;
  }
}

/** @param names undefined where nobody knows them all */
export function missingIn(
  namespace: string,
  name: string,
  names: readonly string[] | undefined,
): Problem | undefined {
  if (names === undefined || names.includes(name)) return undefined;
  const entries = namespaceOf(names);
  return describeMissing(mapping({ [namespace]: entries }), entries, name, namespace);
}

function fieldProblem(step: string, field: string): Problem | undefined {
  const problem = missingIn(stepPath(step), field, STEP_FIELDS);
  if (problem === undefined || problem.hint !== undefined) return problem;
  return { ...problem, hint: `What its task gives is in '${stepPath(step)}.result'.` };
}
