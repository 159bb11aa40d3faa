import type { Place } from '../parse/syntax-tree.js';
export interface Absence {
    readonly message: string;
    readonly hint?: string | undefined;
}
/** The value of a name or an entry that is not there; what it cannot do, it fails at by name. */
export declare class Undefined {
    /** False for Jinja2's default kind, which prints as nothing and counts as false. */
    readonly strict: boolean;
    private readonly describe;
    private readonly at;
    constructor(strict: boolean, describe: () => Absence, at?: Place);
    fail(): never;
    /** For the uses that only the strict kind refuses: printing, testing, looping, comparing. */
    failIfStrict(): void;
}
