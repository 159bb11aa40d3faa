import { expect, test } from '@jest/globals';
import { lazyList } from '../../src/batch/lazy-list.js';
import { mapping } from '../../src/data.js';
import { Masker } from '../../src/tasks/masker.js';
import { printVars } from '../../src/tasks/print-vars.js';
import { TaskConfig } from '../../src/tasks/task-config.js';
import { RecordingLogger, taskRigs } from '../support/task-config.js';
import { dedent } from '../support/rig.js';

const newRig = taskRigs();

/** What the task says, its one message. */
async function said(
  context: Record<string, unknown>,
  setting: { inputs?: Record<string, unknown>; secrets?: Record<string, string> } = {},
): Promise<string> {
  const { inputs = {}, secrets = {} } = setting;
  const logger = new RecordingLogger();
  const runtime = { ...newRig().runtime, masker: new Masker(secrets) };
  const config = new TaskConfig({
    name: 's',
    type: 'print_vars',
    inputs,
    context,
    runtime,
    logger,
  });
  expect(await printVars(config)).toEqual({ success: true });
  expect(logger.messages).toHaveLength(1);
  return logger.messages[0] ?? '';
}

test('it says values as templates print them, and of the environment the names', async () => {
  const context = {
    args: { size: 256, fast: true, tags: ['a', 1.5], none: null, id: 9007199254740993n },
    env: { PATH: '/bin', HOME: '/home/ada' },
    steps: {
      list: { status: 'completed', result: { stdout: 'a\nb', return_code: 0 } },
      off: { status: 'skipped' },
      bad: { status: 'failed', error: 'it broke', error_message: 'it broke' },
    },
    workflow: { name: 'w', run_number: 3 },
  };
  expect(await said(context, { inputs: { message: 'After {{ steps.list.status }}' } })).toBe(
    dedent(`
      --- After completed ---
      args:
        size: 256
        fast: True
        tags: ['a', 1.5]
        none: None
        id: 9007199254740993
      workflow:
        name: 'w'
        run_number: 3
      steps:
        list: completed
          result: {'return_code': 0, 'stdout': 'a\\nb'}
        off: skipped
        bad: failed
          error: 'it broke'
          error_message: 'it broke'
      env (names only): HOME, PATH`),
  );
});

test('it says what there is not, and in a batch the item', async () => {
  expect(await said({ args: {}, env: {}, steps: {} })).toBe(
    '--- Variables ---\nargs: none\nsteps: none\nenv (names only): none',
  );
  expect(await said({ args: {}, steps: {}, batch: { item: { id: 1 }, index: 0 } })).toContain(
    "batch:\n  item: {'id': 1}\n  index: 0\n",
  );
});

test('a value of many lines stands below its name', async () => {
  const words = Array.from({ length: 3 }, (_, index) => `${index}`.repeat(40));
  expect(await said({ args: { words } })).toContain(
    `args:\n  words:\n    ['${words[0]}',\n     '${words[1]}',\n     '${words[2]}']\n`,
  );
});

test('long values are cut', async () => {
  const args = {
    text: 'x'.repeat(501),
    list: Array.from({ length: 25 }, () => 0),
    many: mapping(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`k${at + 10}`, 0]))),
    emoji: `${'x'.repeat(499)}👋`,
  };
  const text = await said({ args });
  expect(text).toContain(`text: '${'x'.repeat(500)}…'\n`);
  expect(text).toContain(`list: [${'0, '.repeat(10)}… 15 more]\n`);
  expect(text).toMatch(/'k39': 0,\s+'…': 10 more}\n/);
  expect(text).toContain(`emoji: '${'x'.repeat(499)}…'\n`);
});

test('a value of nested lists is cut as a whole', async () => {
  const nest = (depth: number): unknown =>
    depth === 0 ? 0 : Array.from({ length: 10 }, () => nest(depth - 1));
  const text = await said({ args: { nested: nest(5) } });
  expect(text.match(/\b0\b/g)?.length).toBeLessThan(200);
  expect(text).toContain('… 9 more]');
});

test("of a batch's results, as many are read as are shown", async () => {
  let reads = 0;
  const results = lazyList(1_000_000, (index) => {
    reads += 1;
    return `result ${index}`;
  });
  const text = await said({ steps: { b: { status: 'completed', result: { results } } } });
  expect(text).toMatch(/'result 9',\s+… 999990 more]/);
  expect(reads).toBe(10);
});

test('no secret is said, wherever it stands', async () => {
  const secrets = {
    token: 'hunter22',
    pin: '12345678',
    login: '{"user":"ada","password":"correct horse"}',
    flag: 'true',
  };
  const args = {
    token: 'hunter22',
    pin: 12345678,
    login: { user: 'ada', password: 'correct horse' },
    flag: true,
    size: 7,
  };
  const steps = { a: { status: 'completed', result: { hunter22: ['a hunter22', 12345678] } } };
  expect(await said({ args, steps }, { secrets })).toBe(
    dedent(`
      --- Variables ---
      args:
        token: '***'
        pin: ***
        login: ***
        flag: ***
        size: 7
      steps:
        a: completed
          result: {'***': ['a ***', ***]}
      env (names only): none`),
  );
});

test.each([490, 495, 499, 500, 505])(
  'a secret that begins at %d, about where a text is cut, is not half said',
  async (at) => {
    const secrets = { token: 'QWERTYUIOP' };
    for (const before of ['', 'QWERTYUIOP'.repeat(3)]) {
      const text = `${before}${'x'.repeat(at - before.length)}QWERTYUIOP${'x'.repeat(100)}`;
      const shown = await said({ args: { text } }, { secrets });
      expect(shown).toMatch(/text: '[x*]+…'/);
    }
  },
);
