import { ConfigurationError } from '../errors.js';
import { createTaskHandler, type TaskHandler } from '../tasks/task-handler.js';
export interface TaskRegistry {
    /** @throws ConfigurationError for the name of a task that there is already */
    registerTask(name: string, handler: TaskHandler): void;
}
/** What a plug-in is given; it imports nothing of ours, so that it works beside a bundle. */
export interface PluginApi {
    readonly registerTask: TaskRegistry['registerTask'];
    readonly createTaskHandler: typeof createTaskHandler;
}
/** What a plug-in passes is not what it has to be. */
export declare class PluginRefusal extends ConfigurationError {
    constructor(message: string, hint?: string, cause?: unknown);
}
/** The door that plug-ins register tasks by; what they pass is checked here, not when a step runs. */
export declare function pluginDoor(registry: TaskRegistry): PluginApi;
