import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { batchInputs } from '../../src/batch/batch-inputs.js';
import { isMapping } from '../../src/data.js';
import type { RunResult } from '../../src/engine/run-options.js';
import { builtinTasks } from '../../src/tasks/builtin-tasks.js';
import type { InputRule, TaskHandlerOptions } from '../../src/tasks/task-handler.js';
import { readPage, type DocBlock } from '../support/doc-page.js';
import { testPage } from '../support/docs.js';
import { rigs } from '../support/rig.js';
import {
  loopbackServers,
  type Answer,
  type LoopbackServer,
} from '../tasks/http/loopback-server.js';

const PATH = 'docs/tasks.md';
const PAGE = readPage(PATH);
const LINES = PAGE.text.split('\n');

/** Examples that talk to a server: `testPage` validates them, and the tests at the end run them. */
const SERVED = ['order', 'send', 'announce'];

const TASKS = new Map<string, TaskHandlerOptions>([
  ...[...builtinTasks()].map(([name, { options }]) => [name, options ?? {}] as const),
  ['batch', { inputs: batchInputs }],
]);

/** What stands below a heading that names tasks, up to the next heading of its level. */
interface Section {
  readonly tasks: readonly string[];
  readonly first: number;
  readonly last: number;
}

const SECTIONS: readonly Section[] = headings().flatMap(({ line, title, level }, index, all) => {
  if (!/^`[\w.]+`(?:, `[\w.]+`)*$/.test(title)) return [];
  const next = all.slice(index + 1).find((other) => other.level <= level);
  return [{ tasks: codes(title), first: line, last: (next?.line ?? LINES.length + 1) - 1 }];
});

