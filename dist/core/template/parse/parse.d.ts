import { type WhitespaceOptions } from './tokenizer.js';
import type { Expression, NodeOf } from './syntax-tree.js';
export interface ParseOptions extends WhitespaceOptions {
    readonly keepTrailingNewline: boolean;
}
/** A template's text as it is read: with one kind of line ends, and without the last one. */
export declare function templateText(source: string, { keepTrailingNewline }: Pick<ParseOptions, 'keepTrailingNewline'>): string;
/** @throws SyntaxFailure */
export declare function parseTemplate(source: string, options: ParseOptions): NodeOf<'Root'>;
/** @throws SyntaxFailure */
export declare function parseExpression(source: string): Expression;
