import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from '@jest/globals';
import { moveAcrossDevices } from '../../../src/tasks/files/move-across-devices.js';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();
const folders: string[] = [];

function folderIn(parent: string): string {
  const folder = mkdtempSync(join(parent, 'move-'));
  folders.push(folder);
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

describe('between two folders, as between disks', () => {
  test('a file keeps its mode and time, and replaces another', async () => {
    const folder = folderIn(tmpdir());
    writeFileSync(join(folder, 'a'), 'x');
    chmodSync(join(folder, 'a'), 0o640);
    utimesSync(join(folder, 'a'), 1e9, 1e9);
    writeFileSync(join(folder, 'b'), 'old');
    await moveAcrossDevices(join(folder, 'a'), join(folder, 'b'));
    expect(readdirSync(folder)).toEqual(['b']);
    expect(readFileSync(join(folder, 'b'), 'utf8')).toBe('x');
    expect(statSync(join(folder, 'b')).mode & 0o777).toBe(0o640);
    expect(statSync(join(folder, 'b')).mtimeMs).toBe(1e12);
  });

  test('a folder goes with all that it holds, links as links', async () => {
    const folder = folderIn(tmpdir());
    mkdirSync(join(folder, 'a/deep'), { recursive: true });
    writeFileSync(join(folder, 'a/deep/f'), 'x');
    symlinkSync('../nowhere', join(folder, 'a/link'));
    await moveAcrossDevices(join(folder, 'a'), join(folder, 'b'));
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual([
      'b',
      'b/deep',
      'b/deep/f',
      'b/link',
    ]);
    expect(readlinkSync(join(folder, 'b/link'))).toBe('../nowhere');
  });

  test('what cannot be copied stays where it is, and nothing is left', async () => {
    const folder = folderIn(tmpdir());
    mkdirSync(join(folder, 'a'));
    mkdirSync(join(folder, 'b'));
    writeFileSync(join(folder, 'b/f'), '');
    await expect(moveAcrossDevices(join(folder, 'a'), join(folder, 'b'))).rejects.toThrow();
    expect(readdirSync(folder).sort()).toEqual(['a', 'b']);
  });
});

const OTHER_DISK = '/dev/shm';
const hasOtherDisk = existsSync(OTHER_DISK) && statSync(OTHER_DISK).dev !== statSync(tmpdir()).dev;

(hasOtherDisk ? test : test.skip)('move_file reaches another disk', async () => {
  const rig = newRig();
  const outside = folderIn(OTHER_DISK);
  rig.allowedPaths.push(outside);
  writeFileSync(join(rig.workspace, 'a'), 'x'.repeat(1_000_000));
  const destination = join(outside, 'new/a');
  expect(await rig.run('move_file', { source: 'a', destination })).toEqual({
    path: destination,
    source: 'a',
    destination,
  });
  expect(statSync(destination).size).toBe(1_000_000);
  expect(readdirSync(rig.workspace)).toEqual([]);
  await rig.run('move_file', { source: join(outside, 'new'), destination: 'back' });
  expect(readdirSync(outside)).toEqual([]);
  expect(readdirSync(join(rig.workspace, 'back'))).toEqual(['a']);
});
