import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.js';
import { dedent, rigs, type Rig } from '../support/rig.js';
import { withSay, type SayingRig } from './saying-rig.js';

const newRig = rigs();
const rigThatSays = (): SayingRig => withSay(newRig());

function write(rig: Rig, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) rig.write(path, dedent(text));
}

async function problems(rig: Rig, text: string): Promise<string[]> {
  const error = await rig.run(text).then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof ConfigurationError)) throw new Error('It ran', { cause: error });
  return error.diagnostics.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  );
}

describe('imports', () => {
  test('come first: steps in order, params as defaults, each file once', async () => {
    const { rig, said } = rigThatSays();
    write(rig, {
      'shared/a.yml': `
        imports: [./base.yml]
        params: { who: a, where: a }
        steps:
          - { name: a, task: say, inputs: { text: 'a {{ args.who }} {{ args.where }} {{ args.deep }}' } }
      `,
      'shared/b.yml': `
        imports: [{ path: base.yml }]
        params: { where: b }
        steps:
          b: { task: say, inputs: { text: 'b {{ steps.a.result }}' } }
      `,
      'shared/base.yml': `
        params: { deep: base, who: base }
        steps:
          - { name: base, task: say, inputs: { text: base } }
      `,
    });
    const result = await rig.run(`
      imports: [shared/a.yml, ./shared/b.yml]
      params: { who: main }
      steps:
        - { name: c, task: say, inputs: { text: c } }
    `);
    expect(said).toEqual(['base', 'a main a base', 'b a main a base', 'c']);
    expect(result.status).toBe('completed');
  });

  test('bring env and secrets of their own', async () => {
    const { rig, said } = rigThatSays();
    write(rig, {
      'a.yml': `
        env: { GREETING: hello, OTHER: a }
        secrets: [TOKEN]
        steps: [{ name: a, task: say, inputs: { text: '{{ env.GREETING }} {{ env.OTHER }}' } }]
      `,
    });
    const text = 'imports: [a.yml]\nenv: { OTHER: main }';
    await rig.run(text, { env: { TOKEN: 'hunter22' } });
    expect(said).toEqual(['hello main']);
    await expect(rig.run(text)).rejects.toThrow("The secret 'TOKEN' is not set");
  });

  test('a file counts more than what it imports, of two imports the first one counts', async () => {
    const { rig, said } = rigThatSays();
    write(rig, {
      'a.yml': 'imports: [base.yml]\nparams: { x: a }\nenv: { X: a }',
      'b.yml': 'params: { x: b, y: b }\nenv: { X: b, Y: b }',
      'base.yml': 'params: { x: base, y: base }\nenv: { X: base, Y: base }',
    });
    const text = '{{ args.x }} {{ args.y }} {{ env.X }} {{ env.Y }}';
    await rig.run(`
      imports: [a.yml, b.yml]
      steps: [{ name: s, task: say, inputs: { text: '${text}' } }]
    `);
    expect(said).toEqual(['a base a base']);
  });

  test('may be all that a file has', async () => {
    const { rig, said } = rigThatSays();
    write(rig, { 'a.yml': 'steps: [{ name: a, task: say, inputs: { text: a } }]' });
    await rig.run('imports: [a.yml]');
    expect(said).toEqual(['a']);
  });

  test('that go in a circle are named', async () => {
    const rig = newRig();
    write(rig, {
      'a.yml': 'imports: [b.yml]\nsteps: [{ name: a, task: noop }]',
      'b.yml': 'imports: [a.yml]\nsteps: [{ name: b, task: noop }]',
    });
    expect(await problems(rig, 'imports: [a.yml]\nsteps: [{ name: c, task: noop }]')).toEqual([
      'b.yml:1:11 The imports go in a circle: a.yml -> b.yml -> a.yml',
    ]);
  });

  test('problems are told at their place in the file that has them, all at once', async () => {
    const rig = newRig();
    write(rig, {
      'sub/a.yml': 'steps:\n  - { name: a, task: ecko }\n  - { name: x, task: noop, retry: no }',
      'sub/broken.yml': 'steps: [',
    });
    const found = await problems(
      rig,
      `
      imports: [sub/a.yml, sub/broken.yml, gone.yml]
      steps:
        - { name: a, task: noop }
    `,
    );
    expect(found).toEqual(
      expect.arrayContaining([
        "w.yml:1:38 There is no file 'gone.yml'",
        "w.yml:3:13 The step 'a' is in sub/a.yml already",
        "sub/a.yml:2:22 There is no task 'ecko'",
        "sub/a.yml:3:35 'retry' must be a number or a mapping, not 'no'",
      ]),
    );
    expect(found.some((line) => line.startsWith('sub/broken.yml:1:'))).toBe(true);
  });

  test('a failing template tells the place in the imported file', async () => {
    const { rig } = rigThatSays();
    write(rig, {
      'a.yml': "steps:\n  - name: a\n    task: say\n    inputs: { text: '{{ [][1] + 1 }}' }",
    });
    const result = await rig.run('imports: [a.yml]');
    expect(result.failure?.message).toMatch(/^a\.yml:4:\d+: /);
  });
});
