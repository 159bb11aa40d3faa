/** The name most like `wanted`, if one is near enough to be a slip of the keyboard. */
export declare function nearestName(wanted: string, names: readonly string[]): string | undefined;
