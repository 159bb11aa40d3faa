import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals';
import { Runner, type StepEnd } from '../support/runner.js';
import { startServices, type Services } from '../support/services/start-services.js';

let services: Services;
let runner: Runner;

beforeAll(async () => {
  services = await startServices();
});
afterAll(() => services.stop());
beforeEach(() => {
  runner = new Runner({ services });
});
afterEach(() => {
  runner.remove();
  services.cache.delete();
});

function writeFiles(): void {
  runner.write(
    'batches/work.yml',
    `name: work
imports: [shared/steps.yml]
settings: { plugins: [./tasks/shout.mjs] }
flows:
  definitions: [{ short: [hello, loud] }]
params: { who: World }
steps:
  - name: loud
    task: shout
    inputs: { text: "{{ steps.hello.result.stdout }}" }
  - name: left
    task: shell
    depends_on: loud
    command: 'echo "{{ args.who }} on the left"'
  - name: right
    task: batch
    depends_on: [loud]
    inputs:
      items: [1, 2]
      task: { task: shell, inputs: { command: 'echo right {{ batch.item | quote }}' } }
`,
  );
  runner.write(
    'batches/shared/steps.yml',
    `params: { who: Nobody }
steps:
  - { name: hello, task: shell, inputs: { command: 'printf "hello %s" "{{ args.who }}"' } }
`,
  );
  runner.write(
    'tasks/shout.mjs',
    `export default ({ registerTask, createTaskHandler }) => registerTask('shout',
  createTaskHandler((config, { text }) => text.toUpperCase(),
    { inputs: { text: { type: 'string', required: true } } }));
`,
  );
}

function run(inputs: Record<string, string> = {}): Promise<StepEnd> {
  return runner.step({ inputs: { workflow: 'batches/work.yml', ...inputs } }).run();
}

function messages(end: StepEnd, name: string): string[] {
  return end.commands.filter((command) => command.name === name).map(({ message }) => message);
}

test('imports, a plug-in and steps side by side, beside the bundle', async () => {
  writeFiles();
  const end = await run({ args: 'who=you' });
  expect(end).toMatchObject({ code: 0, stderr: '' });
  expect(end.outputs).toMatchObject({ status: 'completed', complete: 'true', processed: '2' });
  expect(end.stdout).toContain('you on the left');
  const [warning] = end.commands.filter(({ name }) => name === 'warning');
  expect(warning).toMatchObject({ properties: { file: 'batches/work.yml', line: '14' } });
});

test('the input flow chooses the steps', async () => {
  writeFiles();
  const end = await run({ flow: 'short' });
  expect(end.code).toBe(0);
  expect(end.outputs).toMatchObject({ status: 'completed', total: '0' });
  expect(end.stdout).not.toContain('on the left');
  const wrong = await run({ flow: 'shrt' });
  expect(wrong.code).toBe(1);
  expect(messages(wrong, 'error')[0]).toMatch(/^There is no flow 'shrt'/);
});

test('every problem of every file is an annotation at its place, and nothing runs', async () => {
  writeFiles();
  runner.write(
    'batches/shared/steps.yml',
    'steps:\n  - { name: hello, task: shel, inputs: { command: x } }\n',
  );
  runner.write(
    'batches/work.yml',
    `imports: [shared/steps.yml]
steps:
  - { name: a, task: echo, inputs: { message: '{{ steps.b.result }}' }, retry: often }
  - { name: b, task: echo, inputs: { mesage: x } }
`,
  );
  const end = await run();
  expect(end.code).toBe(1);
  const places = end.commands
    .filter(({ name }) => name === 'error')
    .map(({ properties }) => `${properties['file']}:${properties['line']}`);
  expect(places).toContain('batches/shared/steps.yml:2');
  expect(places).toContain('batches/work.yml:3');
  expect(places).toContain('batches/work.yml:4');
  expect(end.stdout).not.toContain('    at ');
});
