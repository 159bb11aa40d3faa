import { type PluginApi, type TaskRegistry } from './plugin-door.js';
/** What a plug-in exports as its default: it registers its tasks, and is awaited. */
export type Plugin = (api: PluginApi) => void | Promise<void>;
/**
 * Loads plug-ins, ES modules of the workspace, and lets each register its tasks.
 * @param names paths relative to the workspace, as `settings.plugins` has them
 * @param loaded real paths of the plug-ins that the registry has already; added to
 * @throws ConfigurationError for the first that cannot be loaded
 */
export declare function loadPlugins(names: readonly string[], workspace: string, registry: TaskRegistry, loaded: Set<string>): Promise<void>;
