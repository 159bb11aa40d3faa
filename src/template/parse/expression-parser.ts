import type { Token } from 'nunjucks/src/lexer.js';
import { LiteralParser } from './literal-parser.js';
import { createNode, type CallArguments, type Expression } from './syntax-tree.js';

const COMPARISONS = new Set(['==', '!=', '<', '>', '<=', '>=']);
const SUMS: Readonly<Record<string, 'Add' | 'Sub'>> = { '+': 'Add', '-': 'Sub' };
const PRODUCTS: Readonly<Record<string, 'Mul' | 'Div' | 'FloorDiv' | 'Mod'>> = {
  '*': 'Mul',
  '/': 'Div',
  '//': 'FloorDiv',
  '%': 'Mod',
};
/** Words after `is NAME` that go on with the sentence and are no argument of the test. */
const NO_TEST_ARGUMENT = new Set(['else', 'or', 'and', 'if', 'not', 'in', 'recursive']);
const ARGUMENT_STARTS = new Set([
  'symbol',
  'string',
  'int',
  'float',
  'left-paren',
  'left-bracket',
  'left-curly',
]);

/**
 * Jinja2's expressions on nunjucks' parser. Inherited are the steps between tokens and the rules
 * for `or`, `and`, `not`, `~` and `**`; the methods named as in nunjucks put Jinja2's grammar
 * where the inherited ones call for the next tighter operator.
 */
export class ExpressionParser extends LiteralParser {
  override parseInlineIf(): Expression {
    let body = this.parseOr();
    while (this.skipSymbol('if')) {
      const cond = this.parseOr();
      const else_ = this.skipSymbol('else') ? this.parseExpression() : null;
      body = createNode('InlineIf', body, { cond, body, else_ });
    }
    return body;
  }

  /** Inherited `not` calls this for its operand: comparisons, which may be chained. */
  override parseIn(): Expression {
    const expr = this.parseSum();
    const ops: { type: string; expr: Expression }[] = [];
    for (;;) {
      const type = this.comparison();
      if (type === undefined) break;
      ops.push({ type, expr: this.parseSum() });
    }
    return ops.length === 0 ? expr : createNode('Compare', expr, { expr, ops });
  }

  private comparison(): string | undefined {
    const { type, value } = this.peekToken();
    if (type === 'operator' && COMPARISONS.has(value)) return this.nextToken().value;
    if (this.skipSymbol('in')) return 'in';
    if (!this.skipSymbol('not')) return undefined;
    if (!this.skipSymbol('in')) this.unexpected();
    return 'not in';
  }

  private parseSum(): Expression {
    return this.leftToRight(SUMS, () => this.parseConcat());
  }

  /** Inherited `~` calls this for its operands. */
  override parseAdd(): Expression {
    return this.leftToRight(PRODUCTS, () => this.parsePow());
  }

  private leftToRight<T extends 'Add' | 'Sub' | 'Mul' | 'Div' | 'FloorDiv' | 'Mod'>(
    operators: Readonly<Record<string, T>>,
    operand: () => Expression,
  ): Expression {
    let left = operand();
    for (;;) {
      const { type, value } = this.peekToken();
      const name = type === 'operator' ? operators[value] : undefined;
      if (name === undefined) return left;
      this.nextToken();
      left = createNode(name, left, { left, right: operand() }) as Expression;
    }
  }

  override parseUnary(noFilters = false): Expression {
    const sign = this.peekToken();
    let node: Expression;
    if (this.skipValue('operator', '-')) {
      node = createNode('Neg', sign, { target: this.parseUnary(true) });
    } else if (this.skipValue('operator', '+')) {
      node = createNode('Pos', sign, { target: this.parseUnary(true) });
    } else {
      node = this.parsePostfix(this.parsePrimary());
    }
    return noFilters ? node : this.parseFilter(node);
  }

  override parsePostfix(start: Expression): Expression {
    let node = start;
    for (;;) {
      const token = this.peekToken();
      if (token.type === 'operator' && token.value === '.') node = this.parseAttribute(node);
      else if (token.type === 'left-bracket') node = this.parseSubscript(node);
      else if (token.type === 'left-paren') node = this.parseCallOf(node);
      else return node;
    }
  }

  private parseAttribute(target: Expression): Expression {
    this.nextToken();
    const name = this.nextToken();
    if (name.type !== 'symbol' && name.type !== 'int') {
      this.fail("expected a name after '.'", name.lineno, name.colno);
    }
    const value = name.type === 'int' ? Number(name.value) : name.value;
    const val = createNode('Literal', name, { value });
    return createNode('LookupVal', target, { target, val, dotted: name.type === 'symbol' });
  }

