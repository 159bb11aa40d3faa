/** How text stands in a file. */
export interface TextEncoding {
    readonly decode: (bytes: Uint8Array) => string;
    readonly encode: (text: string) => Uint8Array;
    /** The same for text that follows other text, where a file begins with a mark. */
    readonly encodeMore?: (text: string) => Uint8Array;
}
/**
 * The encoding of a name, by Python's names and by those of the web. Text that the encoding cannot
 * carry, and bytes that are none of its text, are errors: nothing is replaced in silence.
 * @throws TaskError `invalid_inputs` for an unknown name.
 */
export declare function textEncoding(name: string): TextEncoding;
