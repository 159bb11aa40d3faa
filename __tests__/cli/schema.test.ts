import { expect, test } from '@jest/globals';
import { workflowJsonSchema } from '../../src/engine/workflow-schema.js';
import { rigs } from '../support/rig.js';
import { cli } from './fake-terminal.js';

const newRig = rigs();

test('prints the schema, and nothing else', async () => {
  const { code, stdout, stderr } = await cli(newRig(), ['schema']);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual(JSON.parse(JSON.stringify(workflowJsonSchema())));
  expect(stdout).toMatch(/^\{\n {2}"\$schema": "http:\/\/json-schema.org\/draft-07\/schema#",\n/);
  expect(stdout.endsWith('}\n')).toBe(true);
});

test('is among the commands', async () => {
  const { stdout } = await cli(newRig(), ['--help']);
  expect(stdout).toMatch(/^ {2}schema +print the JSON Schema of workflow files,\s+for editors$/m);
});

test('takes no words', async () => {
  const { code, stdout } = await cli(newRig(), ['schema', 'w.yml']);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
});
