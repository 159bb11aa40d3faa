import { spawnSync } from 'node:child_process';
import { access, mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/** Inside the repository, since module names in the bundles are relative to it. */
const FOLDER = 'dist/.js';

/**
 * Turns src/ into plain ES modules for ncc. Left to itself, ncc's TypeScript loader either checks the
 * types of every bundle anew (`npm run typecheck` has done that) or, with `transpileOnly`, does not
 * see that the package is ESM and emits CommonJS under NodeNext, silently losing `import.meta`.
 *
 * @param {string[]} entries paths below src/
 */
export async function compile(entries) {
  await Promise.all(entries.map(mustExist));
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const config = {
    extends: '../../tsconfig.json',
    compilerOptions: { noEmit: false, noCheck: true, rootDir: '../../src', outDir: '.' },
    include: [],
    files: entries.map((entry) => `../../src/${entry}`),
  };
  await writeFile(join(FOLDER, 'tsconfig.json'), JSON.stringify(config));
  try {
    tsc('--project', FOLDER);
  } catch (error) {
    await rm(FOLDER, { recursive: true, force: true });
    throw error;
  }
  const compiled = (entry) => join(ROOT, FOLDER, entry.replace(/\.ts$/, '.js'));
  return Object.assign(compiled, { folder: FOLDER });
}

/** The library's types: dist/core/index.d.ts and what it names. */
export function emitTypes() {
  tsc('--project', 'tsconfig.types.json', '--noCheck');
}

async function mustExist(entry) {
  await access(join('src', entry)).catch(() => {
    throw new Error(`Cannot build: the entry file src/${entry} does not exist.`);
  });
}

function tsc(...args) {
  const program = join(ROOT, 'node_modules/typescript/bin/tsc');
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`tsc ${args.join(' ')} failed.`);
}
