/**
 * Writes schema/workflow.schema.json, the JSON Schema of workflow files. It is committed, so that an
 * editor can be pointed to it; a test fails where it is not what the code makes.
 */
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { compile } from './build/compile.mjs';
import { ROOT } from './build/root.mjs';

const file = join(ROOT, 'schema/workflow.schema.json');

process.chdir(ROOT);
const compiled = await compile(['engine/workflow-schema.ts']);
try {
  const module = pathToFileURL(compiled('engine/workflow-schema.ts')).href;
  const { workflowJsonSchema } = await import(module);
  const text = JSON.stringify(workflowJsonSchema());
  await writeFile(file, await format(text, { ...(await resolveConfig(file)), filepath: file }));
} finally {
  await rm(compiled.folder, { recursive: true, force: true });
}
