/**
 * Proves the examples of a page of documentation. A test file is one line:
 *
 *     testPage('docs/tasks.md');
 *
 * What is proven of a block depends on its language, and on HTML comments right above it, which
 * readers of the page do not see:
 *
 * - `yaml` with `steps:` is a workflow. It runs in an empty folder, by the command line, and must
 *   end well.
 * - `yaml` that is a list of steps, or some keys of a step, of a batch's inputs or of a workflow, is
 *   completed and must be valid. With a comment `run` it runs.
 * - any other `yaml` must parse.
 * - `js` with a comment `run` is a module that runs in a process of its own, in an empty folder; it
 *   may import `resumable-batch`.
 *
 * | comment                      | says of the block below it                                       |
 * | ---------------------------- | ---------------------------------------------------------------- |
 * | `run`                        | it runs, and ends well                                           |
 * | `run: failed`                | it runs, and ends so: failed, stopped, or refused (nothing ran)  |
 * | `validate`                   | it is only validated (it needs a network, say), and is valid     |
 * | `validate: 2 errors`         | it is only validated; also `1 warning`                           |
 * | `with: size=3 --flow short`  | more words behind `run FILE`; quotes hold a word together        |
 * | `env: TOKEN=abcd A=b`        | environment variables; there is only PATH else                   |
 * | `file: plugins/a.mjs`        | it is this file in the folder of each example of the page        |
 * | `shows`                      | its lines stand in what the example above it printed, in order   |
 * | `result: STEP`               | this JSON is the result of that step of the example above it     |
 * | `parse`                      | it is only parsed                                                |
 *
 * Several comments may stand above a block. A file of several blocks is, to an example, the last one
 * above it, else the first below. A file that readers need not see is a comment of several lines:
 *
 *     <!-- file: orders.csv
 *     order,quantity
 *     7,2
 *     -->
 *
 * In `shows`, `…` stands for anything, and a line of it alone for any lines. A `file` that is a
 * workflow runs under its name where `run` or `validate` stands beside; else it is only written.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from '@jest/globals';
import { parse, stringify } from 'yaml';
import { cli, FakeTerminal } from '../cli/fake-terminal.js';
import { runProgram } from '../cli/program.js';
import { isMapping, mapping } from '../../src/data.js';
import { compiledSource } from './compiled-source.js';
import { deadLinks, filesFor, readPage, type DocBlock, type DocPage } from './doc-page.js';
import { Rig } from './rig.js';

const STEP_KEYS =
  'name task description inputs condition if retry on_error always_run depends_on timeout'.split(
    ' ',
  );
const TOP_KEYS = 'params env secrets settings imports flows'.split(' ');

/** The workflow that a block is, or is a part of; undefined for other YAML. */
function workflowOf(data: unknown): { text?: string } | undefined {
  if (Array.isArray(data)) {
    return data.every((step) => isMapping(step) && 'task' in step)
      ? { text: stringify({ steps: data as unknown[] }) }
      : undefined;
  }
  if (!isMapping(data)) return undefined;
  const has = (...keys: string[]) => Object.keys(data).every((key) => keys.includes(key));
  if ('steps' in data && !('items' in data)) return {};
  if ('items' in data) {
    const inputs = 'task' in data || 'steps' in data ? data : { ...data, task: { task: 'noop' } };
    return { text: stringify({ steps: [{ name: 'step', task: 'batch', inputs }] }) };
  }
  if (has(...STEP_KEYS)) {
    return { text: stringify({ steps: [{ name: 'step', task: 'noop', ...data }] }) };
  }
  if (has(...TOP_KEYS))
    return { text: stringify({ ...data, steps: [{ name: 'a', task: 'noop' }] }) };
  return undefined;
}

/** The words of a text; quotes hold what is one word together. */
function words(text = ''): string[] {
  return Array.from(text.matchAll(/(?:'[^']*'|[^\s'])+/g), ([word]) => word.replaceAll("'", ''));
}

const CODES: Readonly<Record<string, number>> = { failed: 1, refused: 2, stopped: 75 };

/** What the last example of a page has left, for the blocks that tell of it. */
interface Outcome {
  printed: string;
  results: Record<string, { result?: unknown }>;
}

class PageExamples {
  readonly #page: DocPage;
  readonly #library: (() => string) | undefined;
  #last: Outcome = { printed: '', results: {} };

  constructor(page: DocPage, library: (() => string) | undefined) {
    this.#page = page;
    this.#library = library;
  }

