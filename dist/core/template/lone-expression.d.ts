export interface LoneExpression {
    readonly expression: string;
    /** White space as long as what stands before the expression. */
    readonly offset: string;
}
/** The expression of a text that is exactly one `{{ expression }}`, white space around it allowed. */
export declare function loneExpression(text: string): LoneExpression | undefined;
