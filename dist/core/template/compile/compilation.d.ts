import type { Place } from '../parse/syntax-tree.js';
import type { Signature } from '../values/signature.js';
import type { BlockBody } from './render-state.js';
/**
 * `branch`: an unknown filter fails only when it is reached. `scope`: not at the top level.
 * `capture`: the text becomes a value. `block`: another template may have made the scope.
 */
export type Surrounding = 'branch' | 'scope' | 'capture' | 'block';
/** What is known while one template is compiled. */
export declare class Compilation {
    readonly blocks: Map<string, BlockBody>;
    readonly filters: ReadonlyMap<string, Signature>;
    readonly tests: ReadonlyMap<string, Signature>;
    private readonly localNames;
    /** The template can extend another, after which its own text does not count. */
    readonly mayExtend: boolean;
    private readonly surrounding;
    constructor(filters: ReadonlyMap<string, Signature>, tests: ReadonlyMap<string, Signature>, assigned: Iterable<string>, mayExtend?: boolean);
    isLocal(name: string): boolean;
    isInside(surrounding: Surrounding): boolean;
    /** Compiles what stands inside of something that its statements must know about. */
    inside<T>(surrounding: Surrounding, compile: () => T): T;
    /** The filter or test of that name, or, in a branch, undefined. */
    find(kind: 'filter' | 'test', name: string, at: Place): Signature | undefined;
}
