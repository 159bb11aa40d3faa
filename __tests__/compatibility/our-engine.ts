import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll } from '@jest/globals';
import { mapping } from '../../src/data.js';
import { ConfigurationError } from '../../src/errors.js';
import { stringifyJson } from '../../src/json.js';
import { parseWorkflow } from '../../src/workflow/load-workflow.js';
import { Rig } from '../support/rig.js';
import type { Case, GivenRun, Outcome, RunEnd } from './recording.js';

const WORKFLOWS = join(import.meta.dirname, 'workflows');
const START = join(import.meta.dirname, 'workspace');
const LEFT_OUT = /^\.resumable-batch\/|__pycache__\//;
const TIME = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(Z|\+00:00)?/g;

/** The server of the cases, for the tests of a file. Gives its URL. */
export function caseServer(): () => string {
  let url = '';
  let stop = () => {};
  beforeAll(async () => {
    const server = spawn(process.execPath, [join(import.meta.dirname, 'server.mjs')], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    const port = await new Promise<string>((resolve) => {
      server.stdout.once('data', (text: Buffer) => resolve(text.toString().trim()));
    });
    url = `http://127.0.0.1:${port}`;
    stop = () => server.stdin.end();
  });
  afterAll(() => stop());
  return () => url;
}

/** Puts words in the place of what is different in each run, as the recording has them. */
class Words {
  readonly #names: readonly (readonly [name: string, word: string])[];

  constructor(workspace: string, server: string) {
    this.#names = [
      [workspace, 'WORKSPACE'],
      [WORKFLOWS, 'FOLDER'],
      [server, 'SERVER'],
    ];
  }

  text(text: string): string {
    const named = this.#names.reduce((done, [name, word]) => done.replaceAll(name, word), text);
    return named.replace(TIME, (_time, zone?: string) => (zone ? 'TIME UTC' : 'TIME'));
  }

  filled(given: Readonly<Record<string, string>>): Record<string, string> {
    const filled = mapping<string>();
    for (const [name, text] of Object.entries(given)) {
      filled[name] = this.#names.reduce((done, [real, word]) => done.replaceAll(word, real), text);
    }
    return filled;
  }

  data<T>(value: unknown): T {
    return JSON.parse(this.text(stringifyJson(value))) as T;
  }
}

async function runOnce(
  rig: Rig,
  workflow: string,
  { args = {}, flow, resume = false }: GivenRun,
  env: Record<string, string>,
  words: Words,
): Promise<RunEnd> {
  const file = `${workflow}.yaml`;
  const text = readFileSync(join(WORKFLOWS, file), 'utf8');
  try {
    const { status, steps } = await rig.engine.run(
      parseWorkflow(text, { file, folder: WORKFLOWS }),
      {
        workspace: rig.workspace,
        env,
        args: words.filled(args),
        resume,
        flow,
      },
    );
    return words.data({ status, steps });
  } catch (error) {
    if (!(error instanceof ConfigurationError)) throw error;
    return { status: 'refused', steps: {} };
  }
}

function madeFiles(rig: Rig, words: Words): Record<string, string> {
  const files: Record<string, string> = {};
  const names = readdirSync(rig.workspace, { recursive: true, encoding: 'utf8' }).sort();
  for (const name of names) {
    if (LEFT_OUT.test(name) || !statSync(rig.path(name)).isFile()) continue;
    const text = readFileSync(rig.path(name));
    if (isAtStart(name, text)) continue;
    files[name] = words.text(backslashed(text));
  }
  return files;
}

function isAtStart(name: string, text: Buffer): boolean {
  try {
    return readFileSync(join(START, name)).equals(text);
  } catch {
    return false;
  }
}

/** Text of a file; bytes that are no UTF-8 as Python's `backslashreplace` has them. */
function backslashed(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (Buffer.from(text).equals(bytes)) return text;
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (byte) => {
    return `\\x${byte.charCodeAt(0).toString(16)}`;
  });
}

/** Runs a case as the recording has it. */
export async function ourOutcome(
  name: string,
  { workflow = name, env = {}, runs }: Case,
  commonEnv: Readonly<Record<string, string>>,
  server: string,
): Promise<Outcome> {
  const rig = new Rig();
  try {
    cpSync(START, rig.workspace, { recursive: true, filter: (path) => !/__pycache__/.test(path) });
    const words = new Words(rig.workspace, server);
    const variables = {
      ...words.filled({ ...commonEnv, ...env }),
      PATH: process.env['PATH'] ?? '',
    };
    const ends: RunEnd[] = [];
    for (const given of runs) ends.push(await runOnce(rig, workflow, given, variables, words));
    return { runs: ends, files: madeFiles(rig, words) };
  } finally {
    rig.remove();
  }
}
