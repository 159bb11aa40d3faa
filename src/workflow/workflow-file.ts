import * as v from 'valibot';
import { isMapping, mapping, type Mapping } from '../data.js';
import { Diagnostics } from './diagnostics.js';
import { readParam } from './params.js';
import { readSteps, type ReadSteps } from './read-steps.js';
import { workflowSchema } from './schema.js';
import { readSettings, type Settings } from './settings.js';
import { shownText } from './shown-text.js';
import { WorkflowSource } from './source.js';
import type { Param } from './workflow.js';

/** What one file says, without the files that it imports. */
export interface WorkflowFile extends ReadSteps {
  readonly source: WorkflowSource;
  readonly found: Diagnostics;
  readonly top: v.InferOutput<typeof workflowSchema>;
  readonly params: readonly Param[];
  readonly env: Mapping<string>;
  readonly settings: Settings;
}

function readEnv(env: Mapping, found: Diagnostics): Mapping<string> {
  const read = mapping<string>();
  for (const [name, value] of Object.entries(env)) {
    const shown = shownText(name);
    if (name === '' || /[=\0]/.test(name)) {
      found.addAtKey(['env', name], `'${shown}' cannot be the name of an environment variable`);
    } else if (typeof value === 'object') {
      found.add(['env', name], `The environment variable '${shown}' must be text`);
    } else if (typeof value === 'string' && value.includes('\0')) {
      found.add(['env', name], `No environment variable can hold a NUL, as '${shown}' does`);
    } else {
      read[name] = `${value as string}`;
    }
  }
  return read;
}

/** The top level as far as it is right, so that what stands below can be read all the same. */
function readTop(data: unknown, found: Diagnostics): WorkflowFile['top'] | undefined {
  const top = found.parse(workflowSchema, data, []);
  if (top !== undefined || !isMapping(data)) return top;
  const right = mapping();
  for (const [key, schema] of Object.entries(workflowSchema.entries)) {
    if (key in data && v.is(schema, data[key])) right[key] = data[key];
  }
  return v.parse(workflowSchema, right);
}

/**
 * Reads a file's text; what is wrong with it is in its `found`.
 * @returns only diagnostics where the file is no mapping at all
 * @throws ConfigurationError for what is no YAML
 */
export function readWorkflowFile(
  text: string,
  file: string,
): WorkflowFile | { readonly found: Diagnostics; readonly top?: undefined } {
  const source = new WorkflowSource(text, file);
  const found = new Diagnostics(source);
  const top = readTop(source.data, found);
  if (top === undefined) return { found };
  return {
    source,
    found,
    top,
    params: Object.entries(top.params).map(([name, given]) => readParam(name, given, found)),
    env: readEnv(top.env, found),
    settings: readSettings(top.settings, found),
    ...(top.steps === undefined
      ? { steps: [], unread: [] }
      : readSteps(top.steps, ['steps'], found)),
  };
}
