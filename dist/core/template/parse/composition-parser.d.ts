import { ExpressionParser } from './expression-parser.js';
import { type NodeOf, type Place, type Statement } from './syntax-tree.js';
type Body = NodeOf<'NodeList'>;
/** Statements that put templates together: blocks, inheritance, inclusion, import. */
export declare class CompositionParser extends ExpressionParser {
    /** The statements up to one of `ends`, whose name is then the next token. */
    protected parseBody(tag: string, at: Place, ...ends: string[]): Body;
    protected endTag(): void;
    /** The body and its end tag, for statements of one body. */
    protected parseOnlyBody(tag: string, at: Place): Body;
    protected parseBlockStatement(at: Place): Statement;
    protected parseExtendsStatement(at: Place): Statement;
    protected parseIncludeStatement(at: Place): Statement;
    private parseContextUse;
    protected parseImportStatement(at: Place): Statement;
    protected parseFromImport(at: Place): Statement;
    private parseImportedName;
}
export {};
