import type { Rig } from '../support/rig.js';

export interface SayingRig {
  readonly rig: Rig;
  /** What the task `say` has said. */
  readonly said: unknown[];
  /** Texts at which it fails, after it has said them. */
  readonly failing: Set<unknown>;
}

/** Gives the rig a task `say`, which says its `text` and returns it. */
export function withSay(rig: Rig): SayingRig {
  const said: unknown[] = [];
  const failing = new Set<unknown>();
  rig.task('say', ({ text }) => {
    said.push(text);
    if (failing.has(text)) throw new Error(`no ${String(text)}`);
    return text;
  });
  return { rig, said, failing };
}
