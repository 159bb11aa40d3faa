/** How JSON is written; the choices of Python's `json.dumps`. */
export interface JsonStyle {
    /** Blanks for each level, every entry on a line of its own; all on one line without. */
    readonly indent?: number | undefined;
    readonly sortKeys: boolean;
    /** NaN and Infinity are written by name, which other readers of JSON refuse. */
    readonly allowNaN: boolean;
}
/** JSON as Python writes it, byte for byte: blanks after separators, all ASCII. */
export declare function jsonText(value: unknown, style: JsonStyle): string;
