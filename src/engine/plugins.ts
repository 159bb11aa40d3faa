import { statSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import {
  ConfigurationError,
  messageOf,
  oneLine,
  WorkflowError,
  type Diagnostic,
} from '../errors.js';
import { workspacePath, type WorkspacePath } from '../tasks/files/workspace-path.js';
import type { NamedPlugin } from '../workflow/workflow.js';
import { pluginDoor, PluginRefusal, type PluginApi, type TaskRegistry } from './plugin-door.js';

/** What a plug-in exports as its default: it registers its tasks, and is awaited. */
export type Plugin = (api: PluginApi) => void | Promise<void>;

/**
 * Loads a plug-in, an ES module of the workspace, and lets it register its tasks.
 * @param name its path relative to the workspace, as `settings.plugins` has it
 * @param loaded real paths of the plug-ins that the registry has already; added to
 * @throws ConfigurationError where it cannot be loaded
 */
export async function loadPlugin(
  name: string,
  workspace: string,
  registry: TaskRegistry,
  loaded: Set<string>,
): Promise<void> {
  const file = await pluginFile(name, workspace);
  if (loaded.has(file.real)) return;
  const plugin = await importedPlugin(name, file);
  await registerTasks(name, plugin, registry);
  loaded.add(file.real);
}

/** The same for all plug-ins of a workflow. @returns what is wrong with those that cannot be loaded */
export async function loadPlugins(
  plugins: readonly NamedPlugin[],
  workspace: string,
  registry: TaskRegistry,
  loaded: Set<string>,
): Promise<Diagnostic[]> {
  const problems: Diagnostic[] = [];
  for (const { name, source, path } of plugins) {
    try {
      await loadPlugin(name, workspace, registry, loaded);
    } catch (error) {
      if (!(error instanceof ConfigurationError)) throw error;
      problems.push(source.problemAt(path, error));
    }
  }
  return problems;
}

async function pluginFile(name: string, workspace: string): Promise<WorkspacePath> {
  const hint = 'A plug-in is an ES module in the workspace, named by its path from there.';
  let file: WorkspacePath;
  try {
    file = await workspacePath(workspace, name);
  } catch (error) {
    throw notLoaded(name, error, hint);
  }
  const stats = statSync(file.real, { throwIfNoEntry: false });
  if (!stats) throw notLoaded(name, 'there is no such file', hint);
  if (!stats.isFile()) throw notLoaded(name, 'it is not a file', hint);
  return file;
}

async function importedPlugin(name: string, { real, shown }: WorkspacePath): Promise<Plugin> {
  let module: { readonly default?: unknown };
  try {
    // The comment keeps this an import of Node's inside the bundles, where webpack would otherwise
    // look for the file among the modules that it has bundled.
    module = (await import(/* webpackIgnore: true */ pathToFileURL(real).href)) as typeof module;
  } catch (error) {
    throw notLoaded(name, error, `'node ${shown}', run in the workspace, shows where.`);
  }
  if (typeof module.default === 'function') return module.default as Plugin;
  throw notLoaded(
    name,
    'its default export is not a function',
    'It begins with: export default function ({ registerTask, createTaskHandler }) {',
  );
}

async function registerTasks(name: string, plugin: Plugin, registry: TaskRegistry): Promise<void> {
  try {
    await plugin(pluginDoor(registry));
  } catch (error) {
    const hint = 'Its default export threw this when it was called to register its tasks.';
    throw notLoaded(name, error, error instanceof PluginRefusal ? error.hint : hint);
  }
}

function notLoaded(name: string, reason: unknown, hint: string | undefined): ConfigurationError {
  const why = reason instanceof WorkflowError ? lowerFirst(reason.message) : messageOf(reason);
  const message = `The plug-in '${name}' cannot be loaded: ${oneLine(why) || 'it threw nothing'}`;
  return new ConfigurationError('invalid_workflow', message, { hint, cause: reason });
}

/** Our own messages are sentences; here they stand inside one. */
function lowerFirst(message: string): string {
  return message.charAt(0).toLowerCase() + message.slice(1);
}
