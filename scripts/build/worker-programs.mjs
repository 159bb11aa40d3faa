import { copyFile, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';

/** Copies the programs that tasks start (src/**\/*.py and *.mjs) beside a bundle's index.js. */
export async function copyWorkerPrograms(folder) {
  const files = await readdir('src', { recursive: true });
  const programs = files.filter((file) => /\.(py|mjs)$/.test(file)).sort();
  const names = programs.map((file) => basename(file));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`Two worker programs are named ${twice}; in a bundle they share one folder.`);
  }
  await Promise.all(
    programs.map((file) => copyFile(join('src', file), join(folder, basename(file)))),
  );
}
