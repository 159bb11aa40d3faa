import type { Rig } from '../support/rig.js';

export interface CountingRig {
  readonly rig: Rig;
  /** The items that the task `work` was given. */
  readonly tried: number[];
}

/** Gives the rig a task `work`, which remembers its items and fails for those below zero. */
export function withWork(rig: Rig): CountingRig {
  const tried: number[] = [];
  rig.task('work', ({ item }) => {
    tried.push(item as number);
    if (typeof item === 'number' && item < 0) throw new Error('negative');
    return item;
  });
  return { rig, tried };
}

/** A workflow of one batch that takes its items one after the other. */
export const batch = (inputs: string, task = '{ task: work }'): string => `
  name: w
  steps:
    - name: b
      task: batch
      inputs: { max_workers: 1, ${inputs}, task: ${task} }
`;
