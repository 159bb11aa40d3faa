import {
  chmodSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { taskRigs } from '../../support/task-config.js';

const newRig = taskRigs();

describe('write_file', () => {
  test('writes text, and makes the folders', async () => {
    const rig = newRig();
    const inputs = { file: './a/../a/b/c.txt', content: '{{ args.text }}' };
    const context = { args: { text: 'Grüße\n' } };
    const result = await rig.run('write_file', inputs, { context });
    expect(result).toEqual({ path: 'a/b/c.txt', content: 'Grüße\n' });
    expect(readFileSync(join(rig.workspace, 'a/b/c.txt'), 'utf8')).toBe('Grüße\n');
    expect(readdirSync(join(rig.workspace, 'a/b'))).toEqual(['c.txt']);
  });

  test('knows the old spellings, and either only', async () => {
    const rig = newRig();
    expect(await rig.run('write_file', { path: 'x', data: 7 })).toEqual({
      path: 'x',
      content: '7',
    });
    await expect(rig.run('write_file', { content: '' })).rejects.toThrow(
      "Input 'file' of task 'write_file' is required",
    );
    await expect(rig.run('write_file', { file: 'x', content: '', data: '' })).rejects.toThrow(
      "Input 'content' of task 'write_file' and its other name 'data' are both given",
    );
  });

  test('replaces a file whole, keeps its mode, and goes through a symlink inside', async () => {
    const rig = newRig();
    const file = join(rig.workspace, 'script');
    writeFileSync(file, 'old');
    chmodSync(file, 0o755);
    symlinkSync('script', join(rig.workspace, 'link'));
    expect(await rig.run('write_file', { file: 'link', content: '' })).toMatchObject({
      path: 'link',
    });
    expect(readFileSync(file, 'utf8')).toBe('');
    expect(statSync(file).mode & 0o777).toBe(0o755);
    expect(readdirSync(rig.workspace).sort()).toEqual(['link', 'script']);
  });

  test.each([
    ['a folder', 'sub', 'it is a folder'],
    ['below a file', 'file/x', 'a part of its path is a file, not a folder'],
  ])('to %s fails and leaves nothing', async (_title, file, reason) => {
    const rig = newRig();
    mkdirSync(join(rig.workspace, 'sub'));
    writeFileSync(join(rig.workspace, 'file'), '');
    await expect(rig.run('write_file', { file, content: 'x' })).rejects.toThrow(
      `Cannot write '${file}': ${reason}`,
    );
    expect(readdirSync(rig.workspace).sort()).toEqual(['file', 'sub']);
  });
});

test('a name too long for the file system is said', async () => {
  const file = 'x'.repeat(300);
  const rig = newRig();
  await expect(rig.run('write_file', { file, content: '' })).rejects.toThrow(
    `Cannot look up '${rig.workspace}/${file}': its name is too long`,
  );
});

describe('read_file', () => {
  test('reads what write_file wrote', async () => {
    const rig = newRig();
    for (const encoding of ['utf-8', 'UTF_8', 'utf-8-sig', 'utf-16', 'utf-16-le', 'latin-1']) {
      const content = '\ufeff'.slice(0, encoding === 'utf-8' ? 1 : 0) + 'Grüße\r\n';
      const inputs = { file: 'f', content: '{{ args.content }}', encoding };
      await rig.run('write_file', inputs, { context: { args: { content } } });
      expect(await rig.run('read_file', { path: 'f', encoding })).toEqual({ path: 'f', content });
    }
  });

  test('reads the encodings of the web', async () => {
    const rig = newRig();
    writeFileSync(join(rig.workspace, 'f'), Buffer.from([0x93, 0xfa, 0x96, 0x7b]));
    const result = await rig.run('read_file', { file: 'f', encoding: 'shift_jis' });
    expect(result).toMatchObject({ content: '日本' });
    await expect(
      rig.run('write_file', { file: 'f', content: 'x', encoding: 'shift_jis' }),
    ).rejects.toThrow("Text cannot be written as 'shift_jis'");
  });

  test('refuses bytes that are no text of the encoding', async () => {
    const rig = newRig();
    writeFileSync(join(rig.workspace, 'f'), Buffer.from([0x61, 0xff]));
    const read = (encoding: string): Promise<unknown> =>
      rig.run('read_file', { file: 'f', encoding });
    await expect(read('utf-8')).rejects.toThrow("Cannot read 'f': it is no utf-8 text");
    await expect(read('ascii')).rejects.toThrow("Cannot read 'f': it is no ascii text");
    await expect(read('klingon')).rejects.toThrow("Unknown encoding 'klingon'");
    await expect(
      rig.run('write_file', { file: 'g', content: 'a€', encoding: 'latin-1' }),
    ).rejects.toThrow("Cannot write 'g': '€' cannot be written as latin-1");
  });

  test('says what is not there, and what is no file', async () => {
    const rig = newRig();
    await expect(rig.run('read_file', { file: 'none' })).rejects.toThrow(
      "Cannot read 'none': there is no such file",
    );
    await expect(rig.run('read_file', { file: '.' })).rejects.toThrow(
      "Cannot read '.': it is not a file",
    );
  });
});
