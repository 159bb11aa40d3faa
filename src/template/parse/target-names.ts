import type { Target } from './syntax-tree.js';

/** The names that an assignment to `target` sets. */
export function* namesOfTarget(target: Target): Generator<string> {
  if (target.typename === 'Symbol') yield target.value;
  if (target.typename === 'Tuple') {
    for (const child of target.children) yield* namesOfTarget(child as Target);
  }
}
