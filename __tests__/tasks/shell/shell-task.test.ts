import { existsSync, mkdirSync, readFileSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TaskError } from '../../../src/errors.js';
import { CommandFailure } from '../../../src/tasks/shell/command-failure.js';
import { RecordingLogger, taskRigs } from '../../support/task-config.js';
import { isRunning } from '../../support/wait-until.js';

const newRig = taskRigs();

function item(value: unknown): { context: Record<string, unknown> } {
  return { context: { batch: { item: value } } };
}

describe('command', () => {
  test('as text goes to sh; its output stays as it is', async () => {
    const result = await newRig().run('shell', { command: 'echo " a "; echo b >&2' });
    expect(result).toEqual({ return_code: 0, stdout: ' a \n', stderr: 'b\n' });
  });

  test('as a list goes to no shell', async () => {
    const command = ['printf', '%s|', '$(touch x)', '{{ batch.item }}', 7, true];
    const rig = newRig();
    const result = await rig.run('shell', { command }, item('`id`; *'));
    expect(result).toMatchObject({ stdout: '$(touch x)|`id`; *|7|True|' });
    expect(readdirSync(rig.workspace)).toEqual([]);
  });

  test('by platform', async () => {
    const command = { unix: 'echo unix', windows: 'echo windows' };
    expect(await newRig().run('shell', { command })).toMatchObject({ stdout: 'unix\n' });
    const other = { windows: 'echo other' };
    expect(await newRig().run('shell', { command: other })).toMatchObject({ stdout: 'other\n' });
    await expect(newRig().run('shell', { command: {} })).rejects.toThrow(
      "Input 'command' of task 'shell' has no command for unix",
    );
    await expect(newRig().run('shell', { command: { unix: 'a', linux: 'b' } })).rejects.toThrow(
      "Input 'command' of task 'shell' has no key 'linux'",
    );
  });

  test('with quoted data runs nothing of it', async () => {
    const rig = newRig();
    const hostile = `'; touch x; $(touch x) \`touch x\` "\n\\`;
    const result = await rig.run(
      'shell',
      { command: 'printf %s {{ batch.item | quote }}' },
      item(hostile),
    );
    expect(result).toMatchObject({ stdout: hostile });
    expect(existsSync(join(rig.workspace, 'x'))).toBe(false);
  });

  test('longer than an argument may be goes through a file that is gone afterwards', async () => {
    const rig = newRig();
    const long = 'ä'.repeat(150_000);
    const before = readdirSync(tmpdir()).filter((name) => name.includes('batch-command'));
    const result = await rig.run('shell', { command: `printf %s '${long}' | wc -c` });
    expect((result as { stdout: string }).stdout.trim()).toBe('300000');
    expect(readdirSync(rig.workspace)).toEqual([]);
    const after = readdirSync(tmpdir()).filter((name) => name.includes('batch-command'));
    expect(after).toEqual(before);
  });

  test.each([
    ['a NUL', 'echo a\0b', 'holds a NUL character'],
    ['an empty list', [], 'names no program'],
    ['an empty text', ' \n', 'is empty'],
    ['a list in a list', ['echo', ['a']], 'must hold text, not a list'],
    ['nothing', null, 'is required'],
  ])('with %s is an error', async (_title, command, message) => {
    const run = newRig().run('shell', { command });
    await expect(run).rejects.toThrow(`Input 'command' of task 'shell' ${message}`);
    await expect(run).rejects.toMatchObject({ code: 'invalid_inputs' });
  });
});

describe('shell as true or false, as old files have it', () => {
  test('true is sh', async () => {
    const result = await newRig().run('shell', { command: 'echo $0', shell: true });
    expect(result).toMatchObject({ stdout: 'sh\n' });
  });

  test('false cuts text into words and starts the first one', async () => {
    const command = '  printf  %s|\n a;b $HOME\n';
    expect(await newRig().run('shell', { command, shell: false })).toMatchObject({
      stdout: 'a;b|$HOME|',
    });
  });

  test('false leaves a list as it is', async () => {
    const command = ['printf', '%s|', 'a b'];
    expect(await newRig().run('shell', { command, shell: false })).toMatchObject({
      stdout: 'a b|',
    });
  });
});

describe('quote', () => {
  test.each(['cmd', 'pwsh', 'powershell', '{{ args.shell }}'])(
    'is refused where the command goes to %s',
    async (shell) => {
      const inputs = { shell, command: 'echo {{ args.word | quote }}' };
      const context = { args: { word: "a'b", shell: 'pwsh' } };
      await expect(newRig().run('shell', inputs, { context })).rejects.toThrow(
        "'quote' makes words for a POSIX shell, and this command goes to another one",
      );
    },
  );

  test('makes one word for sh and bash', async () => {
    const context = { args: { word: "a'b $HOME" } };
    for (const shell of ['sh', 'bash', true]) {
      const inputs = { shell, command: "printf '%s|' {{ args.word | quote }} x" };
      expect(await newRig().run('shell', inputs, { context })).toMatchObject({
        stdout: "a'b $HOME|x|",
      });
    }
  });
});

