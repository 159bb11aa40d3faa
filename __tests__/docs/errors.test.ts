import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { mapping } from '../../src/data.js';
import { FileStateStore } from '../../src/batch/file-state-store.js';
import { WorkflowError, type ErrorCode } from '../../src/errors.js';
import { TaskConfig } from '../../src/tasks/task-config.js';
import { cli } from '../cli/fake-terminal.js';
import { readPage } from '../support/doc-page.js';
import { expectLines, testPage } from '../support/docs.js';
import { REPOSITORY_ROOT } from '../support/repository-root.js';
import { rigs, type Rig } from '../support/rig.js';

testPage('docs/errors.md');

const newRig = rigs();
const page = readPage('docs/errors.md').text;

/** What the page says of each code: the text between its heading and the next. */
const sections = new Map(
  page
    .split(/^#+ /m)
    .flatMap((part) => (/^`\w+`\n/.test(part) ? [part] : []))
    .map((part) => [part.slice(1, part.indexOf('`', 1)), part]),
);

function codesInSource(): string[] {
  const source = readFileSync(join(REPOSITORY_ROOT, 'src/errors.ts'), 'utf8');
  const union = /export type ErrorCode =([^;]+);/.exec(source)?.[1] ?? '';
  return Array.from(union.matchAll(/'(\w+)'/g), ([, code]) => code ?? '');
}

test('every code has its section, and every section a code', () => {
  expect(codesInSource().length).toBeGreaterThan(10);
  expect([...sections.keys()].sort()).toEqual(codesInSource().sort());
});

test('a code is named only as what it is', () => {
  const named = Array.from(
    page.matchAll(/`((?:invalid|unknown|template|undefined|task|duplicate|batch|state)_\w+)`/g),
    ([, name]) => name ?? '',
  );
  // What a record's status says, and a function of Jinja.
  const others = ['template_error', 'template_errors', 'task_config'];
  const unknown = named.filter((name) => !codesInSource().includes(name) && !others.includes(name));
  expect(unknown).toEqual([]);
});

/** A workflow file, and what else it takes for the error that the page shows. */
interface Cause {
  readonly text: string;
  readonly words?: readonly string[];
  readonly files?: Readonly<Record<string, string>>;
  /** Before the run; what it gives is awaited after. */
  readonly before?: (rig: Rig) => unknown;
}

const steps = (...lines: string[]) => `name: w\nsteps:\n${lines.join('\n')}\n`;
const NOOP = '  - { name: a, task: noop }';
const batch = (inputs: string) =>
  steps('  - name: a', '    task: batch', `    inputs: { ${inputs} }`);
const resumed = (document: string): Cause => ({
  text: steps(NOOP),
  words: ['--resume'],
  files: { '.resumable-batch/w/workflow.json': document },
});

const CAUSES: Readonly<Partial<Record<ErrorCode, Cause>>> = {
  invalid_workflow: { text: `name: w\nstepz: []\nsteps:\n${NOOP}\n` },
  unknown_task: { text: 'steps:\n  - name: a\n    task: shel\n' },
  invalid_arguments: { text: `params: { size: 1 }\n${steps(NOOP)}`, words: ['sise=3'] },
  template_syntax: {
    text: 'steps:\n  - name: a\n    task: echo\n    inputs: { message: "{{ args.size }" }\n',
  },
  undefined_variable: {
    text: 'params: { size: 1 }\nsteps:\n  - name: a\n    task: echo\n    inputs: { message: "{{ args.sise }}" }\n',
  },
  template_failed: {
    text: 'steps:\n  - { name: a, task: echo,\n      inputs: { message: "{{ 1 + \'a\' }}" } }\n',
  },
  invalid_inputs: {
    text: steps('  - { name: a, task: add_numbers, inputs: { a: \'{{ "x" }}\', b: 1 } }'),
  },
  task_failed: {
    text: steps(
      "  - { name: a, task: shell, inputs: { command: 'echo no such order >&2; exit 3' } }",
    ),
  },
  task_timeout: {
    text: steps('  - { name: a, task: shell, timeout: 0.1, inputs: { command: sleep 9 } }'),
  },
  invalid_items: { text: batch(`items: "{{ 'a b' }}", task: { task: noop }`) },
  duplicate_key: {
    text: batch(
      "items: [{ id: 7, size: 1 }, { id: 7, size: 2 }], key: '{{ batch.item.id }}', task: { task: noop }",
    ),
  },
  batch_failed: {
    text: batch(
      "items: [1, 2, 3], task: { task: noop, inputs: { should_fail: '{{ batch.item > 1 }}' } }",
    ),
  },
  task_changed: {
    text: batch('items: [1], on_change: fail, task: { task: fail }'),
    words: ['--resume'],
    before: async (rig) => {
      await rig.run(batch('items: [1], on_change: fail, task: { task: fail, retry: 2 }'));
    },
  },
  state_locked: {
    text: steps(NOOP),
    before: (rig) => new FileStateStore(rig.statePath('w')).lock('other', Date.now()),
  },
  state_unreadable: resumed('{"version": 1, "wor'),
  state_newer: resumed('{"version": 99}'),
  state_foreign: resumed('{"version": 1, "workflow": "other", "args": {}, "steps": {}}'),
};

/** The error as the library gives it. */
async function codeOf(rig: Rig, text: string, words: readonly string[]): Promise<string> {
  const args = mapping<string>();
  for (const word of words) {
    const [name = '', value] = word.split('=');
    if (value !== undefined) args[name] = value;
  }
  try {
    const result = await rig.run(text, { args, resume: words.includes('--resume') });
    return result.failure?.code ?? 'none';
  } catch (error) {
    // Of a file with several problems it is the code of the first one.
    if (error instanceof WorkflowError) return error.code;
    throw error;
  }
}

describe('the page shows what is really said of', () => {
  test.each(Object.entries(CAUSES))('%s', async (code, { text, words = [], files, before }) => {
    const rig = newRig();
    for (const [path, content] of Object.entries(files ?? {})) rig.write(path, content);
    const held = (await before?.(rig)) as { release(): Promise<void> } | undefined;
    rig.write('w.yml', text);
    const { stdout, stderr } = await cli(rig, ['run', 'w.yml', ...words]);
    const [, shown = ''] = /^```\n([\s\S]*?)^```$/m.exec(sections.get(code) ?? '') ?? [];
    const here = shown
      .replaceAll('/srv/work', rig.workspace)
      .replace(
        /process \d+ on [\w-]+, since [\dTZ:.-]+/,
        `process ${process.pid} on ${hostname()}, since …`,
      )
      // Between the message and its hint stands the line of the file.
      .replace(/^(w\.yml:.*\n)(?! {2}hint)/m, '$1…\n')
      .replace(/^(w\.yml:.*\n)( {2}hint)/m, '$1…\n$2');
    expectLines(here, `${stderr}\n${stdout}`);
    expect(await codeOf(rig, text, words)).toBe(code);
    await held?.release();
  });

  test('task_interrupted', async () => {
    const { engine, workspace } = newRig();
    const inputs = { command: 'sleep 9' };
    const signal = AbortSignal.abort();
    const config = new TaskConfig({ name: 'a', type: 'shell', inputs, workspace, signal });
    const message = "Task 'a' was interrupted";
    const code = 'task_interrupted';
    await expect(engine.getTaskHandler('shell')(config)).rejects.toMatchObject({ code, message });
    expect(sections.get(code)).toContain(message);
  });

  test('state_write_failed', async () => {
    const rig = newRig();
    rig.write('.resumable-batch/w/workflow.json.tmp/in-the-way', '');
    // An unfinished state is moved out of the way; what a resume finds stays.
    const failing = rig.run(steps(NOOP), { resume: true });
    await expect(failing).rejects.toMatchObject({ code: 'state_write_failed' });
    const source = readFileSync(join(REPOSITORY_ROOT, 'src/batch/file-record-log.ts'), 'utf8');
    const [, hint = 'none'] =
      /hint: (Make room .*)$/m.exec(sections.get('state_write_failed') ?? '') ?? [];
    expect(source).toContain(hint);
  });
});

test('the page shows what there was to name as it is told', async () => {
  const text = `
    params: { size: 1 }
    steps:
      - { name: list, task: noop }
      - { name: a, task: noop, inputs: { a: '{{ env.HOEM }}' } }
  `;
  const { failure } = await newRig().run(text, { env: { HOME: '/h', PATH: '/p' } });
  const [, shown = ''] = /^```json\n([\s\S]*?)^```$/m.exec(page) ?? [];
  expect(JSON.parse(shown)).toEqual(failure?.context);
});
