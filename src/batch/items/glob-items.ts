import { glob } from 'tinyglobby';
import { listSource, type ItemSource } from './item-source.js';

/** What a glob never finds: the engine's own files. */
const OWN_FILES = '**/.resumable-batch/**';

/**
 * Files that match a pattern, as paths relative to the workspace with `/` between folders, in the
 * order of their characters. They are found once, so that files that the batch itself makes do not
 * become items half-way.
 */
export async function globSource(
  patterns: string | readonly string[],
  workspace: string,
): Promise<ItemSource> {
  const paths = await glob(typeof patterns === 'string' ? [patterns] : [...patterns], {
    cwd: workspace,
    ignore: [OWN_FILES],
    expandDirectories: false,
  });
  const ordered = paths.sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return listSource(ordered, `${ordered.length} files`);
}
