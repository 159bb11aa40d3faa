/** Proves that the committed dist/ is what the committed src/ builds. Run it after a plain `npm ci`. */
import { spawnSync } from 'node:child_process';
import { ROOT } from './build/root.mjs';

process.chdir(ROOT);
await import('./build.mjs');

// `git status`, not `git diff`: a new chunk that nobody has added is a difference too.
const changed = git('status', '--porcelain', '--untracked-files=all', '--', 'dist')
  .split('\n')
  .filter((line) => line !== '');
if (changed.length > 0) {
  console.error('The committed dist/ is not what src/ builds. These files differ:\n');
  console.error(changed.map((line) => `  ${line}`).join('\n'));
  console.error('\nRun `npm ci && npm run build` and commit dist/.');
  process.exitCode = 1;
} else {
  console.log('The committed dist/ is what src/ builds.');
}

function git(...args) {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}
