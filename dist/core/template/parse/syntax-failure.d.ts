/** A template does not parse; becomes a TemplateError at the engine's face. */
export declare class SyntaxFailure extends Error {
    readonly line: number;
    readonly column: number;
    readonly hint: string | undefined;
    /** `lineno` and `colno` count from 0, as nunjucks does. */
    constructor(message: string, lineno: number, colno: number, hint?: string);
}
