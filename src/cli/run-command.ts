import { join, resolve } from 'node:path';
import type { Writable } from 'node:stream';
import { FileStateStore } from '../batch/file-state-store.js';
import { Engine, STATE_FOLDER } from '../engine/engine.js';
import { ConfigurationError, messageOf } from '../errors.js';
import { parseCount, parseDuration, parseShard } from '../engine/option-text.js';
import type { RunOptions, RunResult } from '../engine/run-options.js';
import { stringifyJson } from '../json.js';
import { printable } from '../printable.js';
import { jsonChunks } from '../report/json-chunks.js';
import { runDocument } from '../report/run-document.js';
import { writeReport, writeRunDocument } from '../report/write-report.js';
import type { Workflow } from '../workflow/workflow.js';
import { parseArgs } from './arguments.js';
import { dryRunText } from './dry-run-text.js';
import { ExitCode, exitCodeOf } from './exit-code.js';
import { readWorkflow } from './read-workflow.js';
import { RunPrinter } from './run-printer.js';
import { write, type Terminal } from './terminal.js';

/** The words behind `run`, as commander gives them. */
export interface RunFlags {
  readonly resume?: boolean;
  readonly stateDir?: string;
  readonly workspace?: string;
  readonly flow?: string;
  readonly dryRun?: boolean;
  readonly limit?: string;
  readonly maxWorkers?: string;
  readonly timeLimit?: string;
  readonly shard?: string;
  readonly report?: string;
  readonly format: 'text' | 'json';
  readonly output?: string;
  readonly verbose?: boolean;
}

type Signal = 'SIGINT' | 'SIGTERM';

/** A word as it can be pasted into a shell. */
function shellWord(word: string): string {
  return /^[\w./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;
}

function resumeCommand(file: string, flags: RunFlags, stateDir = flags.stateDir): string {
  const words = ['resumable-batch', 'run', file, '--resume'];
  if (flags.workspace !== undefined) words.push('--workspace', flags.workspace);
  if (stateDir !== undefined) words.push('--state-dir', stateDir);
  return words.map(shellWord).join(' ');
}

function runOptions(flags: RunFlags, words: readonly string[], terminal: Terminal): RunOptions {
  const { cwd, env } = terminal;
  const workspace = resolve(cwd, flags.workspace ?? '.');
  const stateDir = flags.stateDir === undefined ? undefined : resolve(cwd, flags.stateDir);
  const { limit, maxWorkers, timeLimit, shard } = flags;
  return {
    args: parseArgs(words),
    env,
    workspace,
    store: new FileStateStore(stateDir ?? join(workspace, STATE_FOLDER)),
    resume: flags.resume ?? false,
    flow: flags.flow,
    limit: limit === undefined ? undefined : parseCount(limit, '--limit'),
    maxWorkers: maxWorkers === undefined ? undefined : parseCount(maxWorkers, '--max-workers', 1),
    timeLimit: timeLimit === undefined ? undefined : parseDuration(timeLimit, '--time-limit'),
    shard: shard === undefined ? undefined : parseShard(shard, '--shard'),
  };
}

function enterWorkspace(workspace: string, terminal: Terminal): void {
  try {
    terminal.enter(workspace);
  } catch (error) {
    throw new ConfigurationError(
      'invalid_arguments',
      `The workspace ${workspace} cannot be entered: ${messageOf(error)}`,
    );
  }
}

/** The first signal ends the run in order; a second one ends the process at once. */
function listenToSignals(terminal: Terminal, onFirst: () => void) {
  const ended = new AbortController();
  let received: Signal | undefined;
  const dispose = terminal.onSignal((signal) => {
    if (received !== undefined) terminal.exitNow(exitCodeOf('interrupted', signal));
    received = signal;
    onFirst();
    ended.abort();
  });
  return { signal: ended.signal, received: () => received, dispose };
}

async function printDocument(stream: Writable, result: RunResult): Promise<void> {
  for (const chunk of jsonChunks(runDocument(result))) await write(stream, chunk);
  await write(stream, '\n');
}

function summary(result: RunResult, resume: string): string {
  const lines = Object.entries(result.batches).map(([name, { stats }]) => {
    const { processed, failed, resumed, total } = stats;
    const before = resumed > 0 ? ` (${resumed} of them before)` : '';
    return `${name}: ${total} items, ${processed} processed${before}, ${failed} failed`;
  });
  lines.push(`${result.workflow}: ${result.status}`);
  return `${lines.join('\n')}\n${goOn(result, resume)}`;
}

/** Where the state is and how it is resumed; nothing for a run that has nothing left to do. */
function goOn({ complete, stateDir }: RunResult, resume: string): string {
  return complete ? '' : `State: ${stateDir}\nTo go on: ${resume}\n`;
}

/** `--dry-run`: says what would run, and leaves everything as it is. */
async function showDryRun(
  workflow: Workflow,
  options: RunOptions,
  format: RunFlags['format'],
  { stdout, stderr }: Terminal,
): Promise<ExitCode> {
  const dry = await new Engine().dryRun(workflow, {
    ...options,
    onEvent: (event) => {
      if (event.type === 'notice') stderr.write(`${event.level}: ${event.message}\n`);
    },
  });
  const text = format === 'json' ? stringifyJson(dry, 2) : printable(dryRunText(dry));
  await write(stdout, `${text}\n`);
  return dry.steps.some(({ problems }) => problems.length > 0) ? ExitCode.failed : ExitCode.done;
}

/** `resumable-batch run FILE [name=value …]` */
export async function runCommand(
  file: string,
  words: readonly string[],
  flags: RunFlags,
  terminal: Terminal,
): Promise<ExitCode> {
  const options = runOptions(flags, words, terminal);
  const workflow = await readWorkflow(file, terminal.cwd);
  enterWorkspace(options.workspace, terminal);
  if (flags.dryRun) return showDryRun(workflow, options, flags.format, terminal);
  const printer = new RunPrinter(terminal, {
    verbose: flags.verbose ?? false,
    resumeCommand: (stateDir) => resumeCommand(file, flags, stateDir),
    quietAboutKept: flags.resume === false,
  });
  const signals = listenToSignals(terminal, () =>
    terminal.stderr.write('Stopping: running items are ended, the state is kept\n'),
  );
  try {
    const { signal } = signals;
    const result = await new Engine().run(workflow, {
      ...options,
      signal,
      onEvent: printer.listen,
    });
    printer.stop();
    if (flags.report !== undefined) await writeReport(resolve(terminal.cwd, flags.report), result);
    if (flags.output !== undefined) {
      await writeRunDocument(resolve(terminal.cwd, flags.output), result);
    }
    const resume = resumeCommand(file, flags);
    if (flags.format === 'json') {
      await printDocument(terminal.stdout, result);
      await write(terminal.stderr, goOn(result, resume));
    } else {
      await write(terminal.stdout, summary(result, resume));
    }
    return exitCodeOf(result.status, signals.received());
  } finally {
    printer.stop();
    signals.dispose();
  }
}
