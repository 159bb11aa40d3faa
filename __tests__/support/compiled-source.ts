import {
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { transformFileSync } from '@swc/core';
import { afterAll } from '@jest/globals';

const REPOSITORY = join(import.meta.dirname, '../..');

/**
 * Compiles `src/` into a temporary folder, so that a test can run a part of it in a process of its
 * own (one that is killed, say). Returns that folder; it is removed after the tests of the file.
 */
export function compiledSource(): string {
  const folder = mkdtempSync(join(tmpdir(), 'compiled-source-'));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
  symlinkSync(join(REPOSITORY, 'node_modules'), join(folder, 'node_modules'));
  for (const file of readdirSync(join(REPOSITORY, 'src'), { recursive: true, encoding: 'utf8' })) {
    if (/\.(ts|mjs|py)$/.test(file)) compile(join(REPOSITORY, 'src', file), join(folder, file));
  }
  return folder;
}

function compile(source: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true });
  if (!source.endsWith('.ts')) return copyFileSync(source, target);
  const { code } = transformFileSync(source, {
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'es6' },
  });
  writeFileSync(target.replace(/\.ts$/, '.js'), code);
}
