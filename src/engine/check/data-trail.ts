import { assignedNames } from '../../template/compile/tree-walk.js';
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
import { afterFilter, afterMethod, isCounting, most, TRUST, type Trust } from './data-trust.js';
import { changesIn, rootOf } from './variable-changes.js';

/** What a macro has besides its parameters. */
const GIVEN_TO_MACROS = ['varargs', 'kwargs'];

/** Follows data through a template, from where it is named to where it is printed. */
export class DataTrail {
  readonly unquoted: NodeOf<'Output'>[] = [];
  readonly #isData: (path: readonly string[]) => boolean;
  readonly #quotingFilter: string | undefined;
  /** The template's own variables. */
  readonly #variables = new Map<string, Trust>();
  /** What the template's own macros print. */
  readonly #macros = new Map<string, Trust>();
  #printed: Trust = TRUST.own;

  constructor(isData: (path: readonly string[]) => boolean, quotingFilter: string | undefined) {
    this.#isData = isData;
    this.#quotingFilter = quotingFilter;
  }

  walk(statements: readonly Statement[]): void {
    for (const statement of statements) this.#statement(statement);
  }

  #statement(node: Statement): void {
    for (const { name, args } of changesIn(node)) this.#raise(name, this.#argumentsTrust(args));
    switch (node.typename) {
      case 'Output':
        this.#output(node);
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
        this.#statement(node.body);
        break;
      case 'Macro':
        this.#macro(node);
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

  #output(node: NodeOf<'Output'>): void {
    const trust = most(
      node.children.map((child) =>
        child.typename === 'TemplateData' ? TRUST.own : this.#trust(child),
      ),
    );
    if (trust === TRUST.data) this.unquoted.push(node);
    this.#printed = most([this.#printed, trust]);
  }

  /** The most that `walk` prints, which is no output of the template yet. */
  #printedBy(walk: () => void): Trust {
    const before = this.#printed;
    this.#printed = TRUST.own;
    walk();
    const printed = this.#printed;
    this.#printed = before;
    return printed;
  }

  #blockTrust(body: Statement, filters: readonly FilterUse[]): Trust {
    const before = this.unquoted.length;
    const printed = this.#printedBy(() => this.#statement(body));
    this.unquoted.splice(before);
    if (printed <= TRUST.quoted) return TRUST.own;
    return this.#endsQuoted(filters) ? TRUST.quoted : printed;
  }

  /** Whatever the macro is called with, what it prints of other data is told where it stands. */
  #macro({ name, params, body }: NodeOf<'Macro'>): void {
    const given = [...params.map((parameter) => parameter.name), ...GIVEN_TO_MACROS];
    const restore = this.#remember([...given, ...assignedNames(body)]);
    for (const one of given) this.#variables.set(one, TRUST.parameter);
    for (const parameter of params) {
      if (parameter.default) this.#raise(parameter.name, this.#trust(parameter.default));
    }
    const printed = this.#printedBy(() => this.#statement(body));
    restore();
    this.#macros.set(name, most([printed, this.#macros.get(name) ?? TRUST.own]));
  }

  /** @returns what makes the names of a macro what they are now, once it is walked */
  #remember(names: readonly string[]): () => void {
    const before = new Map(this.#variables);
    return () => {
      for (const [name, trust] of this.#variables) {
        const isNew = trust === TRUST.parameter && before.get(name) !== trust;
        // Any call may put data into what stands outside of the macro.
        if (isNew) this.#variables.set(name, TRUST.data);
      }
      for (const name of names) {
        const trust = before.get(name);
        if (trust === undefined) this.#variables.delete(name);
        else this.#variables.set(name, trust);
      }
    };
  }

  #assign(target: Target, trust: Trust): void {
    for (const name of namesOfTarget(target)) this.#raise(name, trust);
    const holder = target.typename === 'LookupVal' ? rootOf(target) : undefined;
    if (holder !== undefined) this.#raise(holder, trust);
  }

  #raise(name: string, trust: Trust): void {
    this.#variables.set(name, most([trust, this.#variables.get(name) ?? TRUST.own]));
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
    const subject = this.#trust(target);
    const isQuoting = name === this.#quotingFilter || (name === 'map' && this.#mapsToQuoted(args));
    if (isQuoting) return subject === TRUST.own ? TRUST.own : TRUST.quoted;
    if (isCounting(name)) return TRUST.own;
    return most([afterFilter(name, subject), this.#argumentsTrust(args)]);
  }

  #mapsToQuoted({ positional: [filter] }: CallArguments): boolean {
    return filter?.typename === 'Literal' && filter.value === this.#quotingFilter;
  }

  #callTrust({ name, args }: NodeOf<'FunCall'>): Trust {
    const given = this.#argumentsTrust(args);
    if (name.typename === 'Symbol') return this.#macroTrust(name.value, given);
    if (name.typename !== 'LookupVal') return given;
    const method = name.val.typename === 'Literal' ? String(name.val.value) : '';
    return afterMethod(method, this.#trust(name.target), given);
  }

  #macroTrust(name: string, given: Trust): Trust {
    const printed = this.#macros.get(name) ?? TRUST.parameter;
    return printed <= TRUST.quoted ? Math.min(printed, given) : given;
  }

  #argumentsTrust({ positional, named }: CallArguments): Trust {
    const values = [...positional, ...named.map(({ value }) => value)];
    return most(values.map((value) => this.#trust(value)));
  }
}
