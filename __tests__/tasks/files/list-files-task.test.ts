import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';
import { taskRigs, type TaskRig } from '../../support/task-config.js';

const newRig = taskRigs();

function rigWith(...files: string[]): TaskRig {
  const rig = newRig();
  for (const file of files) put(rig.workspace, file);
  return rig;
}

function put(folder: string, file: string): void {
  mkdirSync(dirname(join(folder, file)), { recursive: true });
  writeFileSync(join(folder, file), '');
}

async function list(rig: TaskRig, inputs: object, task = 'list_files'): Promise<string[]> {
  const result = await rig.run(task, { ...inputs });
  const { file_list: files, total_files: total } = result as {
    file_list: string[];
    total_files: number;
  };
  expect(total).toBe(files.length);
  return files;
}

test('lists the files of a folder, in the order of their characters', async () => {
  const rig = rigWith(
    'in/b.txt',
    'in/a.txt',
    'in/B.txt',
    'in/😀',
    'in/\uffee',
    'in/.hid',
    'in/s/c',
    'x',
  );
  expect(await list(rig, { directory: 'in' })).toEqual([
    'in/B.txt',
    'in/a.txt',
    'in/b.txt',
    'in/\uffee',
    'in/😀',
  ]);
  expect(await list(rig, { directory: './in/../in' }, 'file_utils')).toHaveLength(5);
  expect(await list(rig, { directory: '.' })).toEqual(['x']);
  expect(await list(rig, { directory: 'in', pattern: '*.md' })).toEqual([]);
});

test('recursive: the pattern matches in all folders', async () => {
  const rig = rigWith('a.py', 'x/b.py', 'x/y/c.py', 'x/y/d.txt', '.git/e.py', 'x/.f.py');
  const recursive = true;
  const all = ['a.py', 'x/b.py', 'x/y/c.py'];
  expect(await list(rig, { directory: '.', pattern: '*.py', recursive })).toEqual(all);
  expect(await list(rig, { directory: '.', pattern: '**/*.py', recursive: 'true' })).toEqual(all);
  expect(await list(rig, { directory: 'x', pattern: 'y/*', recursive })).toEqual([
    'x/y/c.py',
    'x/y/d.txt',
  ]);
  expect(await list(rig, { directory: '.', pattern: '**', recursive })).toHaveLength(4);
  // Without it two stars are one, as in Python's glob.
  expect(await list(rig, { directory: '.', pattern: '**/*.py' })).toEqual(['x/b.py']);
});

test('knows the patterns of Python, and braces; other characters are themselves', async () => {
  const names = [
    'a1.txt',
    'b2.txt',
    'c (1).txt',
    '!d',
    'e+(f)',
    'g@h',
    '[i]',
    '.env',
    'j{k',
    'l}',
    '[m',
    '{n}',
  ];
  const rig = rigWith(...names);
  const found = (pattern: string): Promise<string[]> => list(rig, { directory: '.', pattern });
  expect(await found('?[0-9].txt')).toEqual(['a1.txt', 'b2.txt']);
  expect(await found('[!a]*.txt')).toEqual(['b2.txt', 'c (1).txt']);
  expect(await found('{a1,b2}.txt')).toEqual(['a1.txt', 'b2.txt']);
  expect(await found('*(1).txt')).toEqual(['c (1).txt']);
  expect(await found('!d')).toEqual(['!d']);
  expect(await found('e+(f)')).toEqual(['e+(f)']);
  expect(await found('g@*')).toEqual(['g@h']);
  expect(await found('[[]i]')).toEqual(['[i]']);
  expect(await found('.*')).toEqual(['.env']);
  expect(await found('[!a-z1-9.]*')).toEqual(['!d', '[i]', '[m', '{n}']);
  for (const name of names) expect(await found(name)).toEqual([name]);
  expect(await found('{[a,j{*,e*}')).toEqual([]);
  expect(await found('sub')).toEqual([]);
});

