/** The name most like `wanted`, if one is near enough to be a slip of the keyboard. */
export declare function nearestName(wanted: string, names: readonly string[]): string | undefined;
/** "Did you mean 'x'?" where one of the names is near. */
export declare function didYouMean(wanted: string, names: readonly string[]): string | undefined;
