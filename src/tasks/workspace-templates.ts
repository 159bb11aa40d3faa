import { readFileSync, statSync } from 'node:fs';
import { messageOf, WorkflowError } from '../errors.js';
import { Failure } from '../template/failure.js';
import type { TemplateEngine } from '../template/template-engine.js';
import { fileError } from './files/file-error.js';
import { textEncoding } from './files/text-encoding.js';
import { workspacePathSync } from './files/workspace-path.js';
import { workflowTemplates, type Resource, type TaskRuntime } from './task-runtime.js';

/**
 * The engine for templates that include, import or extend others, which are files of the workspace.
 * A run has one, so that no text is compiled twice; the files are read each time, since a step or
 * an item may have changed them.
 */
export function workspaceTemplates(runtime: TaskRuntime): TemplateEngine {
  return runtime.resources.use('templates', () => new WorkspaceTemplates(runtime)).engine;
}

class WorkspaceTemplates implements Resource {
  readonly engine: TemplateEngine;

  constructor(runtime: TaskRuntime) {
    this.engine = workflowTemplates({
      loader: (name) => templateText(runtime, name),
    });
  }

  async close(): Promise<void> {}
}

/**
 * @returns undefined where there is no such file, which `ignore missing` forgives
 * @throws Failure where there is one that is not to be read: it is told at the place that names it
 */
function templateText({ workspace, allowedPaths }: TaskRuntime, name: string): string | undefined {
  try {
    const { real, shown } = workspacePathSync(workspace, name, allowedPaths);
    // Reading a pipe or a device could wait for ever.
    if (!statSync(real, { throwIfNoEntry: false })?.isFile()) return undefined;
    return fileText(real, shown);
  } catch (error) {
    const hint = error instanceof WorkflowError ? error.hint : undefined;
    throw new Failure(messageOf(error), { hint });
  }
}

function fileText(real: string, shown: string): string {
  try {
    return textEncoding('utf-8').decode(readFileSync(real));
  } catch (error) {
    throw fileError(`Cannot read '${shown}'`, error);
  }
}
