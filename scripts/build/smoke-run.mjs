import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** How a bundle fails in which something is missing, whatever else its program may report. */
const BROKEN =
  /ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND|Cannot find module|ReferenceError|SyntaxError/;

const CHECKS = {
  main: () => loads('main'),
  post: () => loads('post'),
  cli: showsVersion,
  core: exports,
};

/** ncc succeeds with bundles that cannot even be loaded, so each one is loaded here. */
export async function smokeRun(names) {
  for (const name of names) await CHECKS[name]();
}

async function showsVersion() {
  const { version } = JSON.parse(await readFile('package.json', 'utf8'));
  const shown = run('cli', ['dist/cli/index.js', '--version']);
  if (shown.status !== 0 || !shown.stdout.includes(version)) {
    fail('cli', `--version did not print ${version}`, shown);
  }
}

function exports() {
  const url = pathToFileURL('dist/core/index.js').href;
  const program = `console.log(Object.keys(await import(${JSON.stringify(url)})).join())`;
  const names = run('core', ['--input-type=module', '--eval', program]);
  if (names.status !== 0 || names.stdout.trim() === '') fail('core', 'exports nothing', names);
}

/** Without a runner's environment it only complains or does nothing, but has to load for that. */
async function loads(name) {
  const cwd = await mkdtemp(join(tmpdir(), 'smoke-run-'));
  try {
    run(name, [join(process.cwd(), 'dist', name, 'index.js')], { cwd, env: {} });
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
