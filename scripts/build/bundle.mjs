import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

/** What ncc makes of `new URL('./file', import.meta.url)`: a string, where the code wants a URL. */
const REWRITTEN_URL = /__nccwpck_require__\.ab \+ "([^"]+)"/;

/** What ncc makes of a module that it did not find. */
const MISSING_MODULE = /eval\("require"\)\("([^"]+)"\)/;

/**
 * Bundles one entry with all it imports. Lazy `import()`s become files of their own beside index.js;
 * they are part of the bundle and have to be committed with it.
 */
export async function bundle({ entry, folder, shebang }) {
  const { code, assets } = await ncc(entry, {
    cache: false,
    filename: 'index.js',
    license: 'licenses.txt',
    quiet: true,
    sourceMapRegister: false,
  });
  const files = { ...assets, 'index.js': { source: withShebang(code, shebang) } };
  for (const [name, { source }] of Object.entries(files)) {
    refuseBroken(join(folder, name), String(source));
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), source);
  }
  if (shebang) await chmod(join(folder, 'index.js'), 0o755);
}

function withShebang(code, shebang) {
  const body = code.replace(/^#!.*\n/, '');
  return shebang ? `${shebang}\n${body}` : body;
}

/** ncc gives these without a word; some would only show when a lazy chunk is loaded. */
function refuseBroken(file, source) {
  const [, missing] = MISSING_MODULE.exec(source) ?? [];
  if (missing !== undefined) throw new Error(`${file}: the module ${missing} was not found.`);
  const [, asset] = REWRITTEN_URL.exec(source) ?? [];
  if (asset === undefined) return;
  throw new Error(
    `${file}: ncc has rewritten new URL('./${asset}', import.meta.url). ` +
      `Write join(import.meta.dirname, '${asset}') instead; scripts/build.mjs says why.`,
  );
}
