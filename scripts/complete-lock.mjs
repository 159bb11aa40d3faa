/**
 * Adds to package-lock.json the optional packages of other platforms that npm has left out, which it
 * does where the registry in use does not serve them; `npm ci` then fails with "Missing: … from lock
 * file". npm itself writes the same entries where it sees those packages. Run it after `npm install`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ROOT } from './build/root.mjs';

/** Node's words for platforms, as the packages that hold binaries have them in their names. */
const OS = /-(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)-/;
const CPU = /-(arm64|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|x64)(-|$)/;
const LIBC = { gnu: 'glibc', gnueabihf: 'glibc', musl: 'musl', musleabihf: 'musl' };

const file = process.argv[2] ?? join(ROOT, 'package-lock.json');
const lock = JSON.parse(await readFile(file, 'utf8'));
const added = [];
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const path = `node_modules/${name}`;
    const platform = platformOf(name);
    if (path in lock.packages || platform === undefined || !/^\d/.test(version)) continue;
    lock.packages[path] = {
      version,
      ...platform,
      ...(parent.dev && { dev: true }),
      optional: true,
    };
    added.push(`${name}@${version}`);
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(byPath));
await writeFile(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(added.length === 0 ? 'package-lock.json is complete.' : `Added:\n${added.join('\n')}`);

function platformOf(name) {
  const os = OS.exec(name)?.[1];
  const cpu = CPU.exec(name)?.[1];
  if (os === undefined || cpu === undefined) return undefined;
  const libc = os === 'linux' ? LIBC[name.split('-').at(-1)] : undefined;
  return { cpu: [cpu], ...(libc && { libc: [libc] }), os: [os] };
}

function byPath([a], [b]) {
  return a.localeCompare(b, 'en');
}
