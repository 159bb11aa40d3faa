/** How long items have lately taken, to tell whether another one fits into the time that is left. */
export declare class RecentDurations {
    #private;
    add(milliseconds: number): void;
    /** Milliseconds that 95 of 100 items stayed below; 0 while none has finished. */
    get usual(): number;
}
