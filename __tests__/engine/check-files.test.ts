import { describe, expect, test } from '@jest/globals';
import { lineOf, diagnosticsOf } from '../workflow/report.js';
import { dedent, rigs } from '../support/rig.js';

const newRig = rigs();

/** What there is to say about `w.yml`, which is beside these files: `FILE:LINE:COLUMN …`. */
function saidOf(text: string, files: Readonly<Record<string, string>>): string[] {
  const rig = newRig();
  for (const [path, content] of Object.entries(files)) rig.write(path, dedent(content));
  return diagnosticsOf(text, { folder: rig.workspace }).map((one) => `${one.file}:${lineOf(one)}`);
}

const USES = "inputs: { message: '{{ args.size }} {{ steps.a.result }}' }";

describe('several files', () => {
  test('are told together, the main one first, each from top to bottom', () => {
    const said = saidOf(
      `
      imports: [z.yml, a.yml]
      nmae: w
      steps:
        - { name: m, task: noop, depends_on: [az, zzz] }
        - { name: n, task: echo, inputs: { message: '{{ args.a }} {{ args.b }}' } }
    `,
      {
        'a.yml': `
          params: { a: 1, unused: 2 }
          steps:
            - { name: az, task: noop, command: x, if: args.gone }
        `,
        'z.yml': `
          env: { Z: '{{ args.gone }}' }
          steps:
            - { name: z, task: echo, message: hi }
            - { name: y, task: fail, on_error: { next: z } }
        `,
      },
    );
    expect(said.map((line) => line.replace(/ \[.*\]$/, ''))).toEqual([
      "w.yml:2:1 Unknown key 'nmae'",
      "w.yml:4:45 There is no step 'zzz'",
      "w.yml:5:64 'args.b' is undefined: namespace 'args' has a, unused",
      "a.yml:3:29 Unknown key 'command'",
      "a.yml:3:45 'args.gone' is undefined: namespace 'args' has a, unused",
      "z.yml:1:15 'args.gone' is undefined: namespace 'args' has a, unused",
      "z.yml:3:28 warning: 'message' stands on the step itself",
      "z.yml:4:46 The step 'z' does not come after 'y'",
    ]);
  });

  test('use the params and see the steps of each other', () => {
    const said = saidOf(
      `
      imports: [a.yml]
      params: { size: 1 }
      steps: [{ name: b, task: echo, ${USES} }]
    `,
      { 'a.yml': "steps: [{ name: a, task: echo, inputs: { message: '{{ args.size }}' } }]" },
    );
    expect(said).toEqual([]);
  });
});

describe('a file that could not be read may have had what is missing', () => {
  test.each([
    ['that is not there', {}],
    ['that is no YAML', { 'a.yml': 'steps: [' }],
    ['that is no mapping', { 'a.yml': '- a' }],
  ])('%s', (_what, files) => {
    const said = saidOf(`imports: [a.yml]\nsteps: [{ name: b, task: echo, ${USES} }]`, files);
    expect(said).toHaveLength(1);
  });

  test('whose steps or params are wrong', () => {
    const main = `imports: [a.yml]\nsteps: [{ name: b, task: echo, ${USES} }]`;
    expect(saidOf(main, { 'a.yml': 'steps: none\nparams: none' })).toHaveLength(2);
    expect(saidOf(main, { 'a.yml': 'params: none\nsteps: [{ name: a, task: noop }]' })).toEqual([
      "a.yml:1:9 'params' must be a mapping, not 'none'",
    ]);
  });

  test('but not one that was read', () => {
    const steps = '[{ name: x, task: noop, timeout: soon }, { name: y, task: noop }]';
    const files = { 'a.yml': `steps: ${steps}` };
    const said = saidOf(`imports: [a.yml]\nsteps: [{ name: b, task: echo, ${USES} }]`, files);
    expect(said).toHaveLength(3);
  });
});
