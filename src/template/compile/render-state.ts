import type { Mapping } from '../../data.js';
import { fail } from '../failure.js';
import type { Place } from '../parse/syntax-tree.js';
import { describeUnknownName } from '../values/describe-missing.js';
import { escapeText } from '../values/html.js';
import { textOf } from '../values/text.js';
import { Undefined, type Absence } from '../values/undefined.js';
import type { CompiledTemplate } from './compiled-template.js';
import type { Frame } from './frame.js';
import type { Voice } from './other-template.js';

/** What a run of a template may use; shared with the templates that it includes. */
export interface Surroundings {
  readonly strict: boolean;
  /** `refuse`: the text goes to a shell whose words `quote` cannot make. */
  readonly quote: 'posix' | 'refuse';
  readonly globals: ReadonlyMap<string, unknown>;
  /** The compiled template of that name; undefined where there is none. */
  load(name: string): CompiledTemplate | undefined;
  /** How much looping and text is left. */
  readonly budget: Budget;
}

/** Ends a template that would go on for ever. */
export class Budget {
  private static readonly ITERATIONS = 5_000_000;
  private static readonly TEXT = 64 * 1024 * 1024;
  private iterations = 0;

  countIteration(outputLength: number): void {
    this.iterations += 1;
    if (this.iterations > Budget.ITERATIONS) {
      fail(`the template loops more than ${Budget.ITERATIONS} times`);
    }
    if (outputLength > Budget.TEXT) fail('the text becomes larger than 64 MiB');
  }
}

export type BlockBody = (frame: Frame) => string;

/** One run of one template: its context, what it set at top level, its blocks. */
export class RenderState {
  readonly data: Mapping;
  readonly surroundings: Surroundings;
  /** Names set at the template's top level; blocks and parent templates see them. */
  readonly vars = new Map<string, unknown>();
  /** Bodies of each block, the most derived template's first. */
  readonly blocks = new Map<string, BlockBody[]>();
  /** Where an included template stands: it sees the names of that place. */
  readonly outer: Frame | undefined;
  /** Set by `extends`: the template to run in the place of the rest of this one. */
  parent: { readonly template: CompiledTemplate; readonly voice: Voice } | undefined;
  /** The first `extends`, the only one that the rendered text itself holds. */
  extendsAt: Place | undefined;
  /** By what name an imported template was found. */
  name: unknown;
  autoescape = false;
  /** The operation that runs, for the place of an error. */
  at: Place | undefined;

  constructor(data: Mapping, surroundings: Surroundings, outer?: Frame) {
    this.data = data;
    this.surroundings = surroundings;
    this.outer = outer;
    if (outer !== undefined) this.autoescape = outer.state.autoescape;
  }

  /** A name outside of all inner scopes; JavaScript's undefined where it is nowhere. */
  find(name: string): unknown {
    if (this.vars.size > 0) {
      const value = this.vars.get(name);
      if (value !== undefined) return value;
    }
    if (this.outer !== undefined) {
      const found = this.outer.find(name);
      if (found !== undefined) return found;
    } else if (Object.hasOwn(this.data, name)) {
      const value = this.data[name];
      if (value !== undefined) return value;
    }
    return this.surroundings.globals.get(name);
  }

  undefined(describe: () => Absence, at?: Place): Undefined {
    return new Undefined(this.surroundings.strict, describe, at);
  }

  unknownName(name: string, at: Place): Undefined {
    return this.undefined(() => describeUnknownName(this.data, name), at);
  }

  print(value: unknown): string {
    return this.autoescape ? escapeText(value) : textOf(value);
  }
}
