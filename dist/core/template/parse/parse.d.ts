import { type WhitespaceOptions } from './tokenizer.js';
import type { Expression, NodeOf } from './syntax-tree.js';
export interface ParseOptions extends WhitespaceOptions {
    readonly keepTrailingNewline: boolean;
}
/** @throws SyntaxFailure */
export declare function parseTemplate(source: string, options: ParseOptions): NodeOf<'Root'>;
/** @throws SyntaxFailure */
export declare function parseExpression(source: string): Expression;
