import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ncc from '@vercel/ncc';

/** What ncc makes of `new URL('./file', import.meta.url)`: a string, where the code wants a URL. */
const REWRITTEN_URL = /__nccwpck_require__\.ab \+ "([^"]+)"/;

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
    refuseRewrittenUrls(join(folder, name), String(source));
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), source);
  }
  if (shebang) await chmod(join(folder, 'index.js'), 0o755);
}

function withShebang(code, shebang) {
  const body = code.replace(/^#!.*\n/, '');
  return shebang ? `${shebang}\n${body}` : body;
}

function refuseRewrittenUrls(file, source) {
  const [, asset] = REWRITTEN_URL.exec(source) ?? [];
  if (asset === undefined) return;
  throw new Error(
    `${file}: ncc has rewritten new URL('./${asset}', import.meta.url). ` +
      `Write join(import.meta.dirname, '${asset}') instead; scripts/build.mjs says why.`,
  );
}
