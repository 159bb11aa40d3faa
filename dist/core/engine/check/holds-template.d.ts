/** True for a value with a template anywhere in it: only a run knows what it is. */
export declare function holdsTemplate(value: unknown): boolean;
