import { type Token, type Tokenizer } from 'nunjucks/src/lexer.js';
export interface WhitespaceOptions {
    readonly trimBlocks: boolean;
    readonly lstripBlocks: boolean;
}
declare const Base: new (source: string, options?: object) => Tokenizer;
/**
 * nunjucks' lexer with Jinja2's rules for white space around tags, brackets inside tags, numbers
 * and strings. Text tokens leave it already trimmed, so the parser has no white space to care for.
 */
export declare class JinjaTokenizer extends Base {
    private readonly options;
    private readonly openBrackets;
    private atLineStart;
    /** The tag that is open: its end mark, and where it began. */
    private tag;
    /** The token before was a dot: `a.0.1` holds two indexes, no float. */
    private afterDot;
    constructor(source: string, options: WhitespaceOptions);
    nextToken(): Token | null;
    private nextTextToken;
    private openTag;
    /** Text up to the next tag, without what the tag's sign or `lstrip_blocks` takes from its end. */
    private takeText;
    private strippedBefore;
    private skipComment;
    /** Called at the end mark of a block, a comment or `endraw`: takes the white space that goes with it. */
    private closeTag;
    private takeRaw;
    private nextCodeToken;
    /** A bare expression, which has no tag around it, ends with the text. */
    private endOfSource;
    private failUnclosed;
    /** `}}` inside brackets closes two mappings, not the tag. */
    private endOfTag;
    private stringToken;
    private numberToken;
    private bracketToken;
    /** Names by Python's rules, and operators. */
    private otherToken;
    private here;
    private match;
    private skipSpace;
}
export {};
