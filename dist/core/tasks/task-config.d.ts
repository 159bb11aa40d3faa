import { type Mapping } from '../data.js';
import { type AvailableVariables } from '../errors.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { InputSchema, ProcessedInputs } from './task-handler.js';
import { type TaskRuntime } from './task-runtime.js';
export type OutputStream = 'stdout' | 'stderr';
/** Where a task says what happens; the run turns it into events. Secrets are masked on the way. */
export interface TaskLogger {
    info(message: string): void;
    warning(message: string): void;
    /** Text that a task's program printed, as it comes; not necessarily whole lines. */
    output(stream: OutputStream, text: string): void;
}
export declare const silentLogger: TaskLogger;
export interface TaskConfigOptions {
    /** The step, or the inner task of a batch. */
    readonly name: string;
    /** The task, such as `shell`. */
    readonly type: string;
    /** Inputs as written in the workflow file, templates and all. */
    readonly inputs?: Mapping;
    /** The namespaces: `args`, `env`, `steps`, in a batch `batch`, and top-level names. */
    readonly context?: Mapping;
    /** What the tasks of a run share; a config made without one stands alone, in `workspace`. */
    readonly runtime?: TaskRuntime;
    /** Absolute path; the runtime's, where there is one. */
    readonly workspace?: string;
    readonly signal?: AbortSignal;
    readonly logger?: TaskLogger;
    /** Variables for child processes, over those of the `env` namespace. */
    readonly environment?: Readonly<Record<string, string>>;
}
/** What a handler is given: its inputs, its namespaces and its surroundings. */
export declare class TaskConfig {
    #private;
    readonly name: string;
    readonly type: string;
    readonly inputs: Mapping;
    readonly context: Mapping;
    readonly runtime: TaskRuntime;
    readonly signal: AbortSignal;
    readonly logger: TaskLogger;
    constructor(options: TaskConfigOptions);
    /** Absolute path of the folder that tasks work in. */
    get workspace(): string;
    /** The environment for this task's child processes: the `env` namespace and the item's own. */
    get environment(): Record<string, string>;
    /** A variable of a namespace, or a top-level one; undefined where there is none. */
    getVariable(name: string, namespace?: string): unknown;
    getAvailableVariables(): AvailableVariables;
    /**
     * The inputs with their templates resolved, defaults filled in and types converted.
     * @param templates what resolves them, where the run's own templates are not meant
     * @throws TemplateError, or InputError naming the input.
     */
    processInputs(schema?: InputSchema, templates?: TemplateEngine): ProcessedInputs;
}
