import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a bundle fails in which something is missing, whatever else its program may report. */
const BROKEN = /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|Cannot find module|ReferenceError|SyntaxError/;

/** ncc succeeds with bundles that cannot even be loaded, so each one is loaded here. */
export async function smokeRun() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const shown = run('cli', ['dist/cli/index.js', '--version']);
  if (shown.status !== 0 || !shown.stdout.includes(version)) {
    fail('cli', `--version did not print ${version}`, shown);
  }
  const core = pathToFileURL('dist/core/index.js').href;
  const names = run('core', [
    '--input-type=module',
    '--eval',
    `console.log(Object.keys(await import(${JSON.stringify(core)})).join())`,
  ]);
  if (names.status !== 0 || names.stdout.trim() === '') fail('core', 'exports nothing', names);
  await loadActionPrograms();
}

/** Without a runner's environment these only complain or do nothing, but they have to load for that. */
async function loadActionPrograms() {
  const cwd = await mkdtemp(join(tmpdir(), 'smoke-run-'));
  try {
    for (const name of ['main', 'post']) {
      run(name, [join(process.cwd(), 'dist', name, 'index.js')], { cwd, env: {} });
    }
  } finally {
    await rm(cwd, { recursive: true, force: true });
  }
}

function run(name, args, options = {}) {
  const result = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    timeout: 60_000,
    ...options,
  });
  if (result.error || BROKEN.test(result.stderr)) fail(name, 'does not load', result);
  return result;
}

function fail(name, what, { status, stdout, stderr, error }) {
  throw new Error(`dist/${name} ${what} (exit code ${status}).\n${error ?? ''}${stdout}${stderr}`);
}
