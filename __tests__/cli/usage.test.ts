import { describe, expect, test } from '@jest/globals';
import { rigs, type Rig } from '../support/rig.js';
import { cli, FakeTerminal } from './fake-terminal.js';

const newRig = rigs();
const WORKS =
  "name: w\nparams: { size: { type: integer, default: 1 } }\nsteps: [{ name: a, task: noop, if: 'args.size > 0' }]\n";

function rigWith(workflow = WORKS): Rig {
  const rig = newRig();
  rig.write('w.yml', workflow);
  return rig;
}

describe('what is wrong ends with 2, and nothing has run', () => {
  test.each([
    [['run', 'no.yml'], 'error: There is no file no.yml\n'],
    [['run', 'w.yml', 'size'], "error: 'size' is no argument\nhint: Arguments are name=value.\n"],
    [['run', 'w.yml', '=x'], "error: '=x' is no argument\nhint: Arguments are name=value.\n"],
    [['run', 'w.yml', 'size=x'], "error: The param 'size' must be an integer, not text\n"],
    [
      ['run', 'w.yml', 'sise=3'],
      "error: The workflow 'w' has no param 'sise'\nhint: Did you mean 'size'?\n",
    ],
    [['run', 'w.yml', '--limit', 'x'], "error: --limit takes a whole number from 0 up, not 'x'\n"],
    [
      ['run', 'w.yml', '--max-workers', '0'],
      "error: --max-workers takes a whole number from 1 up, not '0'\n",
    ],
    [
      ['run', 'w.yml', '--time-limit', 'soon'],
      "error: --time-limit takes a duration such as 90s, 5m or 5h, not 'soon'\n",
    ],
    [['run', 'w.yml', '--shard', '3/2'], "error: --shard takes a shard such as 2/8, not '3/2'\n"],
    [['run', 'w.yml', '--shard', '0/2'], "error: --shard takes a shard such as 2/8, not '0/2'\n"],
    [['run'], "error: missing required argument 'file'\n"],
    [['run', 'w.yml', '--limt', '3'], "error: unknown option '--limt'\n(Did you mean --limit?)\n"],
    [
      ['run', 'w.yml', '--format', 'xml'],
      "error: option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json.\n",
    ],
    [['rnu', 'w.yml'], "error: unknown command 'rnu'\n(Did you mean run?)\n"],
  ])('%j', async (words, message) => {
    const rig = rigWith();
    expect(await cli(rig, words)).toEqual({ code: 2, stdout: '', stderr: message });
    expect(rig.has('.resumable-batch/w')).toBe(false);
  });

  test('a file with problems, each drawn', async () => {
    const rig = rigWith('name: w\nstpes: []\nsteps: [{ name: a, task: noop }]\n');
    expect(await cli(rig, ['run', 'w.yml'])).toEqual({
      code: 2,
      stdout: '',
      stderr:
        "error: w.yml has a problem\nw.yml:2:1: error: Unknown key 'stpes'\n  2 | stpes: []\n    | ^^^^^\n  hint: Did you mean 'steps'?\n",
    });
  });

  test('a state that cannot be used, with the way out', async () => {
    const rig = rigWith();
    rig.writeState('{"version":9,"args":{},"steps":{}}', 'w', 'workflow.json');
    const { code, stderr } = await cli(rig, ['run', 'w.yml', '--resume']);
    expect(code).toBe(2);
    expect(stderr).toBe(
      `error: ${rig.statePath('w', 'workflow.json')} was written by a newer version (format 9, this one knows 1)\nhint: Use that version, or start afresh with --no-resume.\n`,
    );
    expect((await cli(rig, ['run', 'w.yml', '--no-resume'])).code).toBe(0);
  });
});

test('durations and counts are read as people write them', async () => {
  const rig = rigWith();
  for (const time of ['90', '90s', '1.5h', '1h30m', '2d']) {
    expect((await cli(rig, ['run', 'w.yml', '--time-limit', time])).code).toBe(0);
  }
});

test('a stack is shown only with DEBUG', async () => {
  const rig = rigWith();
  const terminal = new FakeTerminal(rig.workspace, { env: { DEBUG: '1' } });
  const { stderr } = await cli(rig, ['run', 'w.yml', 'x=1'], terminal);
  expect(stderr).toMatch(/\n {4}at /);
  expect((await cli(rig, ['run', 'w.yml', 'x=1'])).stderr).not.toMatch(/\n {4}at /);
});

test('--help and --version end with 0', async () => {
  const rig = newRig();
  const help = await cli(rig, ['--help']);
  expect(help.code).toBe(0);
  expect(help.stdout).toMatch(/^Usage: resumable-batch /);
  for (const command of ['run', 'validate', 'state'])
    expect(help.stdout).toContain(`  ${command} `);
  const { version } = (await import('../../package.json', { with: { type: 'json' } })).default;
  expect(await cli(rig, ['--version'])).toEqual({ code: 0, stdout: `${version}\n`, stderr: '' });
});

