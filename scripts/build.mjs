/**
 * Builds everything that is committed under dist/: four self-contained bundles, each of which runs
 * when it is copied alone into an empty folder.
 *
 * How worker programs travel inside a bundle: a source finds its program by
 * `join(import.meta.dirname, 'worker.py')`, and this script copies every .py and .mjs of src/ beside
 * each bundle's index.js. `import.meta.dirname` is the one form that means the same in both worlds:
 * the source's folder under Jest, dist/X in a bundle. (ncc rewrites the more usual
 * `new URL('./worker.py', import.meta.url)` into a path *string*, so `fileURLToPath` of it throws,
 * in the bundle only; `bundle` refuses code in which that has happened.)
 */
import { readdir, rm } from 'node:fs/promises';
import { bundle } from './build/bundle.mjs';
import { compile, emitTypes } from './build/compile.mjs';
import { ROOT } from './build/root.mjs';
import { smokeRun } from './build/smoke-run.mjs';
import { copyWorkerPrograms } from './build/worker-programs.mjs';

const BUNDLES = [
  { name: 'main', entry: 'action/main.ts', runsTasks: true },
  { name: 'post', entry: 'action/post.ts', runsTasks: false },
  { name: 'cli', entry: 'cli/index.ts', runsTasks: true, shebang: '#!/usr/bin/env node' },
  { name: 'core', entry: 'index.ts', runsTasks: true },
];

/** `npm run build` builds all; `npm run build cli core`, while working on them, only these. */
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !BUNDLES.some((each) => each.name === name));
if (unknown.length > 0) throw new Error(`There is no bundle named ${unknown.join(', ')}.`);
const bundles = BUNDLES.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const names = bundles.map(({ name }) => name);

// ncc takes the current folder as the base of all module names; the result must not depend on it.
process.chdir(ROOT);
const compiled = await compile(bundles.map(({ entry }) => entry));
try {
  await removeOld();
  for (const { name, entry, runsTasks, shebang } of bundles) {
    await bundle({ entry: compiled(entry), folder: `dist/${name}`, shebang });
    if (runsTasks) await copyWorkerPrograms(`dist/${name}`);
  }
} finally {
  await rm(compiled.folder, { recursive: true, force: true });
}
if (names.includes('core')) emitTypes();
await smokeRun(names);

/** Also what no bundle of today has written, when all are built. */
async function removeOld() {
  const all = (await readdir('dist')).filter((name) => `dist/${name}` !== compiled.folder);
  const old = wanted.length === 0 ? all : names;
  await Promise.all(old.map((name) => rm(`dist/${name}`, { recursive: true, force: true })));
}
