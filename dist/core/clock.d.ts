/** Time as the core sees it; tests and embedders may bring their own. */
export interface Clock {
    /** Milliseconds since 1970. */
    now(): number;
    /** Waits; rejects with the signal's reason when it aborts first. */
    sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}
export declare const systemClock: Clock;
