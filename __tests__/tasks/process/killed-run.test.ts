import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { MARKER_VARIABLE } from '../../../src/tasks/process/process-marker.js';
import { listProcesses } from '../../../src/tasks/process/process-list.js';
import { endProcessesOf } from '../../../src/tasks/process/process-tree.js';
import { compiledSource } from '../../support/compiled-source.js';
import { isRunning, waitUntil } from '../../support/wait-until.js';

const source = compiledSource();
const TOKEN = `killed-run-${process.pid}`;
let folder: string;
let run: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'killed-run-'));
});

afterEach(async () => {
  run?.kill('SIGKILL');
  await endProcessesOf(TOKEN);
  rmSync(folder, { recursive: true, force: true });
});

/** A run in a process of its own, killed with -9 as soon as its task has written the pid files. */
async function killedRunOf(task: string, inputs: object, pidFiles: string[]): Promise<number[]> {
  const script = join(source, `run-${task}.js`);
  writeFileSync(
    script,
    `import { builtinTasks } from './tasks/builtin-tasks.js';
    import { TaskConfig } from './tasks/task-config.js';
    import { Resources } from './tasks/task-runtime.js';
    import { TemplateEngine } from './template/template-engine.js';
    const runtime = { workspace: ${JSON.stringify(folder)}, templates: new TemplateEngine(),
      resources: new Resources(), processToken: '${TOKEN}' };
    const context = { args: {}, env: { PATH: process.env.PATH }, steps: {} };
    const inputs = ${JSON.stringify(inputs)};
    builtinTasks().get('${task}')(new TaskConfig({ name: 't', type: '${task}', inputs, context, runtime }));`,
  );
  run = spawn(process.execPath, [script], { stdio: 'inherit' });
  const pids = (): number[] =>
    pidFiles.map((file) => {
      const path = join(folder, file);
      return existsSync(path) ? Number(readFileSync(path, 'utf8')) : 0;
    });
  await waitUntil('the task runs', () => pids().every((pid) => pid > 0));
  run.kill('SIGKILL');
  const { pid = 0 } = run;
  await waitUntil('the run is gone', async () => !(await isRunning(pid)));
  return pids();
}

test('what a shell task started outlives it, until a later run ends it', async () => {
  const command = `sleep 1000 & echo $! > a; setsid sh -c 'echo $$ > b; sleep 1000' & wait`;
  const orphans = await killedRunOf('shell', { command }, ['a', 'b']);
  for (const pid of orphans) expect(await isRunning(pid)).toBe(true);
  expect(await endProcessesOf(TOKEN)).toBeGreaterThanOrEqual(4);
  for (const pid of orphans) expect(await isRunning(pid)).toBe(false);
  expect(await endProcessesOf(TOKEN)).toBe(0);
});

test('a busy python worker ends by itself, and its children too', async () => {
  const code = `
import os, subprocess
child = subprocess.Popen(["sleep", "1000"])
open("a", "w").write(str(os.getpid()))
open("b", "w").write(str(child.pid))
while True: pass`;
  const pids = await killedRunOf('python_code', { code }, ['a', 'b']);
  for (const pid of pids) {
    await waitUntil('it has ended', async () => !(await isRunning(pid)));
  }
});

test('a later run started from inside the earlier one spares itself and those above it', async () => {
  const script = join(source, 'end.js');
  writeFileSync(
    script,
    `import { endProcessesOf } from './tasks/process/process-tree.js';
    console.log(await endProcessesOf('${TOKEN}'));`,
  );
  const command = `sleep 1000 & "${process.execPath}" "${script}"; echo spared`;
  const env = { PATH: process.env['PATH'] ?? '', [MARKER_VARIABLE]: `${TOKEN}:1` };
  const { stdout } = spawnSync('sh', ['-c', command], { env, encoding: 'utf8' });
  expect(stdout).toBe('1\nspared\n');
  const left = (await listProcesses()).filter(({ marker }) => marker === `${TOKEN}:1`);
  expect(left).toEqual([]);
});
