import { mkdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { taskRigs, type TaskRig, type TaskSetting } from '../../support/task-config.js';
import { writeFiles } from './write-files.js';

const newRig = taskRigs();

/** A rig whose workspace holds the package `app`, with a program of the given source. */
function rigWith(program: string): TaskRig {
  const rig = newRig();
  writeFiles(rig, { 'app/__init__.py': 'NAME = "app"', 'app/__main__.py': program });
  return rig;
}

function run(
  rig: TaskRig,
  inputs: Record<string, unknown> = {},
  setting: TaskSetting = {},
): Promise<unknown> {
  return rig.run('python_module', { module: 'app', ...inputs }, setting);
}

test('a package of the workspace runs as a program', async () => {
  const rig = rigWith(
    'import sys\nfrom app import NAME\nprint(NAME, sys.argv[1:], __name__)\nprint("e", file=sys.stderr)',
  );
  expect(await run(rig, { args: ['a b', `'"$x`, 7, true] })).toEqual({
    returncode: 0,
    stdout: `app ['a b', '\\'"$x', '7', 'True'] __main__\n`,
    stderr: 'e\n',
  });
});

test('a module of the standard library runs too', async () => {
  const rig = newRig();
  writeFiles(rig, { 'in.json': '{"a":1}' });
  const inputs = { module: 'json.tool', args: ['in.json'] };
  expect(await rig.run('python_module', inputs)).toMatchObject({
    stdout: '{\n    "a": 1\n}\n',
  });
});

test('a module is found from any working folder, before those of PYTHONPATH', async () => {
  const rig = rigWith(
    'import os, sys\nprint(os.getcwd(), os.environ["PYTHONPATH"].split(os.pathsep))',
  );
  writeFiles(rig, { 'other/app/__main__.py': 'print("the wrong one")' });
  mkdirSync(join(rig.workspace, 'sub'));
  const { workspace } = rig;
  const other = join(workspace, 'other');
  const runIn = (env: Record<string, string>): Promise<unknown> =>
    run(rig, { cwd: 'sub' }, { context: { env: { PATH: process.env['PATH'], ...env } } });
  const cwd = join(workspace, 'sub');
  expect(await runIn({})).toMatchObject({ stdout: `${cwd} ['${workspace}']\n` });
  expect(await runIn({ PYTHONPATH: '' })).toMatchObject({ stdout: `${cwd} ['${workspace}']\n` });
  expect(await runIn({ PYTHONPATH: [other, '/x'].join(delimiter) })).toMatchObject({
    stdout: `${cwd} ['${workspace}', '${other}', '/x']\n`,
  });
});

describe('a failure', () => {
  test('tells the exit code and the last line, unless check is off', async () => {
    const rig = rigWith('import sys; print("out"); sys.exit("bad")');
    await expect(run(rig)).rejects.toMatchObject({
      code: 'task_failed',
      message: "Module 'app' failed with exit code 1: bad",
      result: { returncode: 1, stdout: 'out\n', stderr: 'bad\n' },
    });
    expect(await run(rig, { check: false })).toEqual({
      returncode: 1,
      stdout: 'out\n',
      stderr: 'bad\n',
    });
  });

  test.each([
    ['none', /^Module 'none' failed with exit code 1: .*No module named none$/],
    ['-c', /^Module '-c' failed with exit code 1: .*No module named -c$/],
  ])('of a missing module %s', async (module, message) => {
    await expect(run(newRig(), { module, args: ['print(1)'] })).rejects.toThrow(message);
  });

  test('by timeout', async () => {
    await expect(run(rigWith('while True: pass'), { timeout: 0.5 })).rejects.toMatchObject({
      code: 'task_timeout',
      message: "Task 'python_module' took longer than 0.5 s",
    });
  });

  test('of a missing python3 is one clear error', async () => {
    const failing = run(rigWith(''), {}, { context: { env: { PATH: '/none' } } });
    await expect(failing).rejects.toMatchObject({
      message: "Cannot start 'python3': there is no such program",
      hint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
    });
  });

  test.each([
    [{ module: '' }, "Input 'module' of task 'python_module' must not be empty"],
    [{ module: null }, "Input 'module' of task 'python_module' is required"],
    [{ args: 'x' }, "Input 'args' of task 'python_module' must be a list, not text"],
    [
      { module: 'a\0b' },
      "Cannot start 'python3': an argument or a variable of its environment holds a NUL character",
    ],
  ])('of an input %j', async (inputs, message) => {
    await expect(run(rigWith(''), inputs)).rejects.toMatchObject({
      code: 'invalid_inputs',
      message,
    });
  });
});
