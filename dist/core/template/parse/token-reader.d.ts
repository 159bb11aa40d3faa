import nunjucksParser from 'nunjucks/src/parser.js';
import type { Token } from 'nunjucks/src/lexer.js';
/** nunjucks' parser with errors of our own. */
export declare class TokenReader extends nunjucksParser.Parser {
    fail(message: string, lineno?: number, colno?: number): never;
    expectName(): string;
    expectType(type: string, shown: string): Token;
    unexpected(token?: Token): never;
}
/** A token in the words of an error message. */
export declare function describe(token: Token): string;
