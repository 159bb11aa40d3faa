import { describe, expect, test } from '@jest/globals';
import { rigs } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const rigThatSays = (): SayingRig => withSay(newRig());

describe('on_error', () => {
  test('fail, the default, ends the run', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      name: w
      steps:
        - { name: a, task: fail, inputs: { message: It broke } }
        - { name: b, task: say, inputs: { text: no } }
    `);
    expect(said).toEqual([]);
    expect(result).toMatchObject({
      status: 'failed',
      complete: false,
      failure: { step: 'a', message: 'It broke', code: 'task_failed' },
      steps: { a: { status: 'failed', error: 'It broke' } },
    });
    expect(Object.keys(result.steps)).toEqual(['a']);
  });

  test('continue lets later steps see what went wrong', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      steps:
        - { name: a, task: fail, inputs: { message: It broke }, on_error: continue }
        - name: b
          task: say
          inputs: { text: '{{ steps.a.status }}: {{ steps.a.error }} {{ steps.a.result is defined }}' }
    `);
    expect(said).toEqual(['failed: It broke False']);
    expect(result).toMatchObject({ status: 'completed', complete: true });
    expect(rig.eventsOf('step:failure')).toMatchObject([{ step: 'a', continued: true }]);
  });

  test('message replaces the error, which stays to be had', async () => {
    const { rig, said } = rigThatSays();
    const result = await rig.run(`
      steps:
        - name: a
          task: fail
          inputs: { message: It broke }
          on_error:
            action: continue
            message: 'Step {{ error.step }}: {{ error.message }} ({{ error.type }})'
        - { name: b, task: say, inputs: { text: '{{ steps.a.error }} / {{ steps.a.error_message }}' } }
    `);
    expect(said).toEqual(['Step a: It broke (TaskError) / It broke']);
    expect(result.steps['a']).toEqual({ status: 'failed', error: 'Step a: It broke (TaskError)' });
  });

  test('error printed alone is its message', async () => {
    const result = await newRig().run(`
      steps:
        - { name: a, task: fail, inputs: { message: It broke }, on_error: { action: fail, message: 'Sorry: {{ error }}' } }
    `);
    expect(result.failure?.message).toBe('Sorry: It broke');
  });

  test('a message that cannot be rendered does not hide the error', async () => {
    const result = await newRig().run(`
      steps:
        - { name: a, task: fail, inputs: { message: It broke }, on_error: { action: continue, message: '{{ [].pop().x }}' } }
    `);
    expect(JSON.stringify(result)).toContain('It broke');
  });
});
