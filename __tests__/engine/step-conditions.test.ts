import { describe, expect, test } from '@jest/globals';
import { rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const rigThatSays = (): SayingRig => withSay(newRig());

describe('condition', () => {
  test.each([
    ["args.size > 2 and 'a' in args.name", true],
    ['args.size > 5', false],
    ['{{ args.size > 2 }}', true],
    ['{% if args.size > 5 %} True {% else %} False {% endif %}', false],
    ['{{ [] }}', false],
    ['{{ [0] }}', true],
    ['{{ " TRUE " }}', true],
    ['{{ "" }}', false],
    ["steps.before.status == 'completed'", true],
  ])('%s', async (condition, runs) => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      params: { size: 3, name: abc }
      steps:
        - { name: before, task: noop }
        - name: a
          task: say
          condition: ${JSON.stringify(condition)}
          inputs: { text: ran }
    `);
    expect(said).toEqual(runs ? ['ran'] : []);
    expect(result.steps['a']?.status).toBe(runs ? 'completed' : 'skipped');
  });

  test('true and false need no template', async () => {
    const { rig, said } = rigThatSays();
    await rig.run(`
      steps:
        - { name: a, task: say, if: false, inputs: { text: a } }
        - { name: b, task: say, if: true, inputs: { text: b } }
    `);
    expect(said).toEqual(['b']);
  });

  test('an undefined name is an error, not a silent skip', async () => {
    const result = await newRig().run(
      "steps:\n  - { name: a, task: noop, if: \"args['noth' ~ 'ing']\" }\n",
    );
    expect(result).toMatchObject({
      status: 'failed',
      failure: {
        step: 'a',
        code: 'undefined_variable',
        message: "w.yml:2:33: 'args.nothing' is undefined: namespace 'args' is empty",
      },
    });
  });

  test('text that is neither true nor false is an error', async () => {
    const result = await newRig().run('steps: [{ name: a, task: noop, if: \'{{ "maybe" }}\' }]');
    expect(result.failure?.message).toMatch(/the condition gives the text "maybe"$/);
  });

  test('a skipped step has a status and no result', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      steps:
        - { name: a, task: noop, if: false }
        - name: b
          task: say
          inputs: { text: '{{ steps.a is defined }} {{ steps.a.status }} {{ steps.a.result is defined }}' }
    `);
    expect(said).toEqual(['False skipped False']);
    expect(result.steps['a']).toEqual({ status: 'skipped' });
    expect(rig.eventsOf('step:skip')).toEqual([
      { type: 'step:skip', step: 'a', reason: 'condition' },
    ]);
  });
});
