import { chmodSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { ProgramFailure } from '../../../src/tasks/process/program-failure.js';
import { pythonScript } from '../../../src/tasks/python/python-script-task.js';
import { Masker } from '../../../src/tasks/masker.js';
import { TaskConfig } from '../../../src/tasks/task-config.js';
import {
  RecordingLogger,
  taskRigs,
  type TaskRig,
  type TaskSetting,
} from '../../support/task-config.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';
import { writeFiles } from './write-files.js';

const newRig = taskRigs();

/** A rig whose workspace holds `script.py`, and what else is given. */
function rigWith(script: string, files: Readonly<Record<string, string>> = {}): TaskRig {
  const rig = newRig();
  writeFiles(rig, { 'script.py': script, ...files });
  return rig;
}

function run(
  rig: TaskRig,
  inputs: Record<string, unknown> = {},
  setting: TaskSetting = {},
): Promise<unknown> {
  return rig.run('python_script', { script_path: 'script.py', ...inputs }, setting);
}

test('the result is what the script printed, as it is, and its exit code', async () => {
  const script = 'import sys\nprint(" ä ")\nprint("error", file=sys.stderr)';
  expect(await run(rigWith(script))).toEqual({
    returncode: 0,
    stdout: ' ä \n',
    stderr: 'error\n',
  });
});

describe('args', () => {
  const script = 'import json, sys\nprint(json.dumps(sys.argv[1:]), end="")';

  test('are words, whatever they hold', async () => {
    const args = ['a b', `'"`, '$(touch x)', '*', '', '\nä', '--', '-c', '{{ batch.item }}'];
    const setting = { context: { batch: { item: '{{ args.x }}; `id`' } } };
    const result = (await run(rigWith(script), { args }, setting)) as { stdout: string };
    expect(JSON.parse(result.stdout)).toEqual([...args.slice(0, -1), '{{ args.x }}; `id`']);
  });

  test('are printed as templates print them', async () => {
    const args = [7, 2.5, true, false, '007', 2n ** 60n, '{{ 1 + 1 }}'];
    expect(await run(rigWith(script), { args })).toMatchObject({
      stdout: '["7", "2.5", "True", "False", "007", "1152921504606846976", "2"]',
    });
  });

  test('may be one template', async () => {
    const setting = { context: { args: { list: ['a b', 1] } } };
    expect(await run(rigWith(script), { args: '{{ args.list }}' }, setting)).toMatchObject({
      stdout: '["a b", "1"]',
    });
  });

  test.each([
    ['a b', 'must be a list, not text'],
    [[['a']], 'must hold text, not a list'],
    [[null], 'must hold text, not nothing'],
    [['a\0b'], 'holds a NUL character'],
  ])('%j is an error', async (args, problem) => {
    await expect(run(rigWith(script), { args })).rejects.toMatchObject({
      code: 'invalid_inputs',
      message: `Input 'args' of task 'python_script' ${problem}`,
    });
  });
});

describe('script_path', () => {
  const print = (text: string): string => `print("${text}", end="")`;

  test('is relative to the workspace, or absolute', async () => {
    const rig = newRig();
    writeFiles(rig, { 'tools/a b.py': 'import sys; print(sys.argv[0], end="")' });
    const file = join(rig.workspace, 'tools/a b.py');
    for (const script_path of ['tools/a b.py', './tools/../tools/a b.py', file]) {
      expect(await run(rig, { script_path })).toMatchObject({ stdout: file });
    }
  });

  test('may begin with a dash', async () => {
    const rig = newRig();
    writeFiles(rig, { '-c.py': print('dash') });
    expect(await run(rig, { script_path: '-c.py' })).toMatchObject({ stdout: 'dash' });
  });

  test('may be a folder with a __main__.py', async () => {
    const rig = newRig();
    writeFiles(rig, { 'app/__main__.py': print('main') });
    expect(await run(rig, { script_path: 'app' })).toMatchObject({ stdout: 'main' });
  });

  test('is looked up on PATH where the workspace has none', async () => {
    const rig = rigWith(print('workspace'), {
      'bin/script.py': print('path'),
      'bin/other.py': print('path'),
      'bin/plain.py': print('not executable'),
    });
    for (const name of ['script.py', 'other.py'])
      chmodSync(join(rig.workspace, 'bin', name), 0o755);
    mkdirSync(join(rig.workspace, 'bin/folder.py'));
    const PATH = `${join(rig.workspace, 'none')}::${join(rig.workspace, 'bin')}:${process.env['PATH']}`;
    const setting = { context: { env: { PATH } } };
    expect(await run(rig, {}, setting)).toMatchObject({ stdout: 'workspace' });
    expect(await run(rig, { script_path: 'other.py' }, setting)).toMatchObject({ stdout: 'path' });
    for (const script_path of ['plain.py', 'folder.py']) {
      await expect(run(rig, { script_path }, setting)).rejects.toThrow(
        `There is no script '${script_path}' in the workspace or on PATH`,
      );
    }
  });

  test.each([
    ['none.py', "There is no script 'none.py' in the workspace or on PATH"],
    ['/none/x.py', "There is no script '/none/x.py'"],
    ['a\0b', "There is no script 'a\0b' in the workspace or on PATH"],
    ['', "Input 'script_path' of task 'python_script' must not be empty"],
    [null, "Input 'script_path' of task 'python_script' is required"],
  ])('%j is an error', async (script_path, message) => {
    await expect(run(newRig(), { script_path })).rejects.toMatchObject({
      name: 'TaskError',
      message,
    });
  });
});

describe('surroundings', () => {
  test('the working folder is the workspace, or cwd in it, or an absolute one', async () => {
    const rig = rigWith('import os; print(os.getcwd(), end="")');
    mkdirSync(join(rig.workspace, 'sub dir'));
    const cwds = [undefined, 'sub dir', '/'].map((cwd) => run(rig, { cwd }));
    expect(await Promise.all(cwds)).toMatchObject([
      { stdout: rig.workspace },
      { stdout: join(rig.workspace, 'sub dir') },
      { stdout: '/' },
    ]);
  });

  test('a working folder that is missing is an error', async () => {
    const rig = rigWith('');
    await expect(run(rig, { cwd: 'none' })).rejects.toMatchObject({
      message: `Cannot start 'python3': the working folder '${join(rig.workspace, 'none')}' does not exist`,
      hint: undefined,
    });
  });

  test('the environment is the env namespace and that of the item', async () => {
    const rig = rigWith('import os; print(sorted(set(os.environ) & {"A", "B", "HOME"}), end="")');
    const context = { env: { PATH: process.env['PATH'], A: '1' } };
    const result = await run(rig, {}, { context, environment: { B: '2' } });
    expect(result).toMatchObject({ stdout: "['A', 'B']" });
  });

  test('stdin is empty', async () => {
    const rig = rigWith('import sys; print(repr(sys.stdin.read()), end="")');
    expect(await run(rig)).toMatchObject({ stdout: "''" });
  });

  test('what it prints comes to the log while it runs, without a flush', async () => {
    const rig = rigWith(
      'import os, time\nprint("started")\nwhile not os.path.exists("go"): time.sleep(0.01)',
    );
    const logger = new RecordingLogger();
    const running = run(rig, {}, { logger });
    await waitUntil('the print has come', () => logger.printed.stdout === 'started\n');
    writeFiles(rig, { go: '' });
    await running;
  });
});

describe('a failure', () => {
  const script = 'import sys\nprint("out")\nsys.exit("bad\\nworse\\n")';

  test('tells the exit code and the last line, and holds the result', async () => {
    const failing = run(rigWith(script));
    await expect(failing).rejects.toMatchObject({
      code: 'task_failed',
      message: "Script 'script.py' failed with exit code 1: worse",
      result: { returncode: 1, stdout: 'out\n', stderr: 'bad\nworse\n\n' },
    });
    await expect(failing).rejects.toBeInstanceOf(ProgramFailure);
  });

  test('by an exception tells it', async () => {
    await expect(run(rigWith('raise ValueError("x")'))).rejects.toThrow(
      "Script 'script.py' failed with exit code 1: ValueError: x",
    );
  });

  test('by a signal tells that', async () => {
    const rig = rigWith('import os; os.kill(os.getpid(), 9)');
    await expect(run(rig)).rejects.toThrow("Script 'script.py' was ended by SIGKILL");
    expect(await run(rig, { check: false })).toMatchObject({ returncode: -9 });
  });

  test('is a result without check', async () => {
    expect(await run(rigWith(script), { check: false })).toEqual({
      returncode: 1,
      stdout: 'out\n',
      stderr: 'bad\nworse\n\n',
    });
  });

  test('masks what it tells', async () => {
    const rig = rigWith('import sys; sys.exit("token s3cr3t-value")');
    const runtime = { ...rig.runtime, masker: new Masker({ token: 's3cr3t-value' }) };
    const inputs = { script_path: 'script.py' };
    const context = { env: { PATH: process.env['PATH'] } };
    const options = { name: 'a', type: 'python_script', inputs, context, runtime };
    await expect(pythonScript(new TaskConfig(options))).rejects.toMatchObject({
      message: "Script 'script.py' failed with exit code 1: token ***",
      result: { stderr: 'token ***\n' },
    });
  });

  test('of a missing python3 is one clear error', async () => {
    const failing = run(rigWith(''), {}, { context: { env: { PATH: '/none' } } });
    await expect(failing).rejects.toMatchObject({
      message: "Cannot start 'python3': there is no such program",
      hint: 'Python tasks need Python 3.8 or later on PATH; actions/setup-python installs it.',
    });
  });
});

describe('an end', () => {
  const script = `
import subprocess, time
child = subprocess.Popen(["setsid", "sleep", "1000"])
with open("pid", "w") as file: file.write(str(child.pid))
print("before the end")
time.sleep(1000)`;
  const childOf = (rig: TaskRig): number =>
    Number(readFileSync(join(rig.workspace, 'pid'), 'utf8'));

  test('by timeout takes the script and its children; its output is in the log', async () => {
    const rig = rigWith(script);
    const logger = new RecordingLogger();
    await expect(run(rig, { timeout: 1 }, { logger })).rejects.toMatchObject({
      code: 'task_timeout',
      message: "Task 'python_script' took longer than 1 s",
    });
    expect(await isRunning(childOf(rig))).toBe(false);
    expect(logger.printed.stdout).toBe('before the end\n');
  });

  test('by interruption takes them too', async () => {
    const rig = rigWith(script);
    const controller = new AbortController();
    const running = run(rig, {}, { signal: controller.signal });
    const settled = expect(running).rejects.toMatchObject({ code: 'task_interrupted' });
    await waitUntil('the script runs', () => existsSync(join(rig.workspace, 'pid')));
    controller.abort();
    await settled;
    expect(await isRunning(childOf(rig))).toBe(false);
  });
});
