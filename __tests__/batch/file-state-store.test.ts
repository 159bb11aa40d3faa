import { mkdirSync, readdirSync, statSync } from 'node:fs';
import { expect, test } from '@jest/globals';
import { FileStateStore, folderName } from '../../src/batch/file-state-store.js';
import { rigs } from '../support/rig.js';

const newRig = rigs();

test('plain names are folder names; others are told apart by a hash', () => {
  expect(folderName('thumbs_2-big')).toBe('thumbs_2-big');
  expect(folderName('Thumb nails!')).toMatch(/^Thumb-nails-[0-9a-f]{8}$/);
  expect(folderName('../../etc')).toMatch(/^etc-[0-9a-f]{8}$/);
  expect(folderName('..')).toMatch(/^x-[0-9a-f]{8}$/);
  expect(folderName('con')).toMatch(/^con-[0-9a-f]{8}$/);
  expect(folderName('items.jsonl')).toMatch(/^items-jsonl-[0-9a-f]{8}$/);
  expect(folderName('ä')).not.toBe(folderName('ö'));
  expect(folderName('x'.repeat(300)).length).toBeLessThan(64);
});

test('a document is replaced as a whole and read back; others cannot read it', async () => {
  const rig = newRig();
  const store = new FileStateStore(rig.path('state')).scope('a');
  expect(await store.read('x.json')).toBeUndefined();
  await store.write('x.json', 'one');
  await store.write('x.json', 'two ä');
  expect(await store.read('x.json')).toBe('two ä');
  expect(await store.list()).toEqual(['x.json']);
  if (process.platform !== 'win32') {
    expect(statSync(rig.path('state/a/x.json')).mode & 0o077).toBe(0);
  }
});

test('what cannot be read or written is told by its path', async () => {
  const rig = newRig();
  mkdirSync(rig.path('state/x.json'), { recursive: true });
  const store = new FileStateStore(rig.path('state'));
  await expect(store.read('x.json')).rejects.toMatchObject({
    code: 'state_unreadable',
    message: expect.stringContaining(`${rig.path('state/x.json')} cannot be read: `),
  });
  await expect(store.write('x.json', 'a')).rejects.toMatchObject({
    code: 'state_write_failed',
    message: expect.stringContaining(`${rig.path('state/x.json')} cannot be written: `),
  });
});

test('a state that is set aside is whole, and its place is free', async () => {
  const rig = newRig();
  const store = new FileStateStore(rig.path('state')).scope('w');
  await store.write('x.json', 'one');
  const kept = await store.setAside('2026');
  expect(await store.list()).toEqual([]);
  expect(await kept.read('x.json')).toBe('one');
  expect(kept.location).toBe(rig.path('state/kept/2026/w'));
});

test('a removed state is gone, and was none before', async () => {
  const rig = newRig();
  const store = new FileStateStore(rig.path('state'));
  await store.remove();
  store.openLog('items.jsonl').close();
  expect(await store.hasLog('items.jsonl')).toBe(true);
  await store.remove();
  expect(readdirSync(rig.workspace)).toEqual([]);
});