  private parseSubscript(target: Expression): Expression {
    const open = this.nextToken();
    const bounds: (Expression | null)[] = [];
    const first = this.peekToken().type === 'colon' ? null : this.parseTuple();
    if (this.peekToken().type !== 'colon') {
      this.expectType('right-bracket', ']');
      if (first === null) return this.unexpected(open);
      return createNode('LookupVal', target, { target, val: first, dotted: false });
    }
    bounds.push(first);
    while (bounds.length < 3 && this.skip('colon')) {
      const { type } = this.peekToken();
      const absent = type === 'colon' || type === 'right-bracket';
      bounds.push(absent ? null : this.parseExpression());
    }
    this.expectType('right-bracket', ']');
    return createNode('Slice', target, { target, bounds });
  }

  parseCallOf(name: Expression): Expression {
    return createNode('FunCall', name, { name, args: this.parseCallArguments() });
  }

  /** `(a, b, *rest, name=value, **named)`, from the bracket on. */
  parseCallArguments(): CallArguments {
    this.expectType('left-paren', '(');
    const positional: Expression[] = [];
    const named: { name: string; value: Expression }[] = [];
    let spread: Expression | null = null;
    let spreadNamed: Expression | null = null;
    for (let count = 0; !this.skip('right-paren'); count += 1) {
      if (count > 0) {
        this.expectType('comma', ',');
        if (this.skip('right-paren')) break;
      }
      const at = this.peekToken();
      const kind = this.skipValue('operator', '*')
        ? '*'
        : this.skipValue('operator', '**')
          ? '**'
          : '';
      if (spreadNamed !== null || (kind === '*' && spread !== null)) this.unexpected(at);
      if (kind === '*') spread = this.parseExpression();
      else if (kind === '**') spreadNamed = this.parseExpression();
      else this.parseCallArgument(positional, named, spread !== null);
    }
    return { positional, named, spread, spreadNamed };
  }

  private parseCallArgument(
    positional: Expression[],
    named: CallArguments['named'],
    afterSpread: boolean,
  ): void {
    const start = this.peekToken();
    const value = this.parseExpression();
    if (value.typename === 'Symbol' && this.skipValue('operator', '=')) {
      named.push({ name: value.value, value: this.parseExpression() });
    } else if (named.length > 0 || afterSpread) {
      this.fail('a positional argument follows a named one', start.lineno, start.colno);
    } else {
      positional.push(value);
    }
  }

  /** Filters, tests and calls of what they gave, in any order. */
  override parseFilter(start: Expression): Expression {
    let node = start;
    for (;;) {
      if (this.skip('pipe')) node = createNode('Filter', ...this.parseFilterUse(node));
      else if (this.skipSymbol('is')) node = this.parseTest(node);
      else if (this.peekToken().type === 'left-paren') node = this.parseCallOf(node);
      else return node;
    }
  }

  private parseFilterUse(target: Expression) {
    const { lineno, colno } = this.peekToken();
    const { name, args } = this.parseFilterNameAndArguments();
    return [
      { lineno, colno },
      { name, target, args },
    ] as const;
  }

  parseFilterNameAndArguments(): { name: string; args: CallArguments } {
    const name = this.parseDottedName();
    return { name, args: this.optionalArguments() };
  }

  private optionalArguments(): CallArguments {
    if (this.peekToken().type === 'left-paren') return this.parseCallArguments();
    return { positional: [], named: [], spread: null, spreadNamed: null };
  }

  private parseTest(target: Expression): Expression {
    const negated = this.skipSymbol('not');
    const at = this.peekToken();
    const name = this.parseDottedName();
    const args = this.optionalArguments();
    const next = this.peekToken();
    if (args.positional.length + args.named.length === 0 && this.startsTestArgument(next)) {
      if (next.value === 'is' && next.type === 'symbol') {
        this.fail("'is' cannot be chained", next.lineno, next.colno);
      }
      args.positional.push(this.parsePostfix(this.parsePrimary()));
    }
    const test = createNode('Test', at, { name, target, args });
    return negated ? createNode('Not', at, { target: test }) : test;
  }

  private startsTestArgument({ type, value }: Token): boolean {
    if (!ARGUMENT_STARTS.has(type)) return false;
    return type !== 'symbol' || !NO_TEST_ARGUMENT.has(value);
  }

  private parseDottedName(): string {
    let name = this.expectName();
    while (this.skipValue('operator', '.')) name += `.${this.expectName()}`;
    return name;
  }
}
