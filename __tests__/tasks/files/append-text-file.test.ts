import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();

test('makes the file and its folders, then writes at its end', async () => {
  const rig = newRig();
  // As a variable, since a template loses the newline at its own end.
  const append = (text: string): Promise<unknown> => {
    const inputs = { file: 'a/b.txt', content: '{{ args.text }}' };
    return rig.run('append_file', inputs, { context: { args: { text } } });
  };
  expect(await append('Grüße\n')).toEqual({ path: 'a/b.txt', content: 'Grüße\n' });
  expect(await append('2')).toEqual({ path: 'a/b.txt', content: '2' });
  expect(await append('')).toEqual({ path: 'a/b.txt', content: '' });
  expect(readFileSync(join(rig.workspace, 'a/b.txt'), 'utf8')).toBe('Grüße\n2');
});

test('knows the old spellings, and text made of a value', async () => {
  const rig = newRig();
  const inputs = { path: 'f', data: '{{ args.list }}' };
  const context = { args: { list: [1, 'a'] } };
  expect(await rig.run('append_file', inputs, { context })).toEqual({
    path: 'f',
    content: "[1, 'a']",
  });
  await expect(rig.run('append_file', { file: 'x' })).rejects.toThrow(
    "Input 'content' of task 'append_file' is required",
  );
});

test('writers at the same time lose nothing, each text in one piece', async () => {
  const rig = newRig();
  const texts = Array.from({ length: 50 }, (_, n) => `<${n}${'x'.repeat(20_000)}>`);
  await Promise.all(texts.map((content) => rig.run('append_file', { file: 'log', content })));
  const written = readFileSync(join(rig.workspace, 'log'), 'utf8').split(/(?<=>)/);
  expect(new Set(written)).toEqual(new Set(texts));
});

test('the mark of an encoding stands at the beginning only', async () => {
  const rig = newRig();
  for (const encoding of ['utf-8-sig', 'utf-16']) {
    for (const content of ['a', 'ß']) {
      await rig.run('append_file', { file: encoding, content, encoding });
    }
    expect(await rig.run('read_file', { file: encoding, encoding })).toMatchObject({
      content: 'aß',
    });
  }
});

test('text that the encoding cannot carry changes nothing', async () => {
  const rig = newRig();
  const inputs = { file: 'new/f', content: '€', encoding: 'latin-1' };
  await expect(rig.run('append_file', inputs)).rejects.toThrow(
    "Cannot append to 'new/f': '€' cannot be written as latin-1",
  );
  expect(existsSync(join(rig.workspace, 'new'))).toBe(false);
});

test.each([
  ['sub', "Cannot append to 'sub': it is a folder"],
  ['file/x', "Cannot append to 'file/x': a part of its path is a file, not a folder"],
  ['pipe', "Cannot append to 'pipe': it is not a file"],
  ['../x', "The path '../x' leaves the workspace"],
  ['/etc/x', "The path '/etc/x' leaves the workspace"],
  ['out/x', "The path 'out/x' leaves the workspace: by a symlink"],
  ['a\0b', 'A file path holds a NUL character'],
])('%j is refused', async (file, message) => {
  const rig = newRig();
  mkdirSync(join(rig.workspace, 'sub'));
  writeFileSync(join(rig.workspace, 'file'), '');
  symlinkSync('..', join(rig.workspace, 'out'));
  execFileSync('mkfifo', [join(rig.workspace, 'pipe')]);
  await expect(rig.run('append_file', { file, content: 'x' })).rejects.toThrow(message);
});

test('a megabyte goes at once', async () => {
  const rig = newRig();
  const content = 'é'.repeat(500_000);
  await rig.run('append_file', { file: 'big', content: 'a' });
  await rig.run('append_file', { file: 'big', content });
  expect(readFileSync(join(rig.workspace, 'big'), 'utf8')).toBe(`a${content}`);
});
