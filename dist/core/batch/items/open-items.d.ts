import { type ItemSource } from './item-source.js';
export interface ItemSurroundings {
    readonly workspace: string;
    /** Runs a shell command and hands over its stdout as it comes; for `{command: …}`. */
    readonly runCommand: (command: string, onOutput: (text: string) => void) => Promise<void>;
}
/** What is wrong with a range whose ends are integers. */
export declare function rangeProblem(from: number | bigint, to: number | bigint): string | undefined;
/**
 * Opens what a batch's `items` says, after its templates are resolved.
 * @throws BatchError `invalid_items`
 */
export declare function openItems(given: unknown, surroundings: ItemSurroundings): Promise<ItemSource>;
