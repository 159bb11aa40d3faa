import { execFileSync } from 'node:child_process';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readlinkSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs, type TaskRig } from '../../support/task-config.js';

const newRig = taskRigs();

function move(rig: TaskRig, source: string, destination: string): Promise<unknown> {
  return rig.run('move_file', { source, destination });
}

/** All but what symlinks lead to. */
function filesOf({ workspace }: TaskRig): string[] {
  return execFileSync('find', [workspace], { encoding: 'utf8' }).split('\n').sort();
}

test('moves a file, makes the folders, and replaces a file named in full', async () => {
  const rig = newRig();
  writeFileSync(join(rig.workspace, 'a'), '1');
  expect(await move(rig, 'a', 'x/y/b')).toEqual({
    path: 'x/y/b',
    source: 'a',
    destination: 'x/y/b',
  });
  expect(existsSync(join(rig.workspace, 'a'))).toBe(false);
  writeFileSync(join(rig.workspace, 'c'), '2');
  await move(rig, 'c', 'x/y/b');
  expect(readFileSync(join(rig.workspace, 'x/y/b'), 'utf8')).toBe('2');
});

test('moves a folder, also into another', async () => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'a/deep'), { recursive: true });
  mkdirSync(join(rig.workspace, 'b'));
  writeFileSync(join(rig.workspace, 'a/deep/f'), 'x');
  expect(await move(rig, 'a', 'new/c')).toMatchObject({ path: 'new/c' });
  expect(await move(rig, 'new/c', 'b')).toMatchObject({ path: 'b/c' });
  expect(readFileSync(join(rig.workspace, 'b/c/deep/f'), 'utf8')).toBe('x');
});

test('moves a symlink itself, wherever it leads', async () => {
  const rig = newRig();
  symlinkSync('/etc/passwd', join(rig.workspace, 'out'));
  writeFileSync(join(rig.workspace, 'a'), 'x');
  symlinkSync('a', join(rig.workspace, 'in'));
  expect(await move(rig, 'out', 'out2')).toEqual({
    path: 'out2',
    source: 'out',
    destination: 'out2',
  });
  expect(readlinkSync(join(rig.workspace, 'out2'))).toBe('/etc/passwd');
  await move(rig, 'in', 'sub/');
  expect(lstatSync(join(rig.workspace, 'sub/in')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(rig.workspace, 'a'), 'utf8')).toBe('x');
});

test.each([
  ['none', 'b', "Cannot move 'none' to 'b': there is no file 'none'"],
  ['a', 'a', "Cannot move 'a' to 'a': they are the same file"],
  ['a', '.', "Cannot move 'a' to 'a': they are the same file"],
  ['link', 'a', "Cannot move 'link' to 'a': they are the same file"],
  ['link', 'link', "Cannot move 'link' to 'link': they are the same file"],
  ['a', 'full', "Cannot move 'a' to 'full/a': 'full/a' is there already"],
  ['sub', 'sub/x', "Cannot move 'sub' to 'sub/x': a folder cannot be moved into itself"],
  ['sub', 'a', "Cannot move 'sub' to 'a': 'a' is a file, the source a folder"],
  ['a', 'b/c/../../a/x', "Cannot move 'a' to 'a/x': a part of its path is a file, not a folder"],
  ['.', 'sub', "'.' is the workspace, or holds it"],
  ['..', 'sub', "The path '..' leaves the workspace"],
  ['up/x', 'b', "The path 'up/x' leaves the workspace: by a symlink"],
  ['a', '../b', "The path '../b' leaves the workspace"],
  ['a', '/tmp/b', "The path '/tmp/b' leaves the workspace"],
  ['a', 'dangling', "The path 'dangling' leaves the workspace: by a symlink"],
  ['a', 'x\0', 'A file path holds a NUL character'],
])('%j to %j fails and leaves everything', async (source, destination, message) => {
  const rig = newRig();
  const at = (path: string): string => join(rig.workspace, path);
  writeFileSync(at('a'), 'x');
  mkdirSync(at('sub'));
  mkdirSync(at('full'));
  writeFileSync(at('full/a'), 'y');
  symlinkSync('a', at('link'));
  symlinkSync('..', at('up'));
  symlinkSync('/nowhere/a', at('dangling'));
  const before = filesOf(rig);
  await expect(move(rig, source, destination)).rejects.toThrow(message);
  expect(filesOf(rig)).toEqual(before);
  expect(readFileSync(at('a'), 'utf8') + readFileSync(at('full/a'), 'utf8')).toBe('xy');
});

test('an opened root that holds the workspace cannot be moved away', async () => {
  const rig = newRig();
  const root = join(rig.workspace, '..');
  rig.allowedPaths.push(root, join(root, '..'));
  await expect(move(rig, root, '../../moved')).rejects.toThrow('is the workspace, or holds it');
});
