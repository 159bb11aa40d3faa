import { type Diagnostic } from '../errors.js';
import type { NamedPlugin } from '../workflow/workflow.js';
import { type PluginApi, type TaskRegistry } from './plugin-door.js';
/** What a plug-in exports as its default: it registers its tasks, and is awaited. */
export type Plugin = (api: PluginApi) => void | Promise<void>;
/**
 * Loads a plug-in, an ES module of the workspace, and lets it register its tasks.
 * @param name its path relative to the workspace, as `settings.plugins` has it
 * @param loaded real paths of the plug-ins that the registry has already; added to
 * @throws ConfigurationError where it cannot be loaded
 */
export declare function loadPlugin(name: string, workspace: string, registry: TaskRegistry, loaded: Set<string>): Promise<void>;
/** The same for all plug-ins of a workflow. @returns what is wrong with those that cannot be loaded */
export declare function loadPlugins(plugins: readonly NamedPlugin[], workspace: string, registry: TaskRegistry, loaded: Set<string>): Promise<Diagnostic[]>;
