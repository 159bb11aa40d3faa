/* eslint-disable @typescript-eslint/consistent-type-imports, @typescript-eslint/no-unused-vars --
   a declaration of another package's module cannot import from here in any other way */

/** What this room uses of nunjucks' lexer, parser and syntax tree; the package brings no types. */

declare module 'nunjucks/src/lexer.js' {
  export interface Token {
    readonly type: string;
    readonly value: string;
    readonly lineno: number;
    readonly colno: number;
  }
  export class Tokenizer {
    constructor(source: string, options?: object);
    readonly str: string;
    readonly len: number;
    index: number;
    lineno: number;
    colno: number;
    in_code: boolean;
    nextToken(): Token | null;
    current(): string;
    forwardN(count: number): void;
    isFinished(): boolean;
  }
  const lexer: { lex(source: string, options?: object): Tokenizer };
  export default lexer;
}

declare module 'nunjucks/src/nodes.js' {
  export interface NodeClass {
    new (lineno: number, colno: number, ...fields: unknown[]): object;
    extend(name: string, properties: { fields: string[] }): NodeClass;
  }
  const nodes: Readonly<Record<string, NodeClass>> & { readonly Node: NodeClass };
  export default nodes;
}

declare module 'nunjucks/src/parser.js' {
  type Token = import('nunjucks/src/lexer.js').Token;
  type Tokenizer = import('nunjucks/src/lexer.js').Tokenizer;
  type Expression = import('./syntax-tree.js').Expression;
  type Statement = import('./syntax-tree.js').Statement;
  type NodeList = import('./syntax-tree.js').NodeOf<'NodeList'>;

  class Parser {
    constructor(tokens: Tokenizer);
    readonly tokens: Tokenizer;
    breakOnBlocks: string[] | null;
    peeked: Token | null;
    nextToken(withWhitespace?: boolean): Token;
    peekToken(): Token;
    pushToken(token: Token): void;
    skip(type: string): boolean;
    skipValue(type: string, value: string): boolean;
    skipSymbol(value: string): boolean;
    fail(message: string, lineno?: number, colno?: number): never;
    parse(): NodeList;
    parseNodes(): Statement[];
    parseStatement(): Statement | null;
    parseUntilBlocks(...names: string[]): NodeList;
    parseExpression(): Expression;
    parseInlineIf(): Expression;
    parseOr(): Expression;
    parseAnd(): Expression;
    parseNot(): Expression;
    parseIn(): Expression;
    parseConcat(): Expression;
    parseAdd(): Expression;
    parsePow(): Expression;
    parseUnary(noFilters?: boolean): Expression;
    parsePrimary(noPostfix?: boolean): Expression;
    parsePostfix(node: Expression): Expression;
    parseFilter(node: Expression): Expression;
    parseAggregate(): Expression;
    advanceAfterBlockEnd(name?: string): Token;
    advanceAfterVariableEnd(): void;
  }
  const parser: { Parser: typeof Parser };
  export default parser;
}
