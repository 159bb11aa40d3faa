import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { Engine } from '../../src/engine/engine.js';
import { loadPlugin } from '../../src/engine/plugins.js';
import { ConfigurationError } from '../../src/errors.js';
import { lineOf } from '../workflow/report.js';
import { parseWorkflow } from '../../src/workflow/load-workflow.js';
import { TaskConfig } from '../../src/tasks/task-config.js';

let root: string;
let workspace: string;
let engine: Engine;
let loaded: Set<string>;

beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'plugins-')));
  workspace = join(root, 'workspace');
  mkdirSync(workspace);
  engine = new Engine();
  loaded = new Set();
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

function write(path: string, text: string): void {
  const file = join(workspace, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** Writes one plug-in whose default export has that body, and loads it. */
function loadBody(body: string): Promise<void> {
  write('p.mjs', `export default ({ registerTask, createTaskHandler }) => {\n${body}\n};\n`);
  return load('p.mjs');
}

async function load(...names: string[]): Promise<void> {
  for (const name of names) await loadPlugin(name, workspace, engine, loaded);
}

function run(type: string, inputs: Record<string, unknown> = {}): Promise<unknown> {
  const context = { args: { name: 'Ada' } };
  return engine.getTaskHandler(type)(
    new TaskConfig({ name: 's', type, inputs, context, workspace }),
  );
}

/** What a load is refused with. */
async function refusal(loading: Promise<void>): Promise<{ message: string; hint?: string }> {
  const error: unknown = await loading.then(
    () => undefined,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(ConfigurationError);
  const { code, message, hint } = error as ConfigurationError;
  expect(code).toBe('invalid_workflow');
  return hint === undefined ? { message } : { message, hint };
}

describe('a plug-in', () => {
  test('brings tasks whose inputs are rendered and checked as those of others', async () => {
    await loadBody(`
      const inputs = { times: { type: 'integer', required: true, minimum: 1 }, text: { type: 'string' } };
      registerTask('repeat', createTaskHandler((config, { text, times }) => text.repeat(times), { inputs }));
    `);
    expect(engine.getTaskHandler('repeat').options?.inputs).toMatchObject({
      times: { type: 'integer' },
    });
    expect(await run('repeat', { text: '{{ args.name }}', times: '2' })).toBe('AdaAda');
    await expect(run('repeat', { text: 'a', times: 0 })).rejects.toThrow(
      "Input 'times' of task 'repeat' is below 1",
    );
  });

  test('brings tasks that are functions and nothing else', async () => {
    await loadBody(
      `registerTask('who', async (config) => [config.getVariable('name', 'args'), config.processInputs()]);`,
    );
    expect(await run('who', { x: '{{ 1 + 1 }}' })).toEqual(['Ada', { x: 2 }]);
  });

  test('may take its time, import its neighbours and lie anywhere in the workspace', async () => {
    write('lib/text.mjs', "export const text = 'from the neighbour';");
    write(
      'plugins/late.mjs',
      `import { setTimeout } from 'node:timers/promises';
       import { text } from '../lib/text.mjs';
       export default async ({ registerTask }) => {
         await setTimeout(5);
         registerTask('late', async () => text);
       };`,
    );
    await load('./plugins/late.mjs');
    expect(await run('late')).toBe('from the neighbour');
  });

  test('is loaded once, by whatever name', async () => {
    write('p.mjs', "export default ({ registerTask }) => registerTask('one', async () => 1);");
    symlinkSync('p.mjs', join(workspace, 'link.mjs'));
    await load('p.mjs', 'link.mjs');
    await load('./p.mjs');
    expect(loaded).toEqual(new Set([join(workspace, 'p.mjs')]));
  });

  test('serves each engine of a process', async () => {
    write('p.mjs', "export default ({ registerTask }) => registerTask('one', async () => 1);");
    await load('p.mjs');
    const other = new Engine();
    await loadPlugin('p.mjs', workspace, other, new Set());
    expect(other.getTaskHandler('one')).toBeInstanceOf(Function);
  });
});

describe('a file that is no plug-in is refused', () => {
  const FILE_HINT = 'A plug-in is an ES module in the workspace, named by its path from there.';

  test('for it is not there', async () => {
    expect(await refusal(load('none.mjs'))).toEqual({
      message: "The plug-in 'none.mjs' cannot be loaded: there is no such file",
      hint: FILE_HINT,
    });
  });

  test('for it is a folder', async () => {
    mkdirSync(join(workspace, 'folder'));
    expect(await refusal(load('folder'))).toEqual({
      message: "The plug-in 'folder' cannot be loaded: it is not a file",
      hint: FILE_HINT,
    });
  });

  test('for it lies outside of the workspace', async () => {
    const outside = join(root, 'p.mjs');
    writeFileSync(outside, 'export default () => {};');
    symlinkSync(outside, join(workspace, 'link.mjs'));
    expect(await refusal(load('../p.mjs'))).toEqual({
      message: `The plug-in '../p.mjs' cannot be loaded: the path '../p.mjs' leaves the workspace: it leads to '${outside}'`,
      hint: FILE_HINT,
    });
    expect(await refusal(load('link.mjs'))).toEqual({
      message: `The plug-in 'link.mjs' cannot be loaded: the path 'link.mjs' leaves the workspace: by a symlink, it leads to '${outside}'`,
      hint: FILE_HINT,
    });
  });

  test.each(['export const a = 1;', 'export default { registerTask() {} };'])(
    'for it exports no function: %s',
    async (text) => {
      write('p.mjs', text);
      expect(await refusal(load('p.mjs'))).toEqual({
        message: "The plug-in 'p.mjs' cannot be loaded: its default export is not a function",
        hint: 'It begins with: export default function ({ registerTask, createTaskHandler }) {',
      });
    },
  );

  test('for it throws while it is read', async () => {
    write('a/p.mjs', "throw new Error('no\\n  luck');");
    expect(await refusal(load('a/p.mjs'))).toEqual({
      message: "The plug-in 'a/p.mjs' cannot be loaded: no luck",
      hint: "'node a/p.mjs', run in the workspace, shows where.",
    });
  });

  test('for it does not parse', async () => {
    write('p.mjs', 'export default (;');
    expect((await refusal(load('p.mjs'))).message).toBe(
      "The plug-in 'p.mjs' cannot be loaded: Unexpected token ';'",
    );
  });

  test.each([
    ["throw new TypeError('no luck');", 'no luck'],
    ["return Promise.reject(new Error('late'));", 'late'],
    ["throw 'text';", 'text'],
    ["throw '';", 'it threw nothing'],
  ])('for its default export throws: %s', async (body, reason) => {
    expect(await refusal(loadBody(body))).toEqual({
      message: `The plug-in 'p.mjs' cannot be loaded: ${reason}`,
      hint: 'Its default export threw this when it was called to register its tasks.',
    });
  });
});

describe('what a plug-in registers is refused', () => {
  const OPTIONS_HINT =
    'Options are: inputs, a mapping of names to rules; freeInputs, true or false; checks, a list of functions.';

  test.each([
    ['echo', 'a built-in task'],
    ['batch', "the engine's own"],
  ])('where there is that task: %s, %s', async (name) => {
    expect(await refusal(loadBody(`registerTask('${name}', async () => 1);`))).toEqual({
      message: `The plug-in 'p.mjs' cannot be loaded: there is a task '${name}' already`,
      hint: 'Give it a name of its own.',
    });
  });

  test('where another plug-in has that task', async () => {
    const text = "export default ({ registerTask }) => registerTask('one', async () => 1);";
    write('a.mjs', text);
    write('b.mjs', text);
    expect((await refusal(load('a.mjs', 'b.mjs'))).message).toBe(
      "The plug-in 'b.mjs' cannot be loaded: there is a task 'one' already",
    );
  });

  test.each(["''", "' '", 'undefined', '1', 'async () => 1'])('by the name %s', async (name) => {
    expect(await refusal(loadBody(`registerTask(${name}, async () => 1);`))).toEqual({
      message: "The plug-in 'p.mjs' cannot be loaded: registerTask needs the name of the task",
      hint: 'Its name is text.',
    });
  });

  test.each(['', ", 'text'", ', { run() {} }', ', null'])('with the handler %j', async (rest) => {
    expect(await refusal(loadBody(`registerTask('one'${rest});`))).toEqual({
      message:
        "The plug-in 'p.mjs' cannot be loaded: the handler of the task 'one' is not a function",
      hint: 'It is a function, or what createTaskHandler gives.',
    });
  });

  test('with a handler that was made of no function', async () => {
    const body = "registerTask('one', createTaskHandler({ inputs: {} }));";
    expect(await refusal(loadBody(body))).toEqual({
      message: "The plug-in 'p.mjs' cannot be loaded: createTaskHandler needs a function",
      hint: 'It runs the task.',
    });
  });

  test.each([
    ['null', 'the options', 'must be a mapping'],
    ['{ input: {} }', "'input' in the options", 'is not known'],
    ['{ isMasked: true }', "'isMasked' in the options", 'is not known'],
    ['{ freeInputs: 1 }', "'freeInputs' in the options", 'must be true or false'],
    ['{ inputs: [] }', "'inputs' in the options", 'must be a mapping'],
    ['{ inputs: { a: 1 } }', "'inputs.a' in the options", 'must be a mapping'],
    ['{ inputs: { a: { requierd: true } } }', "'inputs.a.requierd' in the options", 'is not known'],
    [
      "{ inputs: { a: { type: 'str' } } }",
      "'inputs.a.type' in the options",
      'must be one or more of string, integer, number, boolean, list, mapping, any',
    ],
    [
      "{ inputs: { a: { pattern: '(' } } }",
      "'inputs.a.pattern' in the options",
      'must be a regular expression',
    ],
    [
      "{ inputs: { a: { items: 'string' } } }",
      "'inputs.a.items' in the options",
      'must be a mapping',
    ],
  ])('with the options %s', async (options, place, problem) => {
    const body = `registerTask('one', createTaskHandler(() => 1, ${options}));`;
    expect(await refusal(loadBody(body))).toEqual({
      message: `The plug-in 'p.mjs' cannot be loaded: ${place} of the task 'one' ${problem}`,
      hint: OPTIONS_HINT,
    });
  });

  test('but not with options that are right', async () => {
    await loadBody(`
      const rule = {
        type: ['string', 'list'], items: { type: 'string', minLength: 1 }, enum: ['a'], maxLength: 3,
        minimum: 0, maximum: 9, pattern: '^a', required: false, default: 'a', description: 'A', raw: false,
      };
      registerTask('one', createTaskHandler((config, inputs) => inputs.a, { inputs: { a: rule }, freeInputs: true }));
      registerTask('two', createTaskHandler(() => 2));
    `);
    expect(await run('one')).toBe('a');
    expect(await run('two')).toBe(2);
  });
});

describe('a workflow with plug-ins', () => {
  const said = async (text: string): Promise<string[]> =>
    (await engine.validate(parseWorkflow(text), workspace)).map(lineOf);

  test('has all its problems told, those of its plug-ins too', async () => {
    write('throws.mjs', "throw new Error('no such luck');");
    const text = `settings: { plugins: [none.mjs, throws.mjs] }
stepz: 3
steps: [{ name: a, task: of-a-plugin }, { name: b, task: echo }]`;
    expect(await said(text)).toEqual([
      "1:23 The plug-in 'none.mjs' cannot be loaded: there is no such file [A plug-in is an ES module in the workspace, named by its path from there.]",
      "1:33 The plug-in 'throws.mjs' cannot be loaded: no such luck ['node throws.mjs', run in the workspace, shows where.]",
      "2:1 Unknown key 'stepz' [Did you mean 'steps'?]",
      expect.stringMatching(/^3:41 The task 'echo' needs the input 'message'/),
    ]);
    await expect(engine.run(parseWorkflow(text), { workspace })).rejects.toThrow(
      'workflow.yml has 4 problems',
    );
  });

  test("has a plug-in's own checks asked about what is known of its inputs", async () => {
    write(
      'p.mjs',
      `export default ({ registerTask, createTaskHandler }) => {
        const inputs = { from: { type: 'integer' }, to: { type: 'integer', default: 9 } };
        const checks = [(config, { from, to }) => { if (from > to) throw new Error('It ends before it begins'); }];
        registerTask('count', createTaskHandler((config, { from, to }) => to - from, { inputs, checks }));
      };`,
    );
    const text = (from: string) => `settings: { plugins: [p.mjs] }
steps: [{ name: a, task: count, inputs: { from: ${from} } }]`;
    expect(await said(text('3'))).toEqual([]);
    expect(await said(text('10'))).toEqual(['2:9 It ends before it begins']);
    expect(await said(text("'{{ 10 }}'"))).toEqual([]);
  });
});
