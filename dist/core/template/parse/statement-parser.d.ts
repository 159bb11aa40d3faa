import { CompositionParser } from './composition-parser.js';
import { type NodeOf, type Statement } from './syntax-tree.js';
/** Jinja2's statements. */
export declare class StatementParser extends CompositionParser {
    private readonly tags;
    /** A whole template. */
    parseTemplate(): NodeOf<'Root'>;
    /** A bare expression, which ends with the text. */
    parseWholeExpression(): import("./syntax-tree.js").Expression;
    /** Printing and text; statements go to `parseStatement`, whose null ends an inner body. */
    parseNodes(): Statement[];
    parseStatement(): Statement | null;
    private failUnknownTag;
    private parseIfStatement;
    private parseForStatement;
    private parseSetStatement;
    /** `a`, `ns.a` or `a, (b, c)`. */
    private parseTarget;
    private parseOneTarget;
    private parseWith;
    private parseFilterUses;
    private parseFilterBlock;
    private parseAutoescape;
    private parseDo;
    private parseMacroStatement;
    private parseCallBlock;
    private parseParameters;
}
