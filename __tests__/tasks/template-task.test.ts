import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs } from '../support/task-config.js';

const newRig = taskRigs();
const context = { args: { name: '{{ 7 }}' } };

test('a template given as text is rendered into the file', async () => {
  const rig = newRig();
  const inputs = { template: 'Hello {{ args.name }}', output_file: 'out/{{ args.name }}.txt' };
  const result = await rig.run('template', inputs, { context: { args: { name: 'Ada' } } });
  expect(result).toEqual({ path: 'out/Ada.txt', content: 'Hello Ada' });
  expect(readFileSync(join(rig.workspace, 'out/Ada.txt'), 'utf8')).toBe('Hello Ada');
});

test('a template file is rendered with the namespaces; data is not rendered again', async () => {
  const rig = newRig();
  writeFileSync(join(rig.workspace, 't.j2'), 'Hello {{ args.name }}');
  const inputs = { template_file: 't.j2', output_file: 'out' };
  expect(await rig.run('template', inputs, { context })).toMatchObject({
    content: 'Hello {{ 7 }}',
  });
});

test('one template is needed, and not two', async () => {
  const rig = newRig();
  const message = "Task 'template' needs either 'template' or 'template_file'";
  await expect(rig.run('template', { output_file: 'x' })).rejects.toThrow(message);
  await expect(
    rig.run('template', { output_file: 'x', template: '', template_file: 'y' }),
  ).rejects.toThrow(message);
});

test('a template file from outside is refused', async () => {
  await expect(
    newRig().run('template', { template_file: '/etc/passwd', output_file: 'x' }),
  ).rejects.toThrow('leaves the workspace');
});
