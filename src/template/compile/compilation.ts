import { nearestName } from '../nearest-name.js';
import { SyntaxFailure } from '../parse/syntax-failure.js';
import type { Place } from '../parse/syntax-tree.js';
import type { Signature } from '../values/signature.js';
import type { BlockBody } from './render-state.js';

/** Names that statements bring into being; any other name can only come from the context. */
const ALWAYS_LOCAL = ['loop', 'super', 'caller', 'varargs', 'kwargs'];

/** What is known while one template is compiled. */
export class Compilation {
  readonly blocks = new Map<string, BlockBody>();
  readonly filters: ReadonlyMap<string, Signature>;
  readonly tests: ReadonlyMap<string, Signature>;
  private readonly localNames: ReadonlySet<string>;
  /** Above 0 inside branches: there an unknown filter fails when it is reached, not before. */
  private branches = 0;
  /** Above 0 inside blocks, whose scope another template may have made. */
  private blockDepth = 0;

  constructor(
    filters: ReadonlyMap<string, Signature>,
    tests: ReadonlyMap<string, Signature>,
    assigned: Iterable<string>,
  ) {
    this.filters = filters;
    this.tests = tests;
    this.localNames = new Set([...ALWAYS_LOCAL, ...assigned]);
  }

  isLocal(name: string): boolean {
    return this.blockDepth > 0 || this.localNames.has(name);
  }

  inBlock<T>(compile: () => T): T {
    this.blockDepth += 1;
    try {
      return compile();
    } finally {
      this.blockDepth -= 1;
    }
  }

  inBranch<T>(compile: () => T): T {
    this.branches += 1;
    try {
      return compile();
    } finally {
      this.branches -= 1;
    }
  }

  /** The filter or test of that name, or, in a branch, undefined. */
  find(kind: 'filter' | 'test', name: string, at: Place): Signature | undefined {
    const known = kind === 'filter' ? this.filters : this.tests;
    const found = known.get(name);
    if (found !== undefined || this.branches > 0) return found;
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
