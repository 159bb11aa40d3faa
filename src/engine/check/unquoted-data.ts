import { parseTemplate } from '../../template/parse/parse.js';
import type {
  CallArguments,
  Expression,
  FilterUse,
  NodeOf,
  Statement,
  Target,
} from '../../template/parse/syntax-tree.js';
import { namesOfTarget } from '../../template/parse/target-names.js';
import { pathOf } from '../../template/referenced-names.js';

/** How little a value can be trusted in a command. */
const TRUST = {
  /** The author's own words, or a number. */
  own: 0,
  /** Data that a filter has made safe. */
  quoted: 1,
  data: 2,
};
type Trust = number;

/** An output `{{ … }}` that puts data into a text as it is. */
export interface UnquotedOutput {
  readonly line: number;
  readonly column: number;
  /** Of all of it on its first line, braces included. */
  readonly length: number;
  /** What stands between the braces; in parentheses where a filter needs them around it. */
  readonly expression: string;
}

const COUNTING_FILTERS = new Set(['int', 'float', 'length', 'count', 'wordcount']);
/** What they give of quoted words is quoted words. */
const KEEPING_FILTERS = new Set([
  'd',
  'default',
  'first',
  'join',
  'last',
  'list',
  'reject',
  'reverse',
  'select',
  'sort',
  'string',
  'trim',
  'unique',
]);
const COUNTING_METHODS = new Set(['count', 'endswith', 'find', 'index', 'rfind', 'startswith']);
/** Nodes after which `| quote` takes all of the expression. */
const CLOSED = new Set(['Symbol', 'LookupVal', 'FunCall', 'Filter', 'Slice', 'Array', 'Dict']);
const OUTPUT = /^\{\{[-+]?([\s\S]*?)[-+]?\}\}/;

/** Follows data through a template, from where it is named to where it is printed. */
class DataTrail {
  readonly unquoted: NodeOf<'Output'>[] = [];
  readonly #isData: (path: readonly string[]) => boolean;
  readonly #quotingFilter: string | undefined;
  /** The template's own variables. */
  readonly #variables = new Map<string, Trust>();

  constructor(isData: (path: readonly string[]) => boolean, quotingFilter: string | undefined) {
    this.#isData = isData;
    this.#quotingFilter = quotingFilter;
  }

