import { describe, expect, test } from '@jest/globals';
import { openItems } from '../../src/batch/items/open-items.js';
import { rigs, type Rig } from '../support/rig.js';

const newRig = rigs();

async function itemsOf(given: unknown, rig: Rig = newRig()): Promise<unknown[]> {
  const source = await openItems(given, {
    workspace: rig.workspace,
    runCommand: async (_command, onOutput) => onOutput('one\ntw'),
  });
  try {
    const first: unknown[] = [];
    for await (const item of source.items()) first.push(item);
    const second: unknown[] = [];
    for await (const item of source.items()) second.push(item);
    expect(second).toEqual(first);
    return first;
  } finally {
    await source.close();
  }
}

function itemsOfFile(name: string, text: string, more: object = {}): Promise<unknown[]> {
  const rig = newRig();
  rig.write(name, text);
  return itemsOf({ file: name, ...more }, rig);
}

describe('CSV', () => {
  test('rows become mappings of text, whatever is quoted', async () => {
    const text = '\uFEFFid,name\r\n007,"Ann, ""the"" B"\r\n\r\n8,"two\nlines"\r\n';
    expect(await itemsOfFile('a.csv', text)).toEqual([
      { id: '007', name: 'Ann, "the" B' },
      { id: '8', name: 'two\nlines' },
    ]);
  });

  test('a column named __proto__ is only data', async () => {
    const [row] = (await itemsOfFile('a.csv', '__proto__,b\n1,2\n')) as [object];
    expect(Object.entries(row)).toEqual([
      ['__proto__', '1'],
      ['b', '2'],
    ]);
  });

  test('a head alone holds no item', async () => {
    expect(await itemsOfFile('a.csv', 'id,name\n')).toEqual([]);
    expect(await itemsOfFile('a.csv', '')).toEqual([]);
  });

  test('a row that is too short is an error', async () => {
    await expect(itemsOfFile('a.csv', 'id,name\n1\n')).rejects.toThrow(
      /a\.csv is not CSV: .*expect 2, got 1 on line 2/,
    );
  });
});

describe('JSON lines', () => {
  test('integers keep every digit, blank lines are no items', async () => {
    const text = '\uFEFF{"id":1152921504606846977}\r\n\n"text"\n[1]\nnull';
    expect(await itemsOfFile('a.jsonl', text)).toEqual([{ id: 2n ** 60n + 1n }, 'text', [1], null]);
    expect(await itemsOfFile('a.ndjson', '1\n')).toEqual([1]);
  });

  test('a bad line is named', async () => {
    await expect(itemsOfFile('a.jsonl', '1\n\n{"a":\n')).rejects.toThrow(
      /a\.jsonl:3 is not JSON: /,
    );
  });
});

describe('other files', () => {
  test('a list in JSON', async () => {
    expect(await itemsOfFile('a.json', '\uFEFF[1, {"a": [2]}, 1152921504606846976]')).toEqual([
      1,
      { a: [2] },
      2n ** 60n,
    ]);
    await expect(itemsOfFile('a.json', '{"a": 1}')).rejects.toMatchObject({
      message: expect.stringMatching(/a\.json does not hold a list$/),
      hint: 'For a value a line, name the file *.jsonl.',
    });
    await expect(itemsOfFile('a.json', '[1')).rejects.toThrow(/a\.json is not JSON: /);
  });

  test('lines of text keep their blanks', async () => {
    expect(await itemsOfFile('a.txt', '\uFEFF a b \r\n\n007\nend')).toEqual([
      ' a b ',
      '007',
      'end',
    ]);
    expect(await itemsOfFile('a.lst', 'x\n')).toEqual(['x']);
  });

  test('the format may be said beside the file', async () => {
    expect(await itemsOfFile('list', '1\n2\n', { format: 'jsonl' })).toEqual([1, 2]);
    await expect(itemsOfFile('list', '1\n')).rejects.toMatchObject({
      message: expect.stringMatching(/^The format of .*list cannot be told by its name$/),
      hint: 'Say it beside the file: {file: …, format: jsonl|csv|json|txt}.',
    });
  });

  test('that are not there', async () => {
    const rig = newRig();
    await expect(itemsOf({ file: 'no.csv' }, rig)).rejects.toMatchObject({
      code: 'invalid_items',
      message: `There is no file ${rig.path('no.csv')}`,
    });
    rig.write('folder.txt/x', '');
    await expect(itemsOf({ file: rig.path('folder.txt') }, rig)).rejects.toMatchObject({
      code: 'invalid_items',
    });
  });
});

