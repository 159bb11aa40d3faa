import type { Clock } from '../clock.js';
/** Lets callers through one by one, evenly spaced. */
export declare class RateLimit {
    #private;
    /**
     * @param given such as `"10/s"` or `"600/m"`
     * @throws BatchError `invalid_inputs`
     */
    constructor(given: string, clock: Clock);
    pass(signal: AbortSignal): Promise<void>;
}
