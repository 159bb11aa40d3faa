import type { Place } from '../parse/syntax-tree.js';
import type { Signature } from '../values/signature.js';
import type { BlockBody } from './render-state.js';
/** What is known while one template is compiled. */
export declare class Compilation {
    readonly blocks: Map<string, BlockBody>;
    readonly filters: ReadonlyMap<string, Signature>;
    readonly tests: ReadonlyMap<string, Signature>;
    private readonly localNames;
    /** Above 0 inside branches: there an unknown filter fails when it is reached, not before. */
    private branches;
    /** Above 0 inside blocks, whose scope another template may have made. */
    private blockDepth;
    constructor(filters: ReadonlyMap<string, Signature>, tests: ReadonlyMap<string, Signature>, assigned: Iterable<string>);
    isLocal(name: string): boolean;
    inBlock<T>(compile: () => T): T;
    inBranch<T>(compile: () => T): T;
    /** The filter or test of that name, or, in a branch, undefined. */
    find(kind: 'filter' | 'test', name: string, at: Place): Signature | undefined;
}
