import { numberLiteral } from './number-literal.js';
import { createNode, type Expression, type Place } from './syntax-tree.js';
import { TokenReader } from './token-reader.js';

const CONSTANTS: Readonly<Record<string, unknown>> = {
  true: true,
  True: true,
  false: false,
  False: false,
  none: null,
  None: null,
};
/** Names, literals and what stands in brackets. */
export class LiteralParser extends TokenReader {
  /** A comma makes a tuple, as in `{{ 1, 2 }}` and `{% for a in 1, 2 %}`. */
  parseTuple(withCondition = true): Expression {
    const part = () => (withCondition ? this.parseExpression() : this.parseOr());
    const first = part();
    if (this.peekToken().type !== 'comma') return first;
    const children = [first];
    while (this.skip('comma')) {
      if (this.atExpressionEnd()) break;
      children.push(part());
    }
    return createNode('Tuple', first, { children });
  }

  private atExpressionEnd(): boolean {
    const { type, value } = this.peekToken();
    if (type === 'symbol') return value === 'recursive';
    return /^(block-end|variable-end|right-|colon)/.test(type) || value === '=';
  }

  override parsePrimary(): Expression {
    const token = this.nextToken();
    switch (token.type) {
      case 'symbol':
        return Object.hasOwn(CONSTANTS, token.value)
          ? createNode('Literal', token, { value: CONSTANTS[token.value] })
          : createNode('Symbol', token, { value: token.value });
      case 'string':
        return createNode('Literal', token, { value: this.joinedStrings(token.value) });
      case 'int':
      case 'float':
        return createNode('Literal', token, { value: numberLiteral(token) });
      case 'left-paren':
        return this.parseParenthesis(token);
      case 'left-bracket':
        return createNode('Array', token, { children: this.parseListed('right-bracket') });
      case 'left-curly':
        return this.parseDict(token);
      default:
        return this.unexpected(token);
    }
  }

  private joinedStrings(first: string): string {
    let text = first;
    while (this.peekToken().type === 'string') text += this.nextToken().value;
    return text;
  }

  private parseParenthesis(at: Place): Expression {
    if (this.skip('right-paren')) return createNode('Tuple', at, { children: [] });
    const inner = this.parseTuple();
    this.expectType('right-paren', ')');
    return inner;
  }

  private parseListed(end: string): Expression[] {
    const children: Expression[] = [];
    while (!this.skip(end)) {
      if (children.length > 0) {
        this.expectType('comma', ',');
        if (this.skip(end)) break;
      }
      children.push(this.parseExpression());
    }
    return children;
  }

  private parseDict(at: Place): Expression {
    const pairs: { key: Expression; value: Expression }[] = [];
    while (!this.skip('right-curly')) {
      if (pairs.length > 0) {
        this.expectType('comma', ',');
        if (this.skip('right-curly')) break;
      }
      const key = this.parseExpression();
      this.expectType('colon', ':');
      pairs.push({ key, value: this.parseExpression() });
    }
    return createNode('Dict', at, { pairs });
  }
}
