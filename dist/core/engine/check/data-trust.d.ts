/** How little a value can be trusted in a command. */
export declare const TRUST: {
    /** The author's own words, or a number. */
    own: number;
    /** Data that a filter has made safe. */
    quoted: number;
    /** What a macro is given: data or not, which its calls know. */
    parameter: number;
    data: number;
};
export type Trust = number;
export declare function most(trusts: readonly Trust[]): Trust;
/** True for a filter that gives a number. */
export declare function isCounting(filter: string): boolean;
export declare function afterFilter(filter: string, subject: Trust): Trust;
/** @param given the least trusted of the arguments */
export declare function afterMethod(method: string, subject: Trust, given: Trust): Trust;
