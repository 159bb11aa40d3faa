import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { taskRigs, type TaskRig } from '../../support/task-config.js';

const newRig = taskRigs();

async function written(rig: TaskRig, data: unknown, more: object = {}): Promise<string> {
  await rig.run(
    'write_yaml',
    { file: 'f.yml', data: '{{ args.data }}', ...more },
    {
      context: { args: { data } },
    },
  );
  return readFileSync(join(rig.workspace, 'f.yml'), 'utf8');
}

function read(rig: TaskRig, text: string | Uint8Array, more: object = {}): Promise<unknown> {
  writeFileSync(join(rig.workspace, 'f.yml'), text);
  return rig.run('read_yaml', { file: 'f.yml', ...more });
}

describe('read_yaml', () => {
  test('reads the core schema of YAML 1.2, integers with every digit', async () => {
    const text = 'id: 9007199254740993\nhex: 0x1F\nlist: [1.5, ~, yes, 012]\nday: 2020-01-01\n';
    expect(await read(newRig(), text)).toEqual({
      path: 'f.yml',
      data: { id: 9007199254740993n, hex: 31, list: [1.5, null, 'yes', 12], day: '2020-01-01' },
    });
  });

  test('an empty file holds null, and a mark before the text is none of it', async () => {
    const rig = newRig();
    expect(await read(rig, '')).toEqual({ path: 'f.yml', data: null });
    expect(await read(rig, '# nothing\n')).toMatchObject({ data: null });
    expect(await read(rig, '\ufeffa: 1')).toMatchObject({ data: { a: 1 } });
  });

  test('names are text, and such as __proto__ are only names', async () => {
    const text = '__proto__: {polluted: true}\n1: a\ntrue: b\n~: c\n"<<": {d: 1}';
    const { data } = (await read(newRig(), text)) as { data: Record<string, unknown> };
    expect(Object.getPrototypeOf(data)).toBeNull();
    expect(Object.keys(data)).toEqual(['1', '__proto__', 'true', '', '<<']);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('merge keys take the entries of other mappings, the own ones count', async () => {
    const text =
      'a: &a {x: 1, y: 2}\nb: &b {x: 8, z: 9}\nc: {y: own, <<: *a}\nd: {<<: [*a, *b]}\ne: {<<: {__proto__: 1}}';
    const { data } = (await read(newRig(), text)) as { data: Record<string, unknown> };
    expect(JSON.stringify(data)).toBe(
      '{"a":{"x":1,"y":2},"b":{"x":8,"z":9},"c":{"x":1,"y":"own"},"d":{"x":1,"y":2,"z":9},"e":{"__proto__":1}}',
    );
    await expect(read(newRig(), 'a: {<<: 3}')).rejects.toThrow(
      "f.yml:1:9 is not YAML: '<<' takes a mapping or a list of them",
    );
  });

  test('aliases stand for what they name, also many of them', async () => {
    const text = `a: &a [1]\nb: &a 2\nc: *a\nd: [&k key]\nmany: [${'*a, '.repeat(1000)}]\n*k : e`;
    expect(await read(newRig(), text)).toMatchObject({
      data: { a: [1], b: 2, c: 2, key: 'e', many: Array(1000).fill(2) },
    });
  });

  test.each([
    ['a: [1\nb: 2', '2:1', 'Flow sequence in block collection must be sufficiently indented'],
    ['a: "x', '1:6', 'Missing closing "quote'],
    ['a: b: c', '1:4', 'Nested mappings are not allowed in compact mappings'],
    ['x:\n\ty: 1', '2:1', 'Tabs are not allowed as indentation'],
    ['a: 1\nb: 2\na: 3', '3:1', "the name 'a' is there twice"],
    ["1: a\n'1': b", '2:1', "the name '1' is there twice"],
    ['a: 1\n---\nb: 2', '2:1', 'a second document begins, and only one can be read'],
    ['? [a]\n: 1', '1:3', 'a name in a mapping must be text, not a list or a mapping'],
    ['a: !custom 1', '1:4', 'Unresolved tag: !custom'],
    ['a: !!python/object:os.system x', '1:4', 'Unresolved tag: '],
    ['a: !!timestamp 2020-01-01', '1:4', 'Unresolved tag: '],
    ['a: *b', '1:4', "no value above has the anchor 'b'"],
    ['&a [*a]', '1:5', "no value above has the anchor 'a'"],
    ['[ '.repeat(50_000), '1:', 'it is nested too deeply'],
  ])('%j is refused at its place', async (text, place, message) => {
    const reading = read(newRig(), text);
    await expect(reading).rejects.toThrow(`f.yml:${place}`);
    await expect(reading).rejects.toThrow(` is not YAML: ${message}`);
  });

  test('aliases that grow beyond measure are refused at once', async () => {
    const levels = ['a: &a [x, x, x, x, x, x, x, x, x]'];
    for (const [index, name] of [...'bcdefghi'].entries()) {
      const above = 'abcdefgh'[index];
      levels.push(`${name}: &${name} [${Array(9).fill(`*${above}`).join(', ')}]`);
    }
    await expect(read(newRig(), levels.join('\n'))).rejects.toThrow(
      / is not YAML: the aliases grow to far more than the text itself$/,
    );
    const long = `a: &a ${'x'.repeat(100_000)}\nb: [${'*a, '.repeat(1000)}]`;
    await expect(read(newRig(), long)).rejects.toThrow('the aliases grow to far more');
  });

  test('a large file is read in good time', async () => {
    const text = Array.from({ length: 50_000 }, (_, n) => `key${n}: value ${n}\n`).join('');
    expect(text.length).toBeGreaterThan(1_000_000);
    const { data } = (await read(newRig(), text)) as { data: Record<string, unknown> };
    expect(Object.keys(data)).toHaveLength(50_000);
  });

  test('reads other encodings, and refuses what is none', async () => {
    const rig = newRig();
    const latin = Buffer.from('a: é', 'latin1');
    expect(await read(rig, latin, { encoding: 'latin-1' })).toMatchObject({ data: { a: 'é' } });
    await expect(read(rig, latin)).rejects.toThrow("Cannot read 'f.yml': it is no utf-8 text");
  });

  test.each(['../x', '/etc/passwd', 'out/etc/passwd'])('%s is refused', async (file) => {
    const rig = newRig();
    symlinkSync('/', join(rig.workspace, 'out'));
    await expect(rig.run('read_yaml', { file })).rejects.toThrow(
      `The path '${file}' leaves the workspace`,
    );
  });

  test('a file of a root that the author opened is read', async () => {
    const rig = newRig();
    const outside = mkdtempSync(join(tmpdir(), 'yaml-outside-'));
    rig.allowedPaths.push(outside);
    const file = join(outside, 'f.yml');
    writeFileSync(file, '- 1');
    expect(await rig.run('read_yaml', { path: file })).toEqual({ path: file, data: [1] });
    rmSync(outside, { recursive: true });
  });
});

describe('write_yaml', () => {
  test('writes the value and gives it back', async () => {
    const rig = newRig();
    const inputs = { path: 'a/b.yml', content: { b: '{{ args.n }}', a: 'x {{ args.n }}' } };
    const result = await rig.run('write_yaml', inputs, { context: { args: { n: 1 } } });
    expect(result).toEqual({ path: 'a/b.yml', data: { b: 1, a: 'x 1' } });
    expect(readFileSync(join(rig.workspace, 'a/b.yml'), 'utf8')).toBe('a: x 1\nb: 1\n');
  });

  test('text stays text, and null can be given', async () => {
    const rig = newRig();
    expect(await written(rig, 'a: 1')).toBe("'a: 1'\n");
    expect(await written(rig, null)).toBe('null\n...\n');
    expect(await rig.run('write_yaml', { file: 'f.yml', data: null })).toMatchObject({
      data: null,
    });
    await expect(rig.run('write_yaml', { file: 'f.yml' })).rejects.toThrow(
      "Input 'data' of task 'write_yaml' is required",
    );
  });

  test('what was written is read again, whatever it holds', async () => {
    const rig = newRig();
    const data = {
      ['__proto__']: 'own',
      'a b': ['yes', '~', '0o17', '1e3', '2020-01-01', '08', '=', '', ' x ', 'a\n\n b\n', '\r\n\t'],
      id: 123456789012345678901n,
      numbers: [1.5, 1e20, -0.000001, 0],
      odd: ['\ufeff\u2028\x85\0😀', '\ud800', '---', '# no', '@', 'x: y', "it's"],
      ['k'.repeat(200)]: [[[], {}], [{ a: [1] }]],
    };
    await written(rig, data);
    expect(await rig.run('read_yaml', { file: 'f.yml' })).toEqual({ path: 'f.yml', data });
  });

  test('what nests too deeply is an error', async () => {
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    await expect(written(newRig(), deep)).rejects.toThrow(
      "Cannot write 'f.yml': it is nested too deeply",
    );
  });

  test('a path that leaves the workspace is refused', async () => {
    await expect(newRig().run('write_yaml', { file: '../x', data: 1 })).rejects.toThrow(
      "The path '../x' leaves the workspace",
    );
  });
});