/** Lines count from 1; a comment of a shell or of Python is no heading. */
function headings(): { line: number; title: string; level: number }[] {
  let isCode = false;
  return LINES.flatMap((text, index) => {
    if (text.startsWith('```')) isCode = !isCode;
    const [, marks = '', title = ''] = /^(#+) (.*)$/.exec(text) ?? [];
    return isCode || title === '' ? [] : [{ line: index + 1, title, level: marks.length }];
  });
}

function codes(text: string): string[] {
  return Array.from(text.matchAll(/`([^`]+)`/g), ([, code]) => code ?? '');
}

function sectionOf(task: string): Section {
  const section = SECTIONS.find(({ tasks }) => tasks.includes(task));
  if (!section) throw new Error(`${PATH} has no section for the task '${task}'`);
  return section;
}

interface Row {
  readonly type: string;
  /** "required", a default as the table shows it, or undefined for neither. */
  readonly fallback: string | undefined;
  readonly meaning: string;
}

/** The table of inputs that a section has. */
function documented({ first, last }: Section): Map<string, Row> {
  const lines = LINES.slice(first, last);
  const top = lines.findIndex((line) => line.startsWith('| input '));
  const end = lines.findIndex((line, index) => index > top && !line.startsWith('|'));
  const rows = lines.slice(top + 2, end).map((line) => line.split('|').map((cell) => cell.trim()));
  return new Map(
    rows.map(([, name = '', type = '', fallback = '', meaning = '']) => [
      codes(name)[0] ?? name,
      { type, fallback: /^(?:required|`.*`)$/.test(fallback) ? fallback : undefined, meaning },
    ]),
  );
}

/** What the table has to say of an input. */
function declared({ type, required, default: fallback }: InputRule): Omit<Row, 'meaning'> {
  return {
    type: [type ?? 'any'].flat().join(', '),
    fallback: required ? 'required' : fallback === undefined ? undefined : shown(fallback),
  };
}

function shown(fallback: unknown): string {
  if (typeof fallback !== 'string') return `\`${JSON.stringify(fallback)}\``;
  return fallback.trim() === '' ? `\`'${fallback}'\`` : `\`${fallback}\``;
}

/** A whole workflow of the page, and the blocks that tell what comes of it. */
interface Example {
  readonly block: DocBlock;
  readonly name: unknown;
  readonly steps: readonly { readonly name: string; readonly task: string }[];
  readonly outcomes: readonly DocBlock[];
}

const EXAMPLES: readonly Example[] = PAGE.blocks.flatMap((block, index, all) => {
  const workflow: unknown = block.language === 'yaml' ? parse(block.text) : undefined;
  if (!isMapping(workflow) || !('steps' in workflow)) return [];
  const below = all.slice(index + 1);
  const next = below.findIndex(({ language }) => language === 'yaml');
  return [
    {
      block,
      name: workflow['name'],
      steps: workflow['steps'] as Example['steps'],
      outcomes: next < 0 ? below : below.slice(0, next),
    },
  ];
});

/** Tasks of a workflow whose result, or what it prints, a block states. */
function stated({ name, steps, outcomes }: Example): string[] {
  const isStated = (step: string) =>
    outcomes.some(
      ({ notes, text }) =>
        notes.get('result') === step || (notes.has('shows') && text.includes(`${step}:`)),
    );
  const isServed = SERVED.some((served) => served === name);
  return steps.filter((step) => isServed || isStated(step.name)).map(({ task }) => task);
}

testPage(PATH);

describe(`${PATH} and the code`, () => {
  test('every task has one section, and every section a task', () => {
    const named = SECTIONS.flatMap(({ tasks }) => tasks);
    expect(named.sort()).toEqual([...TASKS.keys()].sort());
  });

  test('the table at the top names every task', () => {
    const top = LINES.slice(0, SECTIONS[0]?.first).filter((line) => line.startsWith('| [`'));
    const named = new Set(top.flatMap(codes));
    // The last row but one stands for four tasks.
    const left = [...TASKS.keys()].filter((task) => !named.has(task));
    expect(left).toEqual(['file_utils', 'add_numbers', 'join_strings', 'create_greeting']);
  });

  test.each([...TASKS])('%s: the table has its inputs', (task, { inputs = {}, freeInputs }) => {
    const rows = documented(sectionOf(task));
    const found = [...rows].map(
      ([name, { type, fallback }]) => [name, { type, fallback }] as const,
    );
    const expected = Object.entries(inputs).map(([name, rule]) => [name, declared(rule)] as const);
    if (freeInputs) expected.push(['any other', { type: 'any', fallback: undefined }]);
    expect(Object.fromEntries(found)).toEqual(Object.fromEntries(expected));
  });

  test.each([...TASKS])('%s: its choices are told', (task, { inputs = {} }) => {
    const rows = documented(sectionOf(task));
    for (const [name, { enum: choices = [] }] of Object.entries(inputs)) {
      expect(codes(rows.get(name)?.meaning ?? '')).toEqual(
        expect.arrayContaining(choices.map(String)),
      );
    }
  });

  test.each([...TASKS.keys()])('%s: an example runs, and says what comes of it', (task) => {
    const { first, last } = sectionOf(task);
    const own = EXAMPLES.filter(({ block }) => block.line > first && block.line <= last);
    expect(own.flatMap(stated)).toContain(task);
  });

  test('examples that are only validated are run below', () => {
    const validated = EXAMPLES.filter(({ block }) => block.notes.has('validate'));
    expect(validated.map(({ name }) => name)).toEqual(SERVED);
  });
});

describe(`${PATH}, examples with a server`, () => {
  const newRig = rigs();
  const serve = loopbackServers();

  /** Runs an example with this server in the place of its hosts; also gives its blocks of JSON. */
  async function run(
    name: string,
    answer: Answer,
  ): Promise<{ result: RunResult; server: LoopbackServer; blocks: unknown[] }> {
    const example = EXAMPLES.find((each) => each.name === name);
    if (!example) throw new Error(`There is no example '${name}'`);
    const server = await serve(answer);
    const here = (text: string) => text.replaceAll(/https:\/\/\w+\.example\.org/g, server.url);
    const variables = here(example.block.notes.get('env') ?? '').split(' ');
    const env = Object.fromEntries(variables.map((text) => text.split('=', 2) as [string, string]));
    const result = await newRig().run(here(example.block.text), { env });
    const blocks = example.outcomes
      .filter(({ language, notes }) => language === 'json' && notes.size === 0)
      .map(({ text }) => JSON.parse(text) as unknown);
    return { result, server, blocks };
  }

  test('order', async () => {
    const { result, blocks } = await run('order', (response, { path, headers }) => {
      if (path !== '/orders/7' || headers.authorization !== 'Bearer token-of-the-shop') {
        response.statusCode = 401;
      }
      response.setHeader('Content-Type', 'application/json');
      response.end('{"id":7,"lines":["pen","ink"]}');
    });
    expect(result.steps['order']?.result).toMatchObject(blocks[0] as object);
    expect(result.steps['tell']?.result).toBe('Order 7: pen, ink');
  });

  test('send', async () => {
    const { result, server, blocks } = await run('send', (response, _request, number) => {
      response.writeHead(number === 1 ? 503 : 201).end();
    });
    expect(result.steps['tell']?.result).toEqual(blocks[0]);
    const sent = server.requests.map(({ method, headers, body }) => [
      method,
      headers['idempotency-key'],
      JSON.parse(body) as unknown,
    ]);
    const first = ['POST', 'order-7', { id: 7, lines: ['pen'] }];
    expect(sent).toEqual([first, first, ['POST', 'order-8', { id: 8, lines: ['ink'] }]]);
  });

  test('announce', async () => {
    const { result, server, blocks } = await run('announce', (response) => void response.end('ok'));
    expect(result.steps['slack']?.result).toEqual(blocks[0]);
    const [slack, hook] = server.requests.map(({ body }) => JSON.parse(body) as unknown);
    expect(slack).toEqual(blocks[1]);
    expect(hook).toEqual({ failed: 3 });
    expect(result.steps['hook']?.result).toMatchObject({ channel: 'webhook', status_code: 200 });
  });
});
