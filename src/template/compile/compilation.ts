import { nearestName } from '../../nearest-name.js';
import { SyntaxFailure } from '../parse/syntax-failure.js';
import type { Place } from '../parse/syntax-tree.js';
import type { Signature } from '../values/signature.js';
import type { BlockBody } from './render-state.js';

/** Names that statements bring into being; any other name can only come from the context. */
const ALWAYS_LOCAL = ['loop', 'super', 'caller', 'varargs', 'kwargs'];

/**
 * `branch`: an unknown filter fails only when it is reached. `scope`: not at the top level.
 * `capture`: the text becomes a value. `block`: another template may have made the scope.
 */
export type Surrounding = 'branch' | 'scope' | 'capture' | 'block';

/** What is known while one template is compiled. */
export class Compilation {
  readonly blocks = new Map<string, BlockBody>();
  readonly filters: ReadonlyMap<string, Signature>;
  readonly tests: ReadonlyMap<string, Signature>;
  private readonly localNames: ReadonlySet<string>;
  /** The template can extend another, after which its own text does not count. */
  readonly mayExtend: boolean;
  private readonly surrounding: Record<Surrounding, number> = {
    branch: 0,
    scope: 0,
    capture: 0,
    block: 0,
  };

  constructor(
    filters: ReadonlyMap<string, Signature>,
    tests: ReadonlyMap<string, Signature>,
    assigned: Iterable<string>,
    mayExtend = false,
  ) {
    this.filters = filters;
    this.tests = tests;
    this.mayExtend = mayExtend;
    this.localNames = new Set([...ALWAYS_LOCAL, ...assigned]);
  }

  isLocal(name: string): boolean {
    return this.isInside('block') || this.localNames.has(name);
  }

  isInside(surrounding: Surrounding): boolean {
    return this.surrounding[surrounding] > 0;
  }

  /** Compiles what stands inside of something that its statements must know about. */
  inside<T>(surrounding: Surrounding, compile: () => T): T {
    this.surrounding[surrounding] += 1;
    try {
      return compile();
    } finally {
      this.surrounding[surrounding] -= 1;
    }
  }

  /** The filter or test of that name, or, in a branch, undefined. */
  find(kind: 'filter' | 'test', name: string, at: Place): Signature | undefined {
    const known = kind === 'filter' ? this.filters : this.tests;
    const found = known.get(name);
    if (found !== undefined || this.isInside('branch')) return found;
    throw new SyntaxFailure(...unknownName(kind, known, name, at));
  }
}

function unknownName(
  kind: 'filter' | 'test',
  known: ReadonlyMap<string, Signature>,
  name: string,
  { lineno, colno }: Place,
): [string, number, number, string | undefined] {
  const near = nearestName(name, [...known.keys()]);
  const hint = near === undefined ? undefined : `Did you mean '${near}'?`;
  return [`there is no ${kind} named '${name}'`, lineno, colno, hint];
}
