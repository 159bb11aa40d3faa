import { type Expression } from './syntax-tree.js';
import { TokenReader } from './token-reader.js';
/** Names, literals and what stands in brackets. */
export declare class LiteralParser extends TokenReader {
    /** A comma makes a tuple, as in `{{ 1, 2 }}` and `{% for a in 1, 2 %}`. */
    parseTuple(withCondition?: boolean): Expression;
    private atExpressionEnd;
    parsePrimary(): Expression;
    private joinedStrings;
    private parseParenthesis;
    private parseListed;
    private parseDict;
}
