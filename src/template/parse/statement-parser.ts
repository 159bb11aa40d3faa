import { nearestName } from '../../nearest-name.js';
import { namesOfTarget } from './target-names.js';
import { CompositionParser } from './composition-parser.js';
import { describe } from './token-reader.js';
import { SyntaxFailure } from './syntax-failure.js';
import {
  createNode,
  type FilterUse,
  type NodeOf,
  type Parameter,
  type Place,
  type Statement,
  type Target,
} from './syntax-tree.js';

type Body = NodeOf<'NodeList'>;

/** Jinja2's statements. */
export class StatementParser extends CompositionParser {
  private readonly tags: Readonly<Record<string, (at: Place) => Statement>> = {
    if: (at) => this.parseIfStatement(at),
    for: (at) => this.parseForStatement(at),
    set: (at) => this.parseSetStatement(at),
    with: (at) => this.parseWith(at),
    filter: (at) => this.parseFilterBlock(at),
    autoescape: (at) => this.parseAutoescape(at),
    do: (at) => this.parseDo(at),
    macro: (at) => this.parseMacroStatement(at),
    call: (at) => this.parseCallBlock(at),
    block: (at) => this.parseBlockStatement(at),
    extends: (at) => this.parseExtendsStatement(at),
    include: (at) => this.parseIncludeStatement(at),
    import: (at) => this.parseImportStatement(at),
    from: (at) => this.parseFromImport(at),
  };

  /** A whole template. */
  parseTemplate(): NodeOf<'Root'> {
    return createNode('Root', { lineno: 0, colno: 0 }, { children: this.parseNodes() });
  }

  /** A bare expression, which ends with the text. */
  parseWholeExpression() {
    const node = this.parseTuple();
    const rest = this.nextToken();
    if (rest.type !== 'variable-end') this.unexpected(rest);
    return node;
  }

  /** Printing and text; statements go to `parseStatement`, whose null ends an inner body. */
  override parseNodes(): Statement[] {
    const statements: Statement[] = [];
    let token = this.tokens.nextToken();
    while (token !== null) {
      if (token.type === 'data') {
        const data = createNode('TemplateData', token, { value: token.value });
        statements.push(createNode('Output', token, { children: [data] }));
      } else if (token.type === 'variable-start') {
        const children = [this.parseTuple()];
        this.expectType('variable-end', '}}');
        statements.push(createNode('Output', token, { children }));
      } else {
        const statement = this.parseStatement();
        if (statement === null) break;
        statements.push(statement);
      }
      token = this.tokens.nextToken();
    }
    return statements;
  }

  override parseStatement(): Statement | null {
    const tag = this.nextToken();
    if (tag.type !== 'symbol') this.fail('expected the name of a tag', tag.lineno, tag.colno);
    if (this.breakOnBlocks?.includes(tag.value)) {
      this.pushToken(tag);
      return null;
    }
    const parseTag = Object.hasOwn(this.tags, tag.value) ? this.tags[tag.value] : undefined;
    if (parseTag === undefined) return this.failUnknownTag(tag);
    return parseTag(tag);
  }

  private failUnknownTag({ value, lineno, colno }: Place & { value: string }): never {
    const open = this.breakOnBlocks?.map((name) => `'${name}'`).join(' or ');
    const wanted = open === undefined || open === '' ? '' : `; expected here: ${open}`;
    const near = nearestName(value, [...Object.keys(this.tags), ...(this.breakOnBlocks ?? [])]);
    const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
    throw new SyntaxFailure(`unknown tag '${value}'${wanted}`, lineno, colno, hint);
  }

  private parseIfStatement(at: Place): Statement {
    const cond = this.parseTuple(false);
    this.endTag();
    const body = this.parseBody('if', at, 'elif', 'else', 'endif');
    const next = this.nextToken();
    let else_: Body | null = null;
    if (next.value === 'elif') {
      else_ = createNode('NodeList', next, { children: [this.parseIfStatement(next)] });
    } else {
      this.endTag();
      if (next.value === 'else') else_ = this.parseOnlyBody('if', at);
    }
    return createNode('If', at, { cond, body, else_ });
  }

  private parseForStatement(at: Place): Statement {
    const name = this.parseTarget('in');
    if ([...namesOfTarget(name)].includes('loop')) {
      this.fail("'loop' cannot be the variable of a loop", name.lineno, name.colno);
    }
    if (!this.skipSymbol('in')) this.fail(`expected 'in', got ${describe(this.peekToken())}`);
    const arr = this.parseTuple(false);
    const test = this.skipSymbol('if') ? this.parseExpression() : null;
    const recursive = this.skipSymbol('recursive');
    this.endTag();
    const body = this.parseBody('for', at, 'else', 'endfor');
    const next = this.nextToken();
    this.endTag();
    const else_ = next.value === 'else' ? this.parseOnlyBody('for', at) : null;
    return createNode('For', at, { name, arr, test, recursive, body, else_ });
  }

