import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringifyJson } from '../json.js';

/** Longer items go to a file: a process cannot take an environment of any size. */
const LONGEST_IN_ENVIRONMENT = 16 * 1024;

export interface ItemEnvironment {
  readonly variables: Readonly<Record<string, string>>;
  dispose(): Promise<void>;
}

/** The item as a program finds it: text as it is, anything else as JSON. */
function textOf(item: unknown): string {
  return typeof item === 'string' ? item : stringifyJson(item);
}

async function itemFile(text: string): Promise<{ path: string; folder: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'resumable-batch-item-'));
  const path = join(folder, 'item');
  await writeFile(path, text, { mode: 0o600 });
  return { path, folder };
}

/** The variables by which a task's programs know their item, so that they can be idempotent. */
export async function itemEnvironment(
  item: unknown,
  key: string,
  index: number,
  attempt: number,
): Promise<ItemEnvironment> {
  const text = textOf(item);
  const variables: Record<string, string> = {
    BATCH_KEY: key.replaceAll('\0', ''),
    BATCH_INDEX: String(index),
    BATCH_ATTEMPT: String(attempt),
  };
  const fits = !text.includes('\0') && Buffer.byteLength(text) <= LONGEST_IN_ENVIRONMENT;
  if (fits) {
    variables['BATCH_ITEM'] = text;
    return { variables, dispose: async () => {} };
  }
  const { path, folder } = await itemFile(text);
  variables['BATCH_ITEM_FILE'] = path;
  return { variables, dispose: () => rm(folder, { recursive: true, force: true }) };
}
