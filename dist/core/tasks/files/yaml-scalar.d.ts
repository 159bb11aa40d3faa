export interface ScalarPlace {
    /** Where it begins on its line. */
    readonly column: number;
    /** Blanks before its further lines. */
    readonly indent: number;
    /** It may go on in further lines. */
    readonly fold: boolean;
}
/** True where a name can stand before its `:` on one line. */
export declare function isSimpleKey(name: string): boolean;
/** True where a value needs no quotes. */
export declare function isPlain(value: unknown): boolean;
/** A text, a number, true, false or null. */
export declare function yamlScalar(value: unknown, place: ScalarPlace): string;
