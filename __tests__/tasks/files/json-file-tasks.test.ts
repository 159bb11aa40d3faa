import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { taskRigs, type TaskRig } from '../../support/task-config.js';

const newRig = taskRigs();

async function written(rig: TaskRig, data: unknown, more: object = {}): Promise<string> {
  await rig.run(
    'write_json',
    { file: 'f.json', data: '{{ args.data }}', ...more },
    {
      context: { args: { data } },
    },
  );
  return readFileSync(join(rig.workspace, 'f.json'), 'utf8');
}

function read(rig: TaskRig, text: string | Uint8Array, more: object = {}): Promise<unknown> {
  writeFileSync(join(rig.workspace, 'f.json'), text);
  return rig.run('read_json', { file: 'f.json', ...more });
}

describe('write_json', () => {
  test('writes what Python writes, byte for byte', async () => {
    // The text is what json.dump(data, file, indent=2) of Python 3.11 wrote.
    const data = {
      b: [1, -2.5, 1e16, 1e-7, [], {}, [[]]],
      a: { 'ü\t"\\': 'Grüße 😀\x7f\u2028/\0', '': null },
      t: [true, false],
    };
    expect(await written(newRig(), data)).toBe(
      `{
  "b": [
    1,
    -2.5,
    1e+16,
    1e-07,
    [],
    {},
    [
      []
    ]
  ],
  "a": {
    "\\u00fc\\t\\"\\\\": "Gr\\u00fc\\u00dfe \\ud83d\\ude00\\u007f\\u2028/\\u0000",
    "": null
  },
  "t": [
    true,
    false
  ]
}`,
    );
  });

  test('gives the value back, and makes the folders', async () => {
    const rig = newRig();
    const inputs = { path: 'a/b.json', content: { n: '{{ args.n }}', s: '{{ args.n }}!' } };
    const result = await rig.run('write_json', inputs, { context: { args: { n: [1] } } });
    expect(result).toEqual({ path: 'a/b.json', data: { n: [1], s: '[1]!' } });
    expect(readdirSync(join(rig.workspace, 'a'))).toEqual(['b.json']);
  });

  test('text stays text, numbers stay numbers, and null can be given', async () => {
    const rig = newRig();
    expect(await written(rig, '{"a": 1}')).toBe('"{\\"a\\": 1}"');
    expect(await written(rig, '007')).toBe('"007"');
    expect(await written(rig, 7)).toBe('7');
    expect(await written(rig, null)).toBe('null');
    expect(await rig.run('write_json', { file: 'f.json', data: null })).toEqual({
      path: 'f.json',
      data: null,
    });
    await expect(rig.run('write_json', { file: 'f.json' })).rejects.toThrow(
      "Input 'data' of task 'write_json' is required",
    );
    await expect(rig.run('write_json', { file: 'f.json', data: null, content: 1 })).rejects.toThrow(
      "Input 'data' of task 'write_json' and its other name 'content' are both given",
    );
  });

  test('integers keep every digit', async () => {
    const data = [123456789012345678901234567890n, -9007199254740993n];
    expect(await written(newRig(), data, { indent: 0 })).toBe(
      '[\n123456789012345678901234567890,\n-9007199254740993\n]',
    );
  });

  test('the indent is 0 to 10', async () => {
    const rig = newRig();
    expect(await written(rig, { a: [1] }, { indent: '4' })).toBe(
      '{\n    "a": [\n        1\n    ]\n}',
    );
    for (const [indent, problem] of [
      [-1, 'is below 0'],
      [11, 'is above 10'],
      ['wide', 'must be an integer, not text'],
    ]) {
      await expect(written(rig, 1, { indent })).rejects.toThrow(
        `Input 'indent' of task 'write_json' ${problem}`,
      );
    }
  });

  test('what JSON cannot say is an error, and the old file stays', async () => {
    const rig = newRig();
    await written(rig, 1);
    await expect(written(rig, [Infinity])).rejects.toThrow(
      "Cannot write 'f.json': JSON has no number Infinity",
    );
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    await expect(written(rig, deep)).rejects.toThrow(
      "Cannot write 'f.json': it is nested too deeply",
    );
    expect(readFileSync(join(rig.workspace, 'f.json'), 'utf8')).toBe('1');
  });

  test('all is ASCII, so any encoding can carry it', async () => {
    const rig = newRig();
    expect(await written(rig, '€😀', { encoding: 'ascii' })).toBe('"\\u20ac\\ud83d\\ude00"');
    await written(rig, ['€'], { encoding: 'utf-16' });
    expect(await rig.run('read_json', { file: 'f.json', encoding: 'utf-16' })).toMatchObject({
      data: ['€'],
    });
  });

  test.each(['../x', '/etc/x', 'out/x', 'dangling'])('%s is refused', async (file) => {
    const rig = newRig();
    symlinkSync('/', join(rig.workspace, 'out'));
    symlinkSync('/nowhere', join(rig.workspace, 'dangling'));
    await expect(rig.run('write_json', { file, data: 1 })).rejects.toThrow(
      `The path '${file}' leaves the workspace`,
    );
  });
});

