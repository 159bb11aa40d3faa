/** An argument that must be text. */
export declare function textArgument(value: unknown, what: string): string;
/** An argument that must be an integer. */
export declare function integerArgument(value: unknown, what: string): number;