test('an arg may begin as an option does, as in the Python engine', async () => {
  const rig = rigWith(
    WORKS.replace('task: noop', "task: echo, inputs: { message: '{{ args.size }}' }"),
  );
  expect(await cli(rig, ['run', 'w.yml', '--size=7'])).toMatchObject({ code: 0 });
  expect((await cli(rig, ['run', 'w.yml', '--size=7'])).stderr).toContain('a: 7');
  expect(await cli(rig, ['run', 'w.yml', '--sizes=7'])).toMatchObject({
    code: 2,
    stderr: "error: The workflow 'w' has no param 'sizes'\nhint: Did you mean 'size'?\n",
  });
  expect((await cli(rig, ['run', 'w.yml', '--limt=3'])).stderr).toContain('Did you mean --limit?');
});

describe('validate', () => {
  test('a valid file', async () => {
    expect(await cli(rigWith(), ['validate', 'w.yml'])).toEqual({
      code: 0,
      stdout: 'w.yml is valid\n',
      stderr: '',
    });
  });

  test('all that is wrong with a file', async () => {
    const rig = rigWith('steps:\n  - { name: a, task: nop }\n  - { name: b, task: echo }\n');
    const { code, stdout } = await cli(rig, ['validate', 'w.yml']);
    expect(code).toBe(2);
    expect(stdout).toBe(
      [
        "w.yml:2:22: error: There is no task 'nop'",
        '  2 |   - { name: a, task: nop }',
        '    |                      ^^^',
        "  hint: Did you mean 'noop'?",
        "w.yml:3:5: error: The task 'echo' needs the input 'message'",
        '  3 |   - { name: b, task: echo }',
        '    |     ^^^^^^^^^^^^^^^^^^^^^^^',
        '  hint: What to say',
        'w.yml is not valid',
        '',
      ].join('\n'),
    );
  });

  test('warnings leave a file valid', async () => {
    const rig = rigWith('params: { size: 1 }\nsteps: [{ name: a, task: noop }]\n');
    expect(await cli(rig, ['validate', 'w.yml'])).toEqual({
      code: 0,
      stdout:
        "w.yml:1:11: warning: The param 'size' is not used\n" +
        '  1 | params: { size: 1 }\n' +
        '    |           ^^^^\n' +
        'w.yml is valid\n',
      stderr: '',
    });
  });

  test('the files that it imports, behind it', async () => {
    const rig = rigWith('imports: [a.yml]\nsteps: [{ name: b, task: ech }]\n');
    rig.write('a.yml', 'steps: [{ name: a, task: noop, if: args.x }]\n');
    const { code, stdout } = await cli(rig, ['validate', 'w.yml', '--format', 'json']);
    expect(code).toBe(2);
    const { diagnostics } = JSON.parse(stdout) as {
      diagnostics: { file: string; line: number; column: number }[];
    };
    expect(diagnostics.map((one) => [one.file, one.line, one.column])).toEqual([
      ['w.yml', 2, 26],
      ['a.yml', 1, 36],
    ]);
  });

  test('as JSON', async () => {
    const rig = rigWith('steps:\n  - { name: a, task: nop }\n');
    const { code, stdout } = await cli(rig, ['validate', 'w.yml', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      file: 'w.yml',
      diagnostics: [
        {
          severity: 'error',
          code: 'unknown_task',
          message: "There is no task 'nop'",
          hint: "Did you mean 'noop'?",
          file: 'w.yml',
          line: 2,
          column: 22,
          frame: '2 |   - { name: a, task: nop }\n  |                      ^^^',
        },
      ],
    });
    const good = await cli(rigWith(), ['validate', 'w.yml', '--format', 'json']);
    expect(JSON.parse(good.stdout)).toEqual({ valid: true, file: 'w.yml', diagnostics: [] });
  });

  test('what cannot be read is told as JSON, too', async () => {
    const { code, stdout } = await cli(newRig(), ['validate', 'w.yml', '--format', 'json']);
    expect(code).toBe(2);
    expect(JSON.parse(stdout)).toEqual({
      valid: false,
      file: 'w.yml',
      diagnostics: [],
      error: { code: 'invalid_arguments', message: 'There is no file w.yml' },
    });
    expect(await cli(newRig(), ['validate', '.'])).toMatchObject({
      code: 2,
      stderr: 'error: . is a folder, not a workflow file\n',
    });
  });

  test('a file that is not there', async () => {
    expect(await cli(newRig(), ['validate', 'w.yml'])).toEqual({
      code: 2,
      stdout: '',
      stderr: 'error: There is no file w.yml\n',
    });
  });
});