test('a glob gives relative paths in the order of their characters', async () => {
  const rig = newRig();
  for (const name of ['b.txt', 'a.txt', 'B.txt', 'd/a.txt', 'a.md', 'é.txt']) rig.write(name, '');
  rig.write('.resumable-batch/w/s/x.txt', '');
  expect(await itemsOf({ glob: '**/*.txt' }, rig)).toEqual([
    'B.txt',
    'a.txt',
    'b.txt',
    'd/a.txt',
    'é.txt',
  ]);
  expect(await itemsOf({ glob: ['*.md', 'd/*'] }, rig)).toEqual(['a.md', 'd/a.txt']);
  expect(await itemsOf({ glob: 'none/*' }, rig)).toEqual([]);
});

test('a range leaves its end out', async () => {
  expect(await itemsOf({ range: [2, 5] })).toEqual([2, 3, 4]);
  expect(await itemsOf({ range: [5, 2] })).toEqual([]);
  expect(await itemsOf({ range: [-1, 1] })).toEqual([-1, 0]);
  const limit = BigInt(Number.MAX_SAFE_INTEGER);
  expect(await itemsOf({ range: [Number.MAX_SAFE_INTEGER, limit + 3n] })).toEqual([
    Number.MAX_SAFE_INTEGER,
    limit + 1n,
    limit + 2n,
  ]);
  expect(await itemsOf({ range: [2n ** 60n, 2n ** 60n + 1n] })).toEqual([2n ** 60n]);
});

test('lines of a text, and of what a command prints', async () => {
  expect(await itemsOf({ lines: 'a\r\n\n b\n' })).toEqual(['a', ' b']);
  expect(await itemsOf({ command: 'list' })).toEqual(['one', 'tw']);
});

test('a list is its own items', async () => {
  expect(await itemsOf([1, 'a', null])).toEqual([1, 'a', null]);
  expect(await itemsOf([])).toEqual([]);
});

describe('what is no items', () => {
  test('a bare text says so', async () => {
    await expect(itemsOf('a.csv')).rejects.toMatchObject({
      code: 'invalid_items',
      message: 'The items are a bare text, not a list',
      hint: 'Use {lines: TEXT} for an item a line, {file: PATH} for a file, or a template that gives a list.',
    });
  });

  test.each([
    [null, 'The items must be a list or a source, not nothing'],
    [3, 'The items must be a list or a source, not a number'],
    [{ files: 'x' }, 'The items must be a list or a source, not a mapping'],
  ])('%j', async (given, message) => {
    await expect(itemsOf(given)).rejects.toMatchObject({
      message,
      hint: 'A source is a mapping with one of: file, glob, range, lines, command.',
    });
  });

  test.each([
    [{ range: [1] }, /^The items' 'range.1' is wrong: /],
    [{ range: ['1', 2] }, /^The items' 'range.0' is wrong: /],
    [{ range: [1.5, 2] }, /^The items' 'range.0' is wrong: /],
    [{ file: '' }, /^The items' 'file' is wrong: /],
    [{ file: 'a.csv', form: 'csv' }, /^The items' 'form' is wrong: /],
    [{ file: 'a', format: 'xml' }, /^The items' 'format' is wrong: /],
    [{ file: 'a.csv', glob: '*' }, /^The items' 'glob' is wrong: /],
  ])('%j', async (given, message) => {
    await expect(itemsOf(given)).rejects.toThrow(message);
  });
});
