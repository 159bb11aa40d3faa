import { dedent, type Rig } from '../support/rig.js';

/** Writes the workflow into the rig's `w.yml`. */
export function withWorkflow(rig: Rig, text: string): Rig {
  rig.write('w.yml', dedent(text));
  return rig;
}

/** Steps of three kinds, and a batch whose items fail from `bad` on. */
export const BATCH = `
  name: work
  params: { bad: { type: integer, default: 99 } }
  steps:
    - { name: hello, task: echo, inputs: { message: hello } }
    - { name: off, task: noop, if: false }
    - name: b
      task: batch
      inputs:
        items: { range: [0, 4] }
        key: 'k{{ batch.item }}'
        max_workers: 1
        max_failures: 4
        steps:
          - { name: breaks, task: fail, if: '{{ batch.item >= args.bad }}', inputs: { message: 'no {{ batch.item }}' } }
`;
