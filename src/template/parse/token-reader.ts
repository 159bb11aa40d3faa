import nunjucksParser from 'nunjucks/src/parser.js';
import type { Token } from 'nunjucks/src/lexer.js';
import { SyntaxFailure } from './syntax-failure.js';

/** nunjucks' parser with errors of our own. */
export class TokenReader extends nunjucksParser.Parser {
  override fail(message: string, lineno?: number, colno?: number): never {
    const at = lineno === undefined || colno === undefined ? this.peekToken() : { lineno, colno };
    throw new SyntaxFailure(message, at.lineno, at.colno ?? 0);
  }

  expectName(): string {
    const token = this.nextToken();
    if (token.type !== 'symbol') this.fail('expected a name', token.lineno, token.colno);
    return token.value;
  }

  expectType(type: string, shown: string): Token {
    const token = this.nextToken();
    if (token.type === type) return token;
    return this.fail(`expected '${shown}', got ${describe(token)}`, token.lineno, token.colno);
  }

  unexpected(token: Token = this.peekToken()): never {
    const problem = isEnd(token)
      ? 'the expression ends too early'
      : `unexpected ${describe(token)}`;
    return this.fail(problem, token.lineno, token.colno);
  }
}

function isEnd({ type }: Token): boolean {
  return type === 'variable-end' || type === 'block-end';
}

/** A token in the words of an error message. */
export function describe(token: Token): string {
  if (isEnd(token)) {
    return token.value === '' ? 'the end of the expression' : `the end of the tag '${token.value}'`;
  }
  return token.type === 'string' ? 'a quoted text' : `'${token.value}'`;
}
