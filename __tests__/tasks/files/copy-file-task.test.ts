import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  realpathSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs, type TaskRig } from '../../support/task-config.js';

const newRig = taskRigs();

function copy(rig: TaskRig, source: string, destination: string): Promise<unknown> {
  return rig.run('copy_file', { source, destination });
}

/** All but what symlinks lead to. */
function filesOf({ workspace }: TaskRig): string[] {
  return execFileSync('find', [workspace], { encoding: 'utf8' }).split('\n').sort();
}

test('copies content, mode and time, and makes the folders', async () => {
  const rig = newRig();
  const file = join(rig.workspace, 'a.sh');
  writeFileSync(file, '\0\xff\n', 'latin1');
  chmodSync(file, 0o751);
  utimesSync(file, 1e9, 1.5e9);
  const result = await copy(rig, './a.sh', 'x/y/b.sh');
  expect(result).toEqual({ path: 'x/y/b.sh', source: 'a.sh', destination: 'x/y/b.sh' });
  const target = join(rig.workspace, 'x/y/b.sh');
  expect(readFileSync(target, 'latin1')).toBe('\0\xff\n');
  expect(statSync(target).mode & 0o777).toBe(0o751);
  expect(statSync(target).mtimeMs).toBe(1.5e12);
  expect(readdirSync(join(rig.workspace, 'x/y'))).toEqual(['b.sh']);
});

test('replaces a file, its mode too, also behind a symlink', async () => {
  const rig = newRig();
  const old = join(rig.workspace, 'old');
  writeFileSync(join(rig.workspace, 'a'), 'new');
  writeFileSync(old, 'old');
  chmodSync(old, 0o400);
  symlinkSync('old', join(rig.workspace, 'link'));
  await copy(rig, 'a', 'link');
  expect(readFileSync(old, 'utf8')).toBe('new');
  expect(statSync(old).mode & 0o777).toBe(statSync(join(rig.workspace, 'a')).mode & 0o777);
});

test.each(['sub', 'sub/', 'new/', './sub/.'])('into the folder %s', async (destination) => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'sub'));
  writeFileSync(join(rig.workspace, 'a'), 'x');
  const path = destination.startsWith('new') ? 'new/a' : 'sub/a';
  expect(await copy(rig, 'a', destination)).toMatchObject({ path });
  expect(readFileSync(join(rig.workspace, path), 'utf8')).toBe('x');
});

test('a symlink is copied as the file it leads to, under its own name', async () => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'sub'));
  writeFileSync(join(rig.workspace, 'a'), 'x');
  symlinkSync('a', join(rig.workspace, 'link'));
  expect(await copy(rig, 'link', 'sub')).toEqual({
    path: 'sub/link',
    source: 'link',
    destination: 'sub/link',
  });
  expect(readFileSync(join(rig.workspace, 'sub/link'), 'utf8')).toBe('x');
});

test.each([
  ['none', 'b', "Cannot copy 'none' to 'b': there is no file 'none'"],
  ['a/x', 'b', "Cannot copy 'a/x' to 'b': there is no file 'a/x'"],
  ['sub', 'b', "Cannot copy 'sub' to 'b': 'sub' is a folder"],
  ['pipe', 'b', "Cannot copy 'pipe' to 'b': 'pipe' is not a file"],
  ['a', 'a', "Cannot copy 'a' to 'a': they are the same file"],
  ['a', '.', "Cannot copy 'a' to 'a': they are the same file"],
  ['link', 'a', "Cannot copy 'link' to 'a': they are the same file"],
  ['a', 'full', "Cannot copy 'a' to 'full/a': 'full/a' is a folder"],
  ['a', 'a/x', "Cannot copy 'a' to 'a/x': a part of its path is a file, not a folder"],
  ['a', '../b', "The path '../b' leaves the workspace"],
  ['../a', 'b', "The path '../a' leaves the workspace"],
  ['/etc/hostname', 'b', "The path '/etc/hostname' leaves the workspace"],
  ['a', 'out', "The path 'out' leaves the workspace: by a symlink"],
  ['a', 'sub', "The path 'sub/a' leaves the workspace: by a symlink"],
  ['a\0', 'b', 'A file path holds a NUL character'],
  ['a', '', 'A file path is empty'],
])('%j to %j fails and leaves nothing', async (source, destination, message) => {
  const rig = newRig();
  const at = (path: string): string => join(rig.workspace, path);
  writeFileSync(at('a'), 'x');
  mkdirSync(at('sub'));
  symlinkSync('/nowhere/a', at('sub/a'));
  mkdirSync(at('full/a'), { recursive: true });
  symlinkSync('a', at('link'));
  execFileSync('mkfifo', [at('pipe')]);
  symlinkSync('/dev', at('out'));
  const before = filesOf(rig);
  await expect(copy(rig, source, destination)).rejects.toThrow(message);
  expect(filesOf(rig)).toEqual(before);
  expect(readFileSync(at('a'), 'utf8')).toBe('x');
});

test('both ends are needed', async () => {
  const rig = newRig();
  await expect(rig.run('copy_file', { source: 'a' })).rejects.toThrow(
    "Input 'destination' of task 'copy_file' is required",
  );
  await expect(rig.run('copy_file', { destination: 'a' })).rejects.toThrow(
    "Input 'source' of task 'copy_file' is required",
  );
});

test('a folder that the author opened can be either end', async () => {
  const rig = newRig();
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'copy-outside-')));
  rig.allowedPaths.push(outside);
  writeFileSync(join(outside, 'a'), 'x'.repeat(1_000_000));
  try {
    await copy(rig, join(outside, 'a'), 'b');
    const destination = join(outside, 'c');
    expect(await copy(rig, 'b', destination)).toEqual({
      path: destination,
      source: 'b',
      destination,
    });
    expect(statSync(destination).size).toBe(1_000_000);
    expect(existsSync(join(rig.workspace, 'b'))).toBe(true);
  } finally {
    rmSync(outside, { recursive: true });
  }
});