describe('read_json', () => {
  test('gives the value, integers with every digit', async () => {
    const rig = newRig();
    expect(await read(rig, '{"id": 9007199254740993, "n": 1.0, "s": "\\ud83d\\ude00"}\n')).toEqual({
      path: 'f.json',
      data: { id: 9007199254740993n, n: 1, s: '😀' },
    });
    expect(await read(rig, 'null')).toEqual({ path: 'f.json', data: null });
  });

  test('names such as __proto__ are only names', async () => {
    const text = '{"__proto__": {"polluted": true}, "constructor": 1}';
    const { data } = (await read(newRig(), text)) as { data: Record<string, unknown> };
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(['__proto__', 'constructor']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('says where a text stops being JSON', async () => {
    const rig = newRig();
    await expect(read(rig, '{\n  "a": 12345678901234567890,\n}')).rejects.toThrow(
      /^f\.json:3:1 is not JSON: expected a name in double quotes, found '}'$/,
    );
    await expect(read(rig, '')).rejects.toThrow(
      /^f\.json:1:1 is not JSON: expected a value, found the end of the file$/,
    );
    await expect(read(rig, '['.repeat(100_000) + ']'.repeat(100_000))).rejects.toThrow(
      "Cannot read 'f.json': it is nested too deeply",
    );
  });

  test('a byte order mark is no part of the text', async () => {
    expect(await read(newRig(), '\ufeff[1]')).toMatchObject({ data: [1] });
  });

  test('reads other encodings, and refuses what is none', async () => {
    const rig = newRig();
    const latin = Buffer.from('["é"]', 'latin1');
    expect(await read(rig, latin, { encoding: 'latin-1' })).toMatchObject({ data: ['é'] });
    await expect(read(rig, latin)).rejects.toThrow("Cannot read 'f.json': it is no utf-8 text");
  });

  test('a megabyte comes back as it went', async () => {
    const rig = newRig();
    const data = Array.from({ length: 20_000 }, (_, n) => ({
      id: n,
      name: `Größe ${n}`,
      ok: true,
    }));
    expect((await written(rig, data)).length).toBeGreaterThan(1_000_000);
    expect(await rig.run('read_json', { path: 'f.json' })).toEqual({ path: 'f.json', data });
  });

  test('says what is not there, what is no file, and what is outside', async () => {
    const rig = newRig();
    mkdirSync(join(rig.workspace, 'sub'));
    const readFrom = (file: string): Promise<unknown> => rig.run('read_json', { file });
    await expect(readFrom('none')).rejects.toThrow("Cannot read 'none': there is no such file");
    await expect(readFrom('sub')).rejects.toThrow("Cannot read 'sub': it is not a file");
    await expect(readFrom('../x')).rejects.toThrow("The path '../x' leaves the workspace");
    await expect(readFrom('a\0')).rejects.toThrow('A file path holds a NUL character');
  });

  test('a file of a root that the author opened is read', async () => {
    const rig = newRig();
    const outside = mkdtempSync(join(tmpdir(), 'json-outside-'));
    rig.allowedPaths.push(outside);
    const file = join(outside, 'f.json');
    writeFileSync(file, '{}');
    expect(await rig.run('read_json', { file })).toEqual({ path: file, data: {} });
    rmSync(outside, { recursive: true });
  });
});
