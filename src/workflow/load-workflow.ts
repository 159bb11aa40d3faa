import { basename, dirname, resolve } from 'node:path';
import { isMapping, mapping } from '../data.js';
import type { Diagnostic } from '../errors.js';
import { didYouMean } from '../nearest-name.js';
import { problemsError } from './diagnostics.js';
import { readFlows } from './flows.js';
import { readImports, type ImportedFiles } from './imports.js';
import { shownText } from './shown-text.js';
import { readWorkflowFile, type WorkflowFile } from './workflow-file.js';
import type { NamedPlugin, Step, Workflow } from './workflow.js';

export interface LoadOptions {
  /** What messages call the file; also where its imports are looked for, without a `folder`. */
  readonly file?: string;
  /** Absolute path of the folder that the file is in. */
  readonly folder?: string;
}

/**
 * What a file says under some key, with what it imports: of two imports the first one counts, of a
 * file and its imports the file.
 */
function merged<T>(
  file: WorkflowFile,
  imports: ImportedFiles['imports'],
  entriesOf: (file: WorkflowFile) => readonly (readonly [string, T])[],
): ReadonlyMap<string, T> {
  const entries = new Map<string, T>();
  for (const one of imports.get(file) ?? []) {
    for (const [name, value] of merged(one, imports, entriesOf)) {
      if (!entries.has(name)) entries.set(name, value);
    }
  }
  for (const [name, value] of entriesOf(file)) entries.set(name, value);
  return entries;
}

function mergeSteps(files: readonly WorkflowFile[]): Step[] {
  const steps: Step[] = [];
  for (const { steps: some, source, found } of files) {
    for (const step of some) {
      const other = steps.find(({ name }) => name === step.name);
      if (other && other.source !== source) {
        const message = `The step '${shownText(step.name)}' is in ${other.source.file} already`;
        found.add([...step.path, 'name'], message);
      }
      steps.push(step);
    }
  }
  return steps;
}

function union<T>(files: readonly WorkflowFile[], of: (file: WorkflowFile) => readonly T[]): T[] {
  return [...new Set(files.flatMap(of))];
}

function namedPlugins(files: readonly WorkflowFile[]): NamedPlugin[] {
  const plugins = files.flatMap(({ source, settings }) =>
    settings.plugins.map((name, index) => ({ name, source, path: ['settings', 'plugins', index] })),
  );
  return plugins.filter(({ name }, at) => at === plugins.findIndex((one) => one.name === name));
}

/** False also for steps that could not be read, or under a wrong key: that was told. */
function hasNoStep({ source: { data }, top }: WorkflowFile): boolean {
  const given = isMapping(data) ? data : {};
  if (Object.keys(given).some((key) => didYouMean(key, ['steps']) !== undefined)) return false;
  const isLeftOut = given['steps'] === undefined || given['steps'] === null;
  return isLeftOut || Object.keys(top.steps ?? { unread: true }).length === 0;
}

function mergeFiles(main: WorkflowFile, { files, imports }: ImportedFiles): Workflow {
  const { source, found, top, settings } = main;
  const steps = mergeSteps(files);
  const unreadSteps = union(files, ({ unread }) => unread);
  if (hasNoStep(main) && steps.length === 0 && unreadSteps.length === 0) {
    found.add(['steps'], 'There is no step');
  }
  const params = merged(main, imports, (file) => file.params.map((param) => [param.name, param]));
  const env = merged(main, imports, (file) => Object.entries(file.env));
  const names = [...steps.map(({ name }) => name), ...unreadSteps];
  return {
    name: top.name ?? basename(source.file).replace(/\.ya?ml$/i, ''),
    description: top.description,
    file: source.file,
    params: [...params.values()],
    env: mapping(Object.fromEntries(env)),
    secrets: union(files, (file) => file.top.secrets),
    plugins: namedPlugins(files),
    settings: {
      plugins: union(files, (file) => file.settings.plugins),
      allowedPaths: union(files, (file) => file.settings.allowedPaths),
      maxWorkers: settings.maxWorkers,
    },
    writtenSettings: top.settings,
    flows: readFlows(top.flows, names, found),
    steps,
    unreadSteps,
    source,
    diagnostics: [],
  };
}

/**
 * Reads a workflow file as far as it can be read, so that everything that is wrong with it can be
 * told at once: its `diagnostics` may hold errors.
 * @param text YAML 1.2
 * @throws ConfigurationError where nothing can be made of it
 */
export function parseWorkflow(
  text: string,
  { file = 'workflow.yml', folder = dirname(resolve(file)) }: LoadOptions = {},
): Workflow {
  const main = readWorkflowFile(text, file);
  if (main.top === undefined) throw problemsError(file, main.found.list);
  const imported = readImports(main, folder);
  const { files, diagnostics } = imported;
  const workflow = mergeFiles(main, imported);
  const found: Diagnostic[] = files.flatMap((one) => one.found.list);
  return { ...workflow, diagnostics: [...diagnostics, ...found] };
}

/**
 * Reads a workflow file and those it imports.
 * @param text YAML 1.2
 * @throws ConfigurationError whose `diagnostics` name every problem with its place
 */
export function loadWorkflow(text: string, options: LoadOptions = {}): Workflow {
  const workflow = parseWorkflow(text, options);
  const { diagnostics, file } = workflow;
  if (diagnostics.some(({ severity }) => severity === 'error')) {
    throw problemsError(file, diagnostics);
  }
  return workflow;
}
