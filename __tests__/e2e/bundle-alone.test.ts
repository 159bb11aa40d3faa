import { cpSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { PROGRAM, printedRun, runProgram } from '../cli/program.js';
import { dedent, rigs } from '../support/rig.js';

const newRig = rigs();

const WORKFLOW = dedent(`
  name: every-kind
  settings: { plugins: [twice.mjs] }
  steps:
    - { name: shell, task: shell, inputs: { command: echo from sh } }
    - { name: code, task: python_code, inputs: { code: 'result = 6 * 7' } }
    - { name: function, task: python_function, inputs: { module: helpers, function: add, args: [1, 2] } }
    - { name: script, task: python_script, inputs: { script_path: say.py, args: [it] } }
    - { name: module, task: python_module, inputs: { module: say, args: [so] } }
    - { name: js, task: javascript, inputs: { code: 'return args ? 8 : 0' } }
    - { name: json, task: write_json, inputs: { file: out/a.json, data: { a: [1, null] } } }
    - { name: yaml, task: write_yaml, inputs: { file: out/a.yaml, data: '{{ steps.json.result.data }}' } }
    - { name: back, task: read_yaml, inputs: { file: out/a.yaml } }
    - { name: list, task: list_files, inputs: { directory: out } }
    - { name: page, task: template, inputs: { template: "{% include 'part.j2' %}", output_file: out/page } }
    - { name: plugin, task: twice, inputs: { n: 21 } }
    - { name: told, task: notify, inputs: { channel: file, file: out/log.jsonl, message: done } }
`);

test('the command line, copied alone into an empty folder, runs every kind of task', async () => {
  const rig = newRig();
  const program = rig.path('tool', 'index.js');
  cpSync(dirname(PROGRAM), dirname(program), { recursive: true });
  rig.write('work/w.yml', WORKFLOW);
  rig.write('work/helpers.py', 'async def add(a, b):\n    return a + b\n');
  rig.write('work/say.py', 'import sys\nprint("say", *sys.argv[1:])\n');
  rig.write('work/part.j2', 'included');
  rig.write(
    'work/twice.mjs',
    'export default ({ registerTask }) => registerTask("twice", async (config) => 2 * config.processInputs().n);\n',
  );
  const end = await runProgram(['run', 'w.yml', '--format', 'json'], rig.path('work'), { program });
  expect(end.code === 0 ? '' : end.stderr).toBe('');
  const { steps } = printedRun(end);
  const results = Object.fromEntries(
    Object.entries(steps).map(([name, { result }]) => [name, result]),
  );
  expect(results).toMatchObject({
    shell: { stdout: 'from sh\n' },
    code: 42,
    function: 3,
    script: { returncode: 0, stdout: 'say it\n' },
    module: { returncode: 0, stdout: 'say so\n' },
    js: 8,
    back: { data: { a: [1, null] } },
    list: { file_list: ['out/a.json', 'out/a.yaml'], total_files: 2 },
    page: { content: 'included' },
    plugin: 42,
    told: { status: 'sent' },
  });
  expect(rig.read(join('work', 'out', 'page'))).toBe('included');
});
