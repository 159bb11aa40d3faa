import { describe, expect, test } from '@jest/globals';
import { rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const rigThatSays = (): SayingRig => withSay(newRig());

const TEXT = `
  name: w
  flows:
    default: short
    definitions:
      - short: [a, c]
      - turned: [c, b, a]
  steps:
    - { name: a, task: say, inputs: { text: a } }
    - { name: b, task: say, inputs: { text: b } }
    - { name: c, task: say, inputs: { text: c } }
`;

describe('flows', () => {
  test.each([
    [undefined, 'ac'],
    ['short', 'ac'],
    ['turned', 'cba'],
    ['all', 'abc'],
  ])('%s runs %s', async (flow, expected) => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(TEXT, { flow });
    expect(said.join('')).toBe(expected);
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });

  test('without a default every step runs', async () => {
    const { rig, said } = rigThatSays();
    await rig.run(TEXT.replace('default: short', ''));
    expect(said.join('')).toBe('abc');
  });

  test('one that is not there is told before anything runs', async () => {
    const { rig, said } = rigThatSays();
    await expect(rig.run(TEXT, { flow: 'shrt' })).rejects.toMatchObject({
      code: 'invalid_arguments',
      message: "There is no flow 'shrt'",
      hint: "Did you mean 'short'?",
    });
    await expect(rig.run(TEXT, { flow: 'else' })).rejects.toMatchObject({
      hint: 'Flows are: all, short, turned.',
    });
    expect(said).toEqual([]);
    expect(rig.has('.resumable-batch/w')).toBe(false);
  });

  test('a resume keeps the flow, and refuses another one', async () => {
    const { rig, said, failing } = rigThatSays();
    failing.add('b');
    await rig.run(TEXT, { flow: 'turned' });
    await expect(rig.run(TEXT, { resume: true, flow: 'short' })).rejects.toMatchObject({
      message: "The run that is resumed has the flow 'turned', not 'short'",
      hint: 'Go on with its flow, or start afresh with --no-resume.',
    });
    said.length = 0;
    failing.clear();
    const result = await rig.run(TEXT, { resume: true });
    expect(said.join('')).toBe('ba');
    expect(result).toMatchObject({ status: 'completed', complete: true });
  });
});