  walk(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(node: Statement): void {
    switch (node.typename) {
      case 'Output':
        if (this.#outputTrust(node) === TRUST.data) this.unquoted.push(node);
        break;
      case 'NodeList':
        this.walk(node.children);
        break;
      case 'If':
        this.#statement(node.body);
        if (node.else_) this.#statement(node.else_);
        break;
      case 'For':
        this.#assign(node.name, this.#trust(node.arr));
        this.#statement(node.body);
        if (node.else_) this.#statement(node.else_);
        break;
      case 'Set':
        this.#assign(node.target, this.#trust(node.value));
        break;
      case 'SetBlock':
        this.#assign(node.target, this.#blockTrust(node.body, node.filters));
        break;
      case 'With':
        node.targets.forEach((target, index) => {
          const value = node.values[index];
          if (value) this.#assign(target, this.#trust(value));
        });
        this.#statement(node.body);
        break;
      case 'FilterBlock':
        if (!this.#endsQuoted(node.filters)) this.#statement(node.body);
        break;
      case 'Autoescape':
      case 'Block':
      case 'CallBlock':
      case 'Macro':
        this.#statement(node.body);
        break;
      case 'Do':
      case 'Extends':
      case 'FromImport':
      case 'Import':
      case 'Include':
        break;
    }
  }

  #endsQuoted(filters: readonly FilterUse[]): boolean {
    const last = filters.at(-1);
    return last !== undefined && last.name === this.#quotingFilter;
  }

  #outputTrust({ children }: NodeOf<'Output'>): Trust {
    return most(
      children.map((child) => (child.typename === 'TemplateData' ? TRUST.own : this.#trust(child))),
    );
  }

  #blockTrust(body: Statement, filters: readonly FilterUse[]): Trust {
    const before = this.unquoted.length;
    this.#statement(body);
    const printed = this.unquoted.splice(before);
    if (printed.length === 0) return TRUST.own;
    return this.#endsQuoted(filters) ? TRUST.quoted : TRUST.data;
  }

  #assign(target: Target, trust: Trust): void {
    for (const name of namesOfTarget(target)) {
      this.#variables.set(name, most([trust, this.#variables.get(name) ?? TRUST.own]));
    }
  }

  #trust(node: Expression): Trust {
    const path = pathOf(node);
    if (path !== undefined) {
      return this.#variables.get(path[0] ?? '') ?? (this.#isData(path) ? TRUST.data : TRUST.own);
    }
    switch (node.typename) {
      case 'LookupVal':
      case 'Slice':
        return this.#trust(node.target);
      case 'Filter':
        return this.#filterTrust(node);
      case 'FunCall':
        return this.#callTrust(node);
      case 'InlineIf':
        return most([this.#trust(node.body), node.else_ ? this.#trust(node.else_) : TRUST.own]);
      case 'Array':
      case 'Tuple':
        return most(node.children.map((child) => this.#trust(child)));
      case 'Dict':
        return most(node.pairs.flatMap(({ key, value }) => [this.#trust(key), this.#trust(value)]));
      case 'Or':
      case 'And':
      case 'Concat':
      case 'Add':
      case 'Mul':
      case 'Mod':
        return most([this.#trust(node.left), this.#trust(node.right)]);
      default:
        // Comparisons, tests and the arithmetic that takes only numbers.
        return TRUST.own;
    }
  }

  #filterTrust({ name, target, args }: NodeOf<'Filter'>): Trust {
    if (COUNTING_FILTERS.has(name)) return TRUST.own;
    const subject = this.#trust(target);
    const isQuoting = name === this.#quotingFilter || (name === 'map' && this.#mapsToQuoted(args));
    if (isQuoting) return subject === TRUST.own ? TRUST.own : TRUST.quoted;
    const kept = subject === TRUST.quoted && !KEEPING_FILTERS.has(name) ? TRUST.data : subject;
    return most([kept, this.#argumentsTrust(args)]);
  }

  #mapsToQuoted({ positional: [filter] }: CallArguments): boolean {
    return filter?.typename === 'Literal' && filter.value === this.#quotingFilter;
  }

  #callTrust({ name, args }: NodeOf<'FunCall'>): Trust {
    const given = this.#argumentsTrust(args);
    if (name.typename !== 'LookupVal') return given;
    const { target, val } = name;
    if (val.typename === 'Literal' && COUNTING_METHODS.has(String(val.value))) return TRUST.own;
    return this.#trust(target) === TRUST.own ? given : TRUST.data;
  }

  #argumentsTrust({ positional, named }: CallArguments): Trust {
    const values = [...positional, ...named.map(({ value }) => value)];
    return most(values.map((value) => this.#trust(value)));
  }
}

function most(trusts: readonly Trust[]): Trust {
  return Math.max(TRUST.own, ...trusts);
}

/**
 * Finds where a template prints data that its filters have not made safe.
 * @param isData whether a path of names leads to data
 * @param quotingFilter the filter that makes data safe; undefined where none does
 */
export function unquotedOutputs(
  source: string,
  isData: (path: readonly string[]) => boolean,
  quotingFilter: string | undefined,
): UnquotedOutput[] {
  const trail = new DataTrail(isData, quotingFilter);
  const options = { trimBlocks: true, lstripBlocks: true, keepTrailingNewline: false };
  try {
    trail.walk(parseTemplate(source, options).children);
  } catch {
    // That it does not parse is told elsewhere.
    return [];
  }
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  return trail.unquoted.map(({ lineno, colno, children: [printed] }) => {
    const rest = [(lines[lineno] ?? '').slice(colno), ...lines.slice(lineno + 1)].join('\n');
    const [whole = '{{', inner = '…'] = OUTPUT.exec(rest) ?? [];
    const isClosed = printed !== undefined && CLOSED.has(printed.typename);
    return {
      line: lineno + 1,
      column: colno + 1,
      length: whole.search(/\n|$/),
      expression: isClosed ? inner.trim() : `(${inner.trim()})`,
    };
  });
}
