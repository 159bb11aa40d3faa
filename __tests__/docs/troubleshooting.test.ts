import { describe, expect, test } from '@jest/globals';
import { cli, FakeTerminal } from '../cli/fake-terminal.js';
import { readPage } from '../support/doc-page.js';
import { testPage } from '../support/docs.js';
import { rigs } from '../support/rig.js';

const PAGE = 'docs/troubleshooting.md';
testPage(PAGE);

const newRig = rigs();

/** Messages that stand as headings, without what differs from machine to machine. */
const headings = Array.from(readPage(PAGE).text.matchAll(/^### (`.*)$/gm), ([, heading]) =>
  (heading ?? '').replaceAll('`', ''),
);

const step = (rest: string) => `steps:\n  - { name: a, ${rest} }\n`;
const batch = (inputs: string) => step(`task: batch, inputs: { ${inputs} }`);
const TOKEN = `params: { token: { secret: true } }\n${step('task: fail')}`;

interface Cause {
  readonly text: string;
  /** Runs, one after the other: the words behind `run FILE`. */
  readonly runs?: readonly (readonly string[])[];
  readonly env?: Record<string, string>;
}

const CAUSES: Readonly<Record<string, Cause>> = {
  'This is a mapping to YAML, not a template': {
    text: step('task: echo, inputs: { message: {{ args.name }} }'),
  },
  'Nested mappings are not allowed in compact mappings': {
    text: 'steps:\n  - name: a\n    task: shell\n    inputs:\n      command: echo a: b\n',
  },
  'Invalid escape sequence': { text: step('task: echo, inputs: { message: "\\d" }') },
  "The key 'name' is there twice": { text: `name: a\nname: b\n${step('task: noop')}` },
  "Unknown key 'on', or jobs": { text: `on: push\n${step('task: noop')}` },
  "'args.sise' is undefined: namespace 'args' has size": {
    text: `params: { size: 1 }\n${step("task: noop, inputs: { a: '{{ args.sise }}' }")}`,
  },
  "'steps.build' is undefined": {
    text: `${step("task: noop, inputs: { a: '{{ steps.build }}' }")}  - { name: build, task: noop }\n`,
  },
  "'batch' is undefined": { text: step("task: noop, inputs: { a: '{{ batch.item }}' }") },
  "'steps.list.result.out' is undefined": {
    text: `steps:\n  - { name: list, task: shell, inputs: { command: ls } }\n  - { name: a, task: noop, inputs: { a: '{{ steps.list.result.out }}' } }\n`,
  },
  "'>' does not order 'str' and 'int'": { text: step(`task: noop, if: "'10' > 9"`) },
  'the condition gives the text "perhaps"': { text: step(`task: noop, if: "'perhaps'"`) },
  'Item data stands unquoted in the command, or No such file or directory for half of a name': {
    text: batch("items: [a], task: { task: shell, inputs: { command: 'ls {{ batch.item }}' } }"),
  },
  'The last 514240 bytes of stdout are not kept in the result': {
    text: step(
      'task: shell, inputs: { command: \'head -c 11000000 /dev/zero | tr "\\0" x > big; cat big\' }',
    ),
  },
  "Cannot start 'python3': there is no such program": {
    text: step("task: python_code, inputs: { code: '1' }"),
    env: { PATH: '/nowhere' },
  },
  'ModuleNotFoundError, though it is installed': {
    text: step("task: python_code, inputs: { code: 'import no_such_module' }"),
  },
  "The plug-in 'tasks.mjs' cannot be loaded: there is no such file": {
    text: `settings: { plugins: [tasks.mjs] }\n${step('task: noop')}`,
  },
  'The items are a bare text, not a list': {
    text: batch(`items: "{{ 'a b' }}", task: { task: noop }`),
  },
  'Items 3 and 7 are not equal but have the same key': {
    text: batch(
      "items: [1, 2, 3, x4, 5, 6, 7, y4], key: '{{ batch.item | string | last }}', task: { task: noop }",
    ),
  },
  "The param 'token' is secret and was not kept": {
    text: TOKEN,
    runs: [['token=hunter22'], ['--resume']],
  },
  "The secret 'PIN' is shorter than 4 characters": {
    text: `secrets: [PIN]\n${step('task: noop')}`,
    env: { PIN: '123' },
  },
  "The secret 'API_KEY' is not set": { text: `secrets: [API_KEY]\n${step('task: noop')}` },
};

/** Shown by other tests, or by no machine that tests run on. */
const ELSEWHERE = [
  'yes and on are text, 010 is ten',
  'Command failed with exit code 127: sh: 1: convert: not found',
  '[[: not found, Illegal option -o pipefail',
  'cd and export do not last',
  'python_code gives nothing',
  'Worker terminated due to reaching memory limit',
  '--resume runs everything again',
  "The key of batch 'b' has changed",
  'Another run is writing to …',
  '… was written by a newer version',
  '*** where no secret should be',
  'The state could not be saved: …',
];

test('each message is proven here, or known to be elsewhere', () => {
  expect([...Object.keys(CAUSES), ...ELSEWHERE].sort()).toEqual([...headings].sort());
});

describe('the message is really said:', () => {
  test.each(Object.entries(CAUSES))('%s', async (message, { text, runs = [[]], env = {} }) => {
    const rig = newRig();
    rig.write('w.yml', text);
    let printed = '';
    for (const words of runs) {
      const terminal = new FakeTerminal(rig.workspace, { env });
      const { stdout, stderr } = await cli(rig, ['run', 'w.yml', ...words], terminal);
      printed = `${stderr}${stdout}`;
    }
    expect(printed).toContain(message.replace(/, (or|though) .*/, ''));
  });
});
