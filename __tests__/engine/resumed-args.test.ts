import { describe, expect, test } from '@jest/globals';
import { rigs, type Rig } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const sayingRig = (): SayingRig => withSay(newRig());

describe('args', () => {
  const text = `
    name: w
    params:
      size: 3
      list: { type: list, default: [1] }
      shape: { type: mapping, default: { a: 1 } }
    steps:
      - { name: one, task: say, inputs: { text: '{{ args.size }} {{ args.list }} {{ args.shape }}' } }
  `;
  const changes = (rig: Rig): string[] => rig.eventsOf('notice').map(({ message }) => message);

  test('come from the state', async () => {
    const { rig, said, failing } = sayingRig();
    failing.add("7 [2] {'b': 2}");
    await rig.run(text, { args: { size: '7', list: [2], shape: { b: 2 } } });
    await rig.run(text, { resume: true });
    expect(said).toEqual(["7 [2] {'b': 2}", "7 [2] {'b': 2}"]);
    expect(changes(rig)).toEqual([]);
  });

  test('that are given again override, said aloud', async () => {
    const { rig, said, failing } = sayingRig();
    failing.add("7 [1] {'a': 1}");
    await rig.run(text, { args: { size: 7 } });
    await rig.run(text, { resume: true, args: { size: '8', shape: { a: 2 } } });
    expect(said[1]).toBe("8 [1] {'a': 2}");
    expect(changes(rig)).toEqual([
      "The param 'size' differs from the run that is resumed",
      "The param 'shape' differs from the run that is resumed",
    ]);
  });

  test('that are given again and the same are not worth a word', async () => {
    const { rig, failing } = sayingRig();
    failing.add("7 [1] {'a': 1}");
    await rig.run(text, { args: { size: 7 } });
    await rig.run(text, { resume: true, args: { size: '7', list: [1], shape: { a: 1 } } });
    expect(changes(rig)).toEqual([]);
  });

  test('that the file no longer has are forgotten', async () => {
    const { rig, said, failing } = sayingRig();
    failing.add("3 [1] {'a': 1}");
    await rig.run(text);
    const other =
      "name: w\nparams: { size: 4 }\nsteps: [{ name: one, task: say, inputs: { text: '{{ args }}' } }]";
    await rig.run(other, { resume: true });
    expect(said.at(-1)).toEqual({ size: 3 });
  });

  test('that are secret must be given again', async () => {
    const secret = (param: string): string => `
      name: w
      params: { token: ${param} }
      steps: [{ name: one, task: fail }]
    `;
    const { rig } = sayingRig();
    for (const param of ['{ secret: true, required: true }', '{ secret: true }']) {
      await rig.run(secret(param), { args: { token: 'sesame-1' } });
      expect(rig.readState('w', 'workflow.json')).not.toContain('sesame');
      await expect(rig.run(secret(param), { resume: true })).rejects.toMatchObject({
        code: 'invalid_arguments',
        message: expect.stringContaining("'token'"),
      });
      const again = await rig.run(secret(param), { resume: true, args: { token: 'sesame-1' } });
      expect(again.failure?.code).toBe('task_failed');
    }
  });
});
