import type { RenderState } from '../compile/render-state.js';
import { bindArguments, type Signature } from './signature.js';

/** Arguments given by name. */
export type Named = ReadonlyMap<string, unknown>;
export const NO_NAMES: Named = new Map();

/** What a template can call. */
export abstract class Callable {
  abstract readonly name: string;
  abstract call(state: RenderState, positional: readonly unknown[], named: Named): unknown;

  /** Entries that can be read from it: a macro's `name` and `arguments`. */
  attribute(name: string): unknown {
    return name === 'name' ? this.name : undefined;
  }
}

/** What the engine puts into a template: `loop`, a namespace, an imported template. */
export abstract class TemplateObject {
  /** As Python would name the type, for messages. */
  abstract readonly typeName: string;

  /** JavaScript's undefined where there is no such entry. */
  abstract attribute(name: string): unknown;

  /** For those that can be called, such as `loop` in a recursive loop. */
  call?(state: RenderState, positional: readonly unknown[], named: Named): unknown;

  /** As it prints. */
  text(): string {
    return `<${this.typeName}>`;
  }
}

/** A function of ours, or a method together with its subject. */
export class BoundFunction extends Callable {
  readonly name: string;
  private readonly signature: Signature;
  private readonly subject: readonly unknown[];

  constructor(name: string, signature: Signature, subject: readonly unknown[] = []) {
    super();
    this.name = name;
    this.signature = signature;
    this.subject = subject;
  }

  call(state: RenderState, positional: readonly unknown[], named: Named): unknown {
    const given = this.subject.length === 0 ? positional : [...this.subject, ...positional];
    return bindArguments(this.name, this.signature, state, given, named);
  }
}
