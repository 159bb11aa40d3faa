/** Characters of the shortest text that is masked. */
export declare const SHORTEST_SECRET = 4;
/** Replaces secrets by `***` wherever they stand, plain, JSON-escaped or in base64. */
export declare class Masker {
    #private;
    /** Characters of the longest text that is masked. */
    readonly longest: number;
    /**
     * @param secrets by what they are called in messages; empty ones are none
     * @throws ConfigurationError for a secret so short that masking it would mangle everything
     */
    constructor(secrets?: Readonly<Record<string, string>>);
    maskText(text: string): string;
    holdsSecret(text: string): boolean;
    /** A copy with every text masked, names of mappings too; the value itself where nothing is secret. */
    mask<T>(value: T): T;
}
