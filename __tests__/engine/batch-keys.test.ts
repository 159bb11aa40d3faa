import { describe, expect, test } from '@jest/globals';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

const batch = (inputs: string): string => `
  name: w
  steps: [{ name: b, task: batch, inputs: { ${inputs} } }]
`;

describe('keys', () => {
  const keysOf = (rig: Rig): unknown[] => {
    const records = rig.records('w', 'b').filter(({ status }) => status !== 'started');
    return records.sort((a, b) => Number(a['index']) - Number(b['index'])).map(({ key }) => key);
  };

  test('without a template are hashes of the content; equal items are numbered', async () => {
    const rig = newRig();
    await rig.run(batch('items: [{ a: 1, b: 2 }, x, { b: 2, a: 1 }, x, x], task: { task: noop }'));
    const [first, x] = keysOf(rig) as string[];
    expect(first).toMatch(/^[0-9a-f]{32}$/);
    expect(keysOf(rig)).toEqual([first, x, `${first}#2`, `${x}#2`, `${x}#3`]);
  });

  test('by template: numbers keep their digits, long ones are hashed', async () => {
    const rig = newRig();
    await rig.run(
      batch(
        `items: [1152921504606846977, ${'y'.repeat(300)}, __proto__], key: '{{ batch.item }}', task: { task: noop }`,
      ),
    );
    expect(keysOf(rig)).toEqual([
      '1152921504606846977',
      expect.stringMatching(/^sha256:[0-9a-f]{32}$/),
      '__proto__',
    ]);
  });

  test('that two unequal items share are refused before anything runs, both named', async () => {
    const rig = newRig();
    const result = await rig.run(
      batch(
        "items: [{ id: 1, n: one }, { id: 2 }, { id: 1, n: two }], key: '{{ batch.item.id }}', task: { task: noop }",
      ),
    );
    expect(result.failure).toMatchObject({ step: 'b', code: 'duplicate_key' });
    expect(result.failure?.message).toContain('one');
    expect(result.failure?.message).toContain('two');
    expect(rig.eventsOf('item:start')).toEqual([]);
  });

  test('that equal items share are numbered', async () => {
    const rig = newRig();
    await rig.run(
      batch("items: [{ id: 1 }, { id: 1 }], key: '{{ batch.item.id }}', task: { task: noop }"),
    );
    expect(keysOf(rig)).toEqual(['1', '1#2']);
  });

  test('that cannot be rendered name the item', async () => {
    const rig = newRig();
    const result = await rig.run(
      batch("items: [{ id: 1 }, { no: 2 }], key: '{{ batch.item.id }}', task: { task: noop }"),
    );
    expect(result.failure?.message).toMatch(
      /The key of item 1: 'batch\.item\.id' is undefined: 'batch\.item' has no$/,
    );
  });
});
