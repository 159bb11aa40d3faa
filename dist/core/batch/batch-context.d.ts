import { type Mapping } from '../data.js';
import { type AvailableVariables, type ErrorContext } from '../errors.js';
import type { TaskConfig } from '../tasks/task-config.js';
export declare const DEFAULT_ARG_NAME = "item";
export declare const DEFAULT_CHUNK_SIZE = 10;
export interface ItemIdentity {
    readonly key?: string;
    /** From 1. */
    readonly attempt?: number;
    readonly total?: number;
}
/** Keeps the namespaces of a batch's items apart from each other and from those of the workflow. */
export declare class BatchContext {
    #private;
    /** Under which name the item also appears among the `args`. */
    readonly argName: string;
    constructor(config: TaskConfig);
    /**
     * The namespaces as one item sees them: those of the workflow, `batch`, and the item as an arg.
     * Each item gets mappings of its own where an item's differ.
     */
    createItemContext(item: unknown, index: number, identity?: ItemIdentity): Mapping;
    /** What is known of an item's error: its message and the names, never values, there were. */
    getErrorContext(error: unknown): ErrorContext;
    /** Names by namespace, as an item sees them. */
    getAvailableVariables(): AvailableVariables;
}
