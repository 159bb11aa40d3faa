import {
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();

test('deletes a file, and does not mind that it is gone', async () => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'a'));
  writeFileSync(join(rig.workspace, 'a/f'), 'x');
  for (const file of ['./a/f', 'a/f', 'a/f/below', 'none/at/all']) {
    const path = file.replace('./', '');
    expect(await rig.run('delete_file', { file })).toEqual({ path });
  }
  expect(await rig.run('delete_file', { path: 'a/f' })).toEqual({ path: 'a/f' });
  expect(readdirSync(rig.workspace)).toEqual(['a']);
});

test('deletes a symlink, never what it leads to', async () => {
  const rig = newRig();
  const at = (path: string): string => join(rig.workspace, path);
  const outside = mkdtempSync(join(tmpdir(), 'delete-outside-'));
  writeFileSync(join(outside, 'f'), 'x');
  mkdirSync(at('sub'));
  writeFileSync(at('sub/f'), 'x');
  symlinkSync('sub/f', at('file'));
  symlinkSync('sub', at('folder'));
  symlinkSync(outside, at('out'));
  symlinkSync(join(outside, 'f'), at('outfile'));
  symlinkSync('/nowhere', at('dangling'));
  symlinkSync('loop', at('loop'));
  try {
    for (const file of ['file', 'folder', 'out', 'outfile', 'dangling', 'loop']) {
      expect(await rig.run('delete_file', { file })).toEqual({ path: file });
    }
    expect(readdirSync(rig.workspace)).toEqual(['sub']);
    expect(existsSync(at('sub/f')) && existsSync(join(outside, 'f'))).toBe(true);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test.each([
  ['sub', "Cannot delete 'sub': it is a folder"],
  ['.', "Cannot delete '.': it is a folder"],
  ['..', "The path '..' leaves the workspace"],
  ['../x', "The path '../x' leaves the workspace"],
  ['/etc/passwd', "The path '/etc/passwd' leaves the workspace"],
  ['out/passwd', "The path 'out/passwd' leaves the workspace: by a symlink"],
  ['a\0', 'A file path holds a NUL character'],
  [' ', 'A file path is empty'],
])('%j is refused', async (file, message) => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'sub'));
  symlinkSync('/etc', join(rig.workspace, 'out'));
  await expect(rig.run('delete_file', { file })).rejects.toThrow(message);
  expect(readdirSync(rig.workspace).sort()).toEqual(['out', 'sub']);
});

test('exactly one name of the file is given', async () => {
  const rig = newRig();
  await expect(rig.run('delete_file', {})).rejects.toThrow(
    "Input 'file' of task 'delete_file' is required",
  );
  await expect(rig.run('delete_file', { file: 'a', path: 'a' })).rejects.toThrow(
    "Input 'file' of task 'delete_file' and its other name 'path' are both given",
  );
});

test('a file of a root that the author opened is deleted', async () => {
  const rig = newRig();
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'delete-opened-')));
  rig.allowedPaths.push(outside);
  const file = join(outside, 'f');
  writeFileSync(file, '');
  expect(await rig.run('delete_file', { file })).toEqual({ path: file });
  expect(lstatSync(outside).isDirectory()).toBe(true);
  expect(readdirSync(outside)).toEqual([]);
  rmSync(outside, { recursive: true });
});