describe('surroundings', () => {
  test('working_dir is relative to the workspace', async () => {
    const rig = newRig();
    mkdirSync(join(rig.workspace, 'sub'));
    const result = await rig.run('shell', { command: 'pwd', working_dir: 'sub' });
    expect(result).toMatchObject({ stdout: `${rig.workspace}/sub\n` });
    await expect(rig.run('shell', { command: 'pwd', working_dir: 'none' })).rejects.toThrow(
      `the working folder '${rig.workspace}/none' does not exist`,
    );
  });

  test('env adds to the environment and takes from it', async () => {
    const result = await newRig().run(
      'shell',
      {
        command: 'echo "$A|$B|$C|${D-unset}|$RESUMABLE_BATCH_PROCESS"',
        env: { A: '{{ args.a }}', B: 2, D: null },
      },
      {
        context: { args: { a: '$x' }, env: { PATH: process.env['PATH'], C: 'c', D: 'd' } },
        environment: { C: 'item' },
      },
    );
    expect((result as { stdout: string }).stdout).toMatch(
      /^\$x\|2\|item\|unset\|test-\d+-\d+:\d+\n$/,
    );
  });

  test('an impossible name of a variable is an error', async () => {
    await expect(newRig().run('shell', { command: 'true', env: { 'A=B': '1' } })).rejects.toThrow(
      "Input 'env' of task 'shell' has an impossible name",
    );
  });

  test.each([
    ['bash', '[[ a == a ]] && echo $BASH'],
    ['python', 'import sys; print(sys.executable)'],
    ['node', 'console.log(process.execPath)'],
  ])('shell: %s', async (shell, command) => {
    const result = (await newRig().run('shell', { command, shell })) as { stdout: string };
    expect(result.stdout).toContain(shell);
  });

  test('an unknown shell is an error', async () => {
    await expect(newRig().run('shell', { command: 'x', shell: 'no-shell' })).rejects.toThrow(
      "Cannot start 'no-shell': there is no such program",
    );
  });

  test('output goes to the log as it comes', async () => {
    const logger = new RecordingLogger();
    await newRig().run('shell', { command: 'echo out; echo err >&2' }, { logger });
    expect(logger.printed).toEqual({ stdout: 'out\n', stderr: 'err\n' });
  });

  test('output past the limit is said', async () => {
    const logger = new RecordingLogger();
    const command = 'head -c 10485770 /dev/zero | tr "\\0" x';
    const result = (await newRig().run('shell', { command }, { logger })) as { stdout: string };
    expect(result.stdout).toHaveLength(10_485_760);
    expect(logger.warnings).toEqual(['The last 10 bytes of stdout are not kept in the result']);
  });
});

describe('failure', () => {
  test('says the exit code and the last line of stderr, and carries all output', async () => {
    const command = 'echo out; printf "first\\nlast line\\n\\n" >&2; exit 3';
    const error: unknown = await newRig()
      .run('shell', { command })
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(CommandFailure);
    expect(error).toMatchObject({
      code: 'task_failed',
      message: 'Command failed with exit code 3: last line',
      result: { return_code: 3, stdout: 'out\n', stderr: 'first\nlast line\n\n' },
    });
  });

  test('without stderr says the exit code', async () => {
    await expect(newRig().run('shell', { command: 'exit 1' })).rejects.toThrow(
      /^Command failed with exit code 1$/,
    );
  });

  test('by a signal', async () => {
    await expect(newRig().run('shell', { command: 'kill -9 $$' })).rejects.toThrow(
      'Command was ended by SIGKILL',
    );
  });

  test('with check: false is a result', async () => {
    const rig = newRig();
    const run = (command: string): Promise<unknown> => rig.run('shell', { command, check: false });
    expect(await run('exit 3')).toMatchObject({ return_code: 3 });
    expect(await run('kill -9 $$')).toMatchObject({ return_code: -9 });
  });
});

describe('end', () => {
  test('by timeout takes children along', async () => {
    const rig = newRig();
    const command = 'sleep 1000 & echo $! > a; setsid sleep 1000 & sleep 1000';
    const run = rig.run('shell', { command, timeout: 0.3 });
    await expect(run).rejects.toThrow("Task 'shell' took longer than 0.3 s");
    await expect(run).rejects.toMatchObject({ code: 'task_timeout' });
    const pid = Number(readFileSync(join(rig.workspace, 'a'), 'utf8'));
    expect(await isRunning(pid)).toBe(false);
  });

  test('by interruption keeps the reason where it is an error of ours', async () => {
    const rig = newRig();
    const reason = new TaskError('task_timeout', 'the step took too long');
    const ended = AbortSignal.abort(reason);
    await expect(rig.run('shell', { command: 'true' }, { signal: ended })).rejects.toBe(reason);
    const signal = AbortSignal.timeout(100);
    const run = rig.run('shell', { command: 'sleep 1000', timeout: 600 }, { signal });
    await expect(run).rejects.toMatchObject({ code: 'task_interrupted' });
  });

  test('by a timeout that no timer can wait for is refused', async () => {
    await expect(newRig().run('shell', { command: 'true', timeout: 1e9 })).rejects.toThrow(
      "Input 'timeout' of task 'shell' is above 2000000",
    );
  });
});

test('a folder that is a symlink can be the working folder', async () => {
  const rig = newRig();
  symlinkSync(tmpdir(), join(rig.workspace, 'link'));
  expect(await rig.run('shell', { command: 'true', working_dir: 'link' })).toBeDefined();
});
