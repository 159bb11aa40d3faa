/** `target[start:stop:step]`; a bound that is left out is null. */
export declare function slice(target: unknown, start: unknown, stop: unknown, step: unknown): unknown;