  /** What is to be proven of a block; undefined where there is nothing. */
  proofOf(block: DocBlock): (() => Promise<void> | void) | undefined {
    const { language, notes, text } = block;
    if (notes.has('shows')) return () => expectLines(text, this.#last.printed);
    const step = notes.get('result');
    if (step !== undefined) {
      return () => expect(this.#last.results[step]?.result).toEqual(JSON.parse(text));
    }
    if (language === 'js' && notes.has('run')) return () => this.#runModule(block);
    return language === 'yaml' ? () => this.#proveYaml(block) : undefined;
  }

  async #proveYaml(block: DocBlock): Promise<void> {
    const { notes, text } = block;
    const isPart = notes.has('file') || notes.has('parse');
    const isAsked = notes.has('run') || notes.has('validate');
    if (isPart && !isAsked) return void parse(text);
    const workflow = notes.get('validate')?.includes('error') ? {} : workflowOf(parse(text));
    if (!workflow && !isAsked) return;
    const isWhole = workflow?.text === undefined;
    const file = notes.get('file') ?? 'workflow.yml';
    const onlyValid = notes.has('validate') || (!isWhole && !notes.has('run'));
    await this.#withFolder(block, async (rig) => {
      rig.write(file, workflow?.text ?? text);
      await (onlyValid ? this.#validate(rig, file, notes) : this.#run(rig, file, notes));
    });
  }

  async #validate(rig: Rig, file: string, notes: DocBlock['notes']): Promise<void> {
    const { stdout, stderr } = await cli(rig, ['validate', file]);
    this.#last = { printed: `${stdout}\n${stderr}`, results: {} };
    const found = await cli(rig, ['validate', file, '--format', 'json']);
    const { diagnostics = [] } = (found.stdout === '' ? {} : JSON.parse(found.stdout)) as {
      diagnostics?: { severity: string }[];
    };
    const [, count = '0', severity = 'error'] =
      /^(\d+) (error|warning)/.exec(notes.get('validate') ?? '') ?? [];
    const some = diagnostics.filter((each) => each.severity === severity);
    expect({ text: this.#last.printed, count: some.length }).toMatchObject({
      count: Number(count),
    });
  }

  async #run(rig: Rig, file: string, notes: DocBlock['notes']): Promise<void> {
    const env = mapping<string>();
    for (const word of words(notes.get('env'))) {
      const [name = '', value = ''] = word.split(/=(.*)/s);
      env[name] = value;
    }
    const terminal = new FakeTerminal(rig.workspace, { env });
    const more = words(notes.get('with'));
    const all = ['run', file, '--output', '.result.json', ...more];
    const { code, stdout, stderr } = await cli(rig, all, terminal);
    const printed = `${stderr}${stdout}`;
    const document = rig.has('.result.json') ? rig.read('.result.json') : '{}';
    const { steps = {} } = JSON.parse(document) as { steps?: Outcome['results'] };
    this.#last = { printed, results: steps };
    const expected = CODES[notes.get('run') ?? ''] ?? 0;
    expect({ printed, code }).toEqual({ printed, code: expected });
  }

  async #runModule(block: DocBlock): Promise<void> {
    await this.#withFolder(block, async (rig) => {
      const source = pathToFileURL(join(this.#library?.() ?? '', 'index.js')).href;
      rig.write('node_modules/resumable-batch/index.mjs', `export * from '${source}';\n`);
      rig.write('node_modules/resumable-batch/package.json', '{"exports":"./index.mjs"}');
      const file = block.notes.get('file') ?? 'example.mjs';
      rig.write(file, block.text);
      const program = rig.path(file);
      const { code, stdout, stderr } = await runProgram([], rig.workspace, { program });
      this.#last = { printed: `${stdout}${stderr}`, results: {} };
      const expected = CODES[block.notes.get('run') ?? ''] ?? 0;
      expect({ code, stderr }).toEqual({ code: expected, stderr });
    });
  }

  async #withFolder(block: DocBlock, use: (rig: Rig) => Promise<void>): Promise<void> {
    const rig = new Rig();
    try {
      for (const [path, text] of filesFor(this.#page, block)) rig.write(path, text);
      await use(rig);
    } finally {
      rig.remove();
    }
  }
}

/** Fails unless the lines stand in the text, in their order; `…` is anything. */
export function expectLines(lines: string, text: string): void {
  const escaped = (line: string) => line.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const wanted = lines
    .trimEnd()
    .split('\n')
    .map((line) => line.trim());
  const patterns = wanted.map((line) =>
    line === '…' ? '[\\s\\S]*?' : `^[ \\t]*${escaped(line).replaceAll('…', '.*?')}[ \\t]*\\n`,
  );
  const all = new RegExp(patterns.join(''), 'm');
  if (!all.test(`${text}\n`)) expect(text).toBe(lines);
}

/** Tests for each block of a page, and for its links. @param path from the top of the repository */
export function testPage(path: string): void {
  const page = readPage(path);
  const runsModules = page.blocks.some(
    ({ language, notes }) => language === 'js' && notes.has('run'),
  );
  describe(path, () => {
    // Compiling takes a second: only for pages that need it.
    const folder = runsModules ? compiledSource() : undefined;
    const examples = new PageExamples(page, folder === undefined ? undefined : () => folder);
    for (const block of page.blocks) {
      const prove = examples.proofOf(block);
      if (!prove) continue;
      const what = [...block.notes].map(([name, value]) => (value ? `${name}: ${value}` : name));
      test(`line ${block.line}, ${[block.language, ...what].join(', ')}`, async () => prove());
    }
    test('its links lead somewhere', () => {
      expect(deadLinks(path)).toEqual([]);
    });
  });
}
