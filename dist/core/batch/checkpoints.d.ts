import type { Clock } from '../clock.js';
import type { BatchState } from './batch-state.js';
/** Takes checkpoints while a batch runs: each second or 1,000 records, never two at once. */
export declare class Checkpoints {
    #private;
    constructor(state: BatchState, clock: Clock);
    /** Notes a record. @throws what an earlier checkpoint failed with */
    recorded(): void;
    /** Waits for the checkpoint that is being taken. */
    settle(): Promise<void>;
}