  private parseSetStatement(at: Place): Statement {
    const target = this.parseTarget('=');
    if (this.skipValue('operator', '=')) {
      const value = this.parseTuple();
      this.endTag();
      return createNode('Set', at, { target, value });
    }
    const filters = this.skip('pipe') ? this.parseFilterUses() : [];
    this.endTag();
    return createNode('SetBlock', at, { target, filters, body: this.parseOnlyBody('set', at) });
  }

  /** `a`, `ns.a` or `a, (b, c)`. */
  private parseTarget(end: string): Target {
    const first = this.parseOneTarget();
    if (this.peekToken().type !== 'comma') return first;
    const children: Target[] = [first];
    while (this.skip('comma')) {
      const { type, value } = this.peekToken();
      if (value === end || type === 'block-end' || type === 'right-paren') break;
      children.push(this.parseOneTarget());
    }
    return createNode('Tuple', first, { children });
  }

  private parseOneTarget(): Target {
    if (this.skip('left-paren')) {
      const target = this.parseTarget(')');
      this.expectType('right-paren', ')');
      return target;
    }
    const token = this.nextToken();
    const literal = /^(?:[tT]rue|[fF]alse|[nN]one)$/.test(token.value);
    if (token.type !== 'symbol' || literal) {
      this.fail(`cannot assign to ${describe(token)}`, token.lineno, token.colno);
    }
    const name = createNode('Symbol', token, { value: token.value });
    if (!this.skipValue('operator', '.')) return name;
    const val = createNode('Literal', token, { value: this.expectName() });
    return createNode('LookupVal', token, { target: name, val, dotted: true });
  }

  private parseWith(at: Place): Statement {
    const targets: Target[] = [];
    const values = [];
    while (this.peekToken().type !== 'block-end') {
      if (targets.length > 0) this.expectType('comma', ',');
      targets.push(this.parseOneTarget());
      if (!this.skipValue('operator', '=')) {
        this.fail(`expected '=', got ${describe(this.peekToken())}`);
      }
      values.push(this.parseExpression());
    }
    this.endTag();
    return createNode('With', at, { targets, values, body: this.parseOnlyBody('with', at) });
  }

  private parseFilterUses(): FilterUse[] {
    const uses: FilterUse[] = [];
    do {
      const { lineno, colno } = this.peekToken();
      uses.push({ lineno, colno, ...this.parseFilterNameAndArguments() });
    } while (this.skip('pipe'));
    return uses;
  }

  private parseFilterBlock(at: Place): Statement {
    const filters = this.parseFilterUses();
    this.endTag();
    return createNode('FilterBlock', at, { filters, body: this.parseOnlyBody('filter', at) });
  }

  private parseAutoescape(at: Place): Statement {
    const value = this.parseExpression();
    this.endTag();
    return createNode('Autoescape', at, { value, body: this.parseOnlyBody('autoescape', at) });
  }

  private parseDo(at: Place): Statement {
    const expr = this.parseTuple();
    this.endTag();
    return createNode('Do', at, { expr });
  }

  private parseMacroStatement(at: Place): Statement {
    const name = this.expectName();
    const params = this.parseParameters();
    this.endTag();
    return createNode('Macro', at, { name, params, body: this.parseOnlyBody('macro', at) });
  }

  private parseCallBlock(at: Place): Statement {
    const params = this.peekToken().type === 'left-paren' ? this.parseParameters() : [];
    const start = this.peekToken();
    const call = this.parseExpression();
    if (call.typename !== 'FunCall') {
      return this.fail("'{% call %}' needs a call of a macro", start.lineno, start.colno);
    }
    this.endTag();
    return createNode('CallBlock', at, { call, params, body: this.parseOnlyBody('call', at) });
  }

  private parseParameters(): Parameter[] {
    const params: Parameter[] = [];
    this.expectType('left-paren', '(');
    while (!this.skip('right-paren')) {
      if (params.length > 0) {
        this.expectType('comma', ',');
        if (this.skip('right-paren')) break;
      }
      const at = this.peekToken();
      const name = this.expectName();
      const value = this.skipValue('operator', '=') ? this.parseExpression() : null;
      if (name === 'caller' && value === null) {
        this.fail("the parameter 'caller' needs a default", at.lineno, at.colno);
      }
      if (value === null && params.some((before) => before.default !== null)) {
        this.fail(`'${name}' without a default follows one with`, at.lineno, at.colno);
      }
      params.push({ name, default: value });
    }
    return params;
  }
}
