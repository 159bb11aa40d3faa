/** Seconds that a header `Retry-After` asks for, given in seconds or as a date; 0 without one. */
export declare function retryAfterSeconds(header: string | null, now: number): number;
