import { isMapping } from '../../data.js';
import type { Diagnostic } from '../../errors.js';
import type { WorkflowSource } from '../../workflow/source.js';
import type { Workflow } from '../../workflow/workflow.js';

/**
 * Which names of a workflow are not all known, because a file or a part of one could not be read.
 * That was told; that something with an unknown name is not there would be a guess.
 */
export interface UnreadParts {
  readonly params: boolean;
  readonly settings: boolean;
  readonly steps: boolean;
}

/** The files that a workflow is made of, as far as anything was read from them. */
export function sourcesOf({ source, steps, params }: Workflow): readonly WorkflowSource[] {
  const all = [source, ...params.map((param) => param.source), ...steps.map((step) => step.source)];
  return [...new Set(all)];
}

/** The top level of a file, as it is written. */
export function writtenTop({ data }: WorkflowSource): Readonly<Record<string, unknown>> {
  return isMapping(data) ? data : {};
}

export function unreadParts(workflow: Workflow): UnreadParts {
  const sources = sourcesOf(workflow);
  const isFileMissing = lacksImports(workflow, sources);
  const isWrong = (key: string, isRight: (value: unknown) => boolean) =>
    sources.some((source) => {
      const value = writtenTop(source)[key];
      return value !== undefined && value !== null && !isRight(value);
    });
  return {
    params: isFileMissing || isWrong('params', isMapping),
    settings: isWrong('settings', isMapping),
    steps: isFileMissing || isWrong('steps', (value) => Array.isArray(value) || isMapping(value)),
  };
}

/** True where an error speaks of a file of which nothing was read, or of an entry of `imports`. */
function lacksImports({ diagnostics }: Workflow, sources: readonly WorkflowSource[]): boolean {
  const files = new Set(sources.map(({ file }) => file));
  const entries = new Set(sources.flatMap((source) => importPlaces(source)));
  return diagnostics.some(
    (one) => one.severity === 'error' && (!files.has(one.file) || entries.has(placeOf(one))),
  );
}

function importPlaces(source: WorkflowSource): string[] {
  const { imports } = writtenTop(source);
  if (!Array.isArray(imports)) return [];
  return imports.map((_, index) =>
    placeOf(source.problemAt(['imports', index], { message: 'imported here' })),
  );
}

function placeOf({ file, line, column }: Diagnostic): string {
  return `${file}:${line}:${column}`;
}
