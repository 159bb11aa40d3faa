import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { STATE_NAME } from '../batch/batch-state.js';
import { folderName } from '../batch/file-state-store.js';
import { LEDGER_NAME } from '../batch/ledger.js';
import type { RunResult } from '../engine/run-options.js';
import { writeReport } from '../report/write-report.js';
import { copyTo, copyWholeLines, isMissing } from './copy-file.js';

export const RESULTS_NAME = 'report.json';

async function ifThere(copy: Promise<void>): Promise<void> {
  try {
    await copy;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Writes what a reader wants of a run: the report, and of each batch its records and its state. */
export async function writeReportFolder(
  folder: string,
  result: RunResult,
  howToGoOn: string,
): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await writeReport(folder, result, howToGoOn);
  for (const step of Object.keys(result.batches).map(folderName)) {
    const [from, to] = [join(result.stateDir, step), join(folder, step)];
    await ifThere(copyWholeLines(join(from, LEDGER_NAME), join(to, LEDGER_NAME)));
    await ifThere(copyTo(join(from, STATE_NAME), join(to, STATE_NAME)));
  }
}

/** Every file of the report, by its full path. */
export async function reportFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}
