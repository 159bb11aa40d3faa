import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { processHost } from '../../src/action/process-host.js';

let folder: string;
const cwd = process.cwd();
const FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'];
const CHANGED = [...FILES, 'GITHUB_WORKSPACE', 'STATE_baton'];
const before = CHANGED.map((name) => [name, process.env[name]] as const);

beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'process-host-')));
  for (const name of FILES) {
    process.env[name] = join(folder, name);
    writeFileSync(join(folder, name), '');
  }
});
afterEach(() => {
  process.chdir(cwd);
  for (const [name, value] of before) {
    if (value === undefined) delete process.env[name];
    else process.env[name] = value;
  }
  rmSync(folder, { recursive: true });
});

test('the process speaks to the runner through its files', async () => {
  const host = processHost();
  host.commands.setOutput('a', 'b\nc');
  host.commands.saveState('baton', '{}');
  await host.commands.summarize('# Hello');
  process.env['STATE_baton'] = '{"x":1}';
  expect(host.commands.getState('baton')).toBe('{"x":1}');
  expect(host.enter(folder)).toBe(folder);
  expect([process.cwd(), process.env['GITHUB_WORKSPACE']]).toEqual([folder, folder]);
  // What tasks get is what was there before.
  expect(host.env['GITHUB_WORKSPACE']).not.toBe(folder);
  host.close();
  const [output, state, summary] = FILES.map((name) => readFileSync(join(folder, name), 'utf8'));
  expect(output).toMatch(/^a<<(.+)\nb\nc\n\1\n$/);
  expect(state).toContain('{}');
  expect(summary).toBe('# Hello\n');
});

test('signals are heard until that is stopped', () => {
  const host = processHost();
  const heard: string[] = [];
  const stop = host.onSignal((signal) => heard.push(signal));
  process.emit('SIGTERM', 'SIGTERM');
  stop();
  expect(process.listenerCount('SIGTERM')).toBe(0);
  expect(heard).toEqual(['SIGTERM']);
  host.close();
});

test('the clients are the real ones, loaded when they are asked for', async () => {
  const host = processHost();
  expect((await host.cacheClient()).isFeatureAvailable()).toBe(false);
  expect(typeof (await host.artifactClient()).uploadArtifact).toBe('function');
  host.close();
});
