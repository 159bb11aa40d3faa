import { ExpressionParser } from './expression-parser.js';
import { SyntaxFailure } from './syntax-failure.js';
import { createNode, type NodeOf, type Place, type Statement } from './syntax-tree.js';
import { describe } from './token-reader.js';

type Body = NodeOf<'NodeList'>;

/** Statements that put templates together: blocks, inheritance, inclusion, import. */
export class CompositionParser extends ExpressionParser {
  /** The statements up to one of `ends`, whose name is then the next token. */
  protected parseBody(tag: string, at: Place, ...ends: string[]): Body {
    const statements = this.parseUntilBlocks(...ends);
    if (this.peeked === null) {
      const missing = `'${ends.at(-1)}' is missing`;
      throw new SyntaxFailure(`'{% ${tag} %}' is never closed: ${missing}`, at.lineno, at.colno);
    }
    return createNode('NodeList', at, { children: statements.children });
  }

  protected endTag(): void {
    this.expectType('block-end', '%}');
  }

  /** The body and its end tag, for statements of one body. */
  protected parseOnlyBody(tag: string, at: Place): Body {
    const body = this.parseBody(tag, at, `end${tag}`);
    this.nextToken();
    this.endTag();
    return body;
  }

  protected parseBlockStatement(at: Place): Statement {
    const name = this.expectName();
    const scoped = this.skipSymbol('scoped');
    const required = this.skipSymbol('required');
    this.endTag();
    const body = this.parseBody('block', at, 'endblock');
    if (required && !isBlank(body)) {
      this.fail(`block '${name}' is required, so its body must be empty`, at.lineno, at.colno);
    }
    this.nextToken();
    const closing = this.peekToken();
    if (closing.type === 'symbol') {
      this.nextToken();
      if (closing.value !== name) {
        const wrong = `'endblock ${closing.value}' closes block '${name}'`;
        this.fail(wrong, closing.lineno, closing.colno);
      }
    }
    this.endTag();
    return createNode('Block', at, { name, body, scoped, required });
  }

  protected parseExtendsStatement(at: Place): Statement {
    const template = this.parseExpression();
    this.endTag();
    return createNode('Extends', at, { template });
  }

  protected parseIncludeStatement(at: Place): Statement {
    const template = this.parseExpression();
    const ignoreMissing = this.skipSymbol('ignore');
    if (ignoreMissing && !this.skipSymbol('missing')) this.unexpected();
    const withContext = this.parseContextUse() ?? true;
    this.endTag();
    return createNode('Include', at, { template, ignoreMissing, withContext });
  }

  private parseContextUse(): boolean | undefined {
    const token = this.peekToken();
    if (token.type !== 'symbol' || !/^with(out)?$/.test(token.value)) return undefined;
    this.nextToken();
    if (!this.skipSymbol('context')) this.unexpected();
    return token.value === 'with';
  }

  protected parseImportStatement(at: Place): Statement {
    const template = this.parseExpression();
    if (!this.skipSymbol('as')) this.fail(`expected 'as', got ${describe(this.peekToken())}`);
    const target = this.expectName();
    const withContext = this.parseContextUse() ?? false;
    this.endTag();
    return createNode('Import', at, { template, target, withContext });
  }

  protected parseFromImport(at: Place): Statement {
    const template = this.parseExpression();
    if (!this.skipSymbol('import'))
      this.fail(`expected 'import', got ${describe(this.peekToken())}`);
    const names: { name: string; alias: string }[] = [];
    let withContext: boolean | undefined;
    do {
      const next = this.parseImportedName();
      // In this place `with context` is no name.
      if (/^with(out)?$/.test(next.name) && this.skipSymbol('context')) {
        withContext = next.name === 'with';
        break;
      }
      names.push(next);
      withContext = this.parseContextUse();
    } while (withContext === undefined && this.skip('comma'));
    this.endTag();
    return createNode('FromImport', at, { template, names, withContext: withContext ?? false });
  }

  private parseImportedName(): { name: string; alias: string } {
    const at = this.peekToken();
    const name = this.expectName();
    if (name.startsWith('_')) {
      this.fail('names that begin with an underscore cannot be imported', at.lineno, at.colno);
    }
    return { name, alias: this.skipSymbol('as') ? this.expectName() : name };
  }
}

/** Nothing but white space; comments are not in the tree. */
function isBlank(body: Body): boolean {
  return body.children.every(
    (node) =>
      node.typename === 'Output' &&
      node.children.every((part) => part.typename === 'TemplateData' && part.value.trim() === ''),
  );
}
