import { createWriteStream } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import type { RunResult } from '../engine/run-options.js';
import { jsonChunks } from './json-chunks.js';
import { runDocument } from './run-document.js';
import { runMarkdown } from './run-markdown.js';

/** Writes a run's result as one JSON document, streamed. */
export async function writeRunDocument(path: string, result: RunResult): Promise<void> {
  await pipeline(Readable.from(jsonChunks(runDocument(result))), createWriteStream(path));
}

/** Writes `report.json` and `report.md` into a folder, which is made. */
export async function writeReport(
  folder: string,
  result: RunResult,
  howToGoOn = 'Run it again with `--resume` to go on.',
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeRunDocument(join(folder, 'report.json'), result);
  await writeFile(join(folder, 'report.md'), runMarkdown(result, howToGoOn));
}
