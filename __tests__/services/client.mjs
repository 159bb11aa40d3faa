/**
 * A program that uses the real clients, as an Action would: carries out the operations of its first
 * argument (JSON) in order and writes what came of each to the file named by its second.
 */
import { writeFile } from 'node:fs/promises';
import { DefaultArtifactClient } from '@actions/artifact';
import { restoreCache, saveCache } from '@actions/cache';

const artifacts = new DefaultArtifactClient();

const OPERATIONS = {
  save: ({ paths, key }) => saveCache(paths, key),
  restore: ({ paths, key, restoreKeys }) => restoreCache(paths, key, restoreKeys),
  upload: ({ name, files, root }) => artifacts.uploadArtifact(name, files, root),
  get: ({ name }) => artifacts.getArtifact(name),
  download: ({ id, path, expectedHash }) => artifacts.downloadArtifact(id, { path, expectedHash }),
};

const outcomes = [];
for (const { operation, ...input } of JSON.parse(process.argv[2])) {
  try {
    outcomes.push({ value: await OPERATIONS[operation](input) });
  } catch (error) {
    outcomes.push({ error: error.message });
  }
}
await writeFile(process.argv[3], JSON.stringify(outcomes));