test('symlinks are followed to files inside, never into folders or out', async () => {
  const outside = mkdtempSync(join(tmpdir(), 'list-outside-'));
  put(outside, 'secret.txt');
  const rig = rigWith('real/a.txt');
  const at = (path: string): string => join(rig.workspace, path);
  symlinkSync('real/a.txt', at('file.txt'));
  symlinkSync('real', at('folder.txt'));
  symlinkSync('..', at('real/up'));
  symlinkSync(outside, at('out'));
  symlinkSync(join(outside, 'secret.txt'), at('leak.txt'));
  symlinkSync('nowhere', at('dangling.txt'));
  symlinkSync('loop.txt', at('loop.txt'));
  try {
    const recursive = true;
    const inside = ['file.txt', 'real/a.txt'];
    expect(await list(rig, { directory: '.', pattern: '*.txt', recursive })).toEqual(inside);
    expect(await list(rig, { directory: '.', pattern: '**/out/*', recursive })).toEqual([]);
    // A fixed part would be taken as the place to begin at.
    expect(await list(rig, { directory: '.', pattern: 'out/*' })).toEqual([]);
    await expect(list(rig, { directory: 'out' })).rejects.toThrow(
      "The path 'out' leaves the workspace: by a symlink",
    );
    expect(await list(rig, { directory: 'folder.txt' })).toEqual(['folder.txt/a.txt']);
  } finally {
    rmSync(outside, { recursive: true });
  }
});

test.each([
  [{ directory: 'none' }, "Cannot list 'none': there is no such folder"],
  [{ directory: 'a.txt' }, "Cannot list 'a.txt': it is not a folder"],
  [{ directory: 'a.txt/x' }, "Cannot list 'a.txt/x': there is no such folder"],
  [{ directory: '..' }, "The path '..' leaves the workspace"],
  [{ directory: '/etc' }, "The path '/etc' leaves the workspace"],
  [{ directory: 'a\0' }, 'A file path holds a NUL character'],
  [{}, "Input 'directory' of task 'list_files' is required"],
  [{ directory: '.', pattern: '' }, "Input 'pattern' of task 'list_files' must not be empty"],
  [
    { directory: '.', pattern: '../*' },
    "Input 'pattern' of task 'list_files' must not lead up with '..'",
  ],
  [
    { directory: '.', pattern: '/etc/*' },
    "Input 'pattern' of task 'list_files' must not begin at the root",
  ],
  [
    { directory: '.', recursive: 'deep' },
    "Input 'recursive' of task 'list_files' must be true or false, not text",
  ],
])('%j is refused', async (inputs, message) => {
  await expect(list(rigWith('a.txt'), inputs)).rejects.toThrow(message);
});

test('a pattern that hides the way up finds nothing above its folder', async () => {
  const rig = rigWith('a.txt', 'sub/b.txt');
  for (const pattern of ['\\.\\./*', '.{.,x}/*', '[.][.]/*', '.?/*', '?./a.txt']) {
    for (const recursive of [false, true]) {
      expect(await list(rig, { directory: 'sub', pattern, recursive })).toEqual([]);
    }
  }
});

(process.platform === 'win32' ? test.skip : test)(
  'a folder with a backslash in its name is told, not mistaken',
  async () => {
    const rig = rigWith('a\\b/x', 'a/b/y');
    await expect(list(rig, { directory: 'a\\b' })).rejects.toThrow(
      "Cannot list 'a\\b': its path holds a backslash, which patterns cannot name",
    );
  },
);

test('a root that the author opened is listed with full paths', async () => {
  const rig = newRig();
  const outside = realpathSync(mkdtempSync(join(tmpdir(), 'list-opened-')));
  rig.allowedPaths.push(outside);
  put(outside, 'a/b');
  expect(await list(rig, { directory: outside, recursive: true })).toEqual([join(outside, 'a/b')]);
  rmSync(outside, { recursive: true });
});
