import { mkdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { workspaceEntry, workspacePath } from '../../../src/tasks/files/workspace-path.js';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();

test.each(['a', 'a/b/../c', './a', '..a/b', 'sub/../a', '...', 'inner', 'inner/new', 'a\\b'])(
  '%s stays inside',
  async (path) => {
    const { workspace } = newRig();
    mkdirSync(join(workspace, 'sub'));
    symlinkSync('sub', join(workspace, 'inner'));
    expect((await workspacePath(workspace, path)).real.startsWith(`${workspace}/`)).toBe(true);
  },
);

test.each([
  '..',
  '../x',
  'a/../../x',
  '/etc/passwd',
  'out/passwd',
  'out/new/file',
  'dangling',
  'chain',
  'up/x',
])('%s leaves the workspace', async (path) => {
  const { workspace } = newRig();
  symlinkSync('/etc', join(workspace, 'out'));
  symlinkSync('/nowhere/file', join(workspace, 'dangling'));
  symlinkSync('dangling', join(workspace, 'chain'));
  symlinkSync('../..', join(workspace, 'up'));
  await expect(workspacePath(workspace, path)).rejects.toThrow(
    `The path '${path}' leaves the workspace`,
  );
});

test.each([
  ['', 'A file path is empty'],
  [' ', 'A file path is empty'],
  ['a\0b', 'A file path holds a NUL character'],
  ['loop', 'Symlinks go in a circle'],
])('%j is refused', async (path, message) => {
  const { workspace } = newRig();
  symlinkSync('loop', join(workspace, 'loop'));
  await expect(workspacePath(workspace, path)).rejects.toThrow(message);
});

test('an absolute path into the workspace is shown relative to it', async () => {
  const { workspace } = newRig();
  expect(await workspacePath(workspace, join(workspace, 'a/b'))).toEqual({
    real: join(workspace, 'a/b'),
    shown: 'a/b',
  });
});

test('a workspace that is itself reached by a symlink is no way out', async () => {
  const { workspace } = newRig();
  mkdirSync(join(workspace, 'real'));
  symlinkSync('real', join(workspace, 'link'));
  const { real, shown } = await workspacePath(join(workspace, 'link'), 'a');
  expect([real, shown]).toEqual([join(workspace, 'real/a'), 'a']);
});

test('a root that the author opened is allowed', async () => {
  const { workspace } = newRig();
  const { shown } = await workspacePath(workspace, join(tmpdir(), 'x'), [tmpdir()]);
  expect(shown).toBe(join(tmpdir(), 'x'));
});

describe('an entry of a folder', () => {
  test('is a symlink itself, wherever it leads', async () => {
    const { workspace } = newRig();
    symlinkSync('/etc', join(workspace, 'out'));
    symlinkSync('loop', join(workspace, 'loop'));
    for (const name of ['out', './out/', 'loop', 'new', 'no/folder/yet']) {
      const shown = join(name).replace(/\/$/, '');
      expect(await workspaceEntry(workspace, name)).toEqual({
        real: join(workspace, shown),
        shown,
      });
    }
  });

  test.each(['out/x', '..', '../x', '/etc', 'up/x'])('%s leaves the workspace', async (path) => {
    const { workspace } = newRig();
    symlinkSync('/etc', join(workspace, 'out'));
    symlinkSync('..', join(workspace, 'up'));
    await expect(workspaceEntry(workspace, path)).rejects.toThrow(
      `The path '${path}' leaves the workspace`,
    );
  });
});
