import { expect, test } from '@jest/globals';
import { runProgram } from '../cli/program.js';
import { dedent, rigs } from '../support/rig.js';

const newRig = rigs();

test('many items at once are no leak to Node', async () => {
  const rig = newRig();
  rig.write(
    'w.yml',
    dedent(`
      name: w
      steps:
        - name: b
          task: batch
          inputs:
            items: { range: [0, 30] }
            max_workers: 30
            task: { task: shell, inputs: { command: sleep 0.2 } }
    `),
  );
  const { code, stderr } = await runProgram(['run', 'w.yml'], rig.workspace);
  expect(code).toBe(0);
  expect(stderr).not.toMatch(/Warning/);
});

test('a program that code has left running does not hold the run', async () => {
  const rig = newRig();
  const code = `import subprocess; subprocess.Popen(["sleep", "60"]); result = 1`;
  rig.write('w.yml', `steps: [{ name: a, task: python_code, inputs: { code: '${code}' } }]\n`);
  const run = await Promise.race([
    runProgram(['run', 'w.yml'], rig.workspace),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), 30_000).unref()),
  ]);
  expect(run?.code).toBe(0);
});

test('an error that a plug-in leaves uncaught ends the run in one line; a resume goes on', async () => {
  const rig = newRig();
  rig.write(
    'p.mjs',
    `export default ({ registerTask }) => registerTask('late', async () => {
       Promise.reject(new Error('nobody waits for this'));
       await new Promise((resolve) => setTimeout(resolve, 200));
     });`,
  );
  rig.write(
    'w.yml',
    'name: w\nsettings: { plugins: [p.mjs] }\nsteps: [{ name: a, task: echo, inputs: { message: hi } }, { name: b, task: late }]\n',
  );
  const { code, stderr } = await runProgram(['run', 'w.yml'], rig.workspace);
  expect(code).toBe(1);
  expect(stderr).toMatch(
    /\nerror: An error was left uncaught, by a plug-in perhaps: nobody waits for this\n$/,
  );
  rig.write('p.mjs', "export default ({ registerTask }) => registerTask('late', async () => 1);");
  const again = await runProgram(['run', 'w.yml', '--resume'], rig.workspace);
  expect(again.code).toBe(0);
  expect(again.stderr).not.toContain('> a (echo)');
});
