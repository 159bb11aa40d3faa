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
import { rm } from 'node:fs/promises';
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

// ncc takes the current folder as the base of all module names; the result must not depend on it.
process.chdir(ROOT);
await rm('dist', { recursive: true, force: true });
const compiled = await compile(BUNDLES.map(({ entry }) => entry));
try {
  for (const { name, entry, runsTasks, shebang } of BUNDLES) {
    await bundle({ entry: compiled(entry), folder: `dist/${name}`, shebang });
    if (runsTasks) await copyWorkerPrograms(`dist/${name}`);
  }
} finally {
  await rm(compiled.folder, { recursive: true, force: true });
}
emitTypes();
await smokeRun();
