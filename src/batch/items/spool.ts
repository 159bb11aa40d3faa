import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileSource } from './file-items.js';
import type { ItemSource } from './item-source.js';

/**
 * Lines that can be read only once, kept in a private temporary file so that they can be read
 * again. Not in the state folder: they may hold secrets, which do not belong there.
 */
export async function spoolLines(
  description: string,
  produce: (write: (text: string) => void) => Promise<void>,
): Promise<ItemSource> {
  const folder = await mkdtemp(join(tmpdir(), 'resumable-batch-items-'));
  const path = join(folder, 'items.txt');
  const close = () => rm(folder, { recursive: true, force: true });
  try {
    const file = createWriteStream(path, { mode: 0o600 });
    await produce((text) => void file.write(text));
    file.end();
    await once(file, 'finish');
    const spooled = await fileSource(path, 'txt');
    return { description, items: () => spooled.items(), close };
  } catch (error) {
    await close();
    throw error;
  }
}
