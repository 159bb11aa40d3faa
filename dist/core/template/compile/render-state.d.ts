import type { Mapping } from '../../data.js';
import type { Place } from '../parse/syntax-tree.js';
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
export declare class Budget {
    private static readonly ITERATIONS;
    private static readonly TEXT;
    private iterations;
    countIteration(outputLength: number): void;
}
export type BlockBody = (frame: Frame) => string;
/** One run of one template: its context, what it set at top level, its blocks. */
export declare class RenderState {
    readonly data: Mapping;
    readonly surroundings: Surroundings;
    /** Names set at the template's top level; blocks and parent templates see them. */
    readonly vars: Map<string, unknown>;
    /** Bodies of each block, the most derived template's first. */
    readonly blocks: Map<string, BlockBody[]>;
    /** Where an included template stands: it sees the names of that place. */
    readonly outer: Frame | undefined;
    /** Set by `extends`: the template to run in the place of the rest of this one. */
    parent: {
        readonly template: CompiledTemplate;
        readonly voice: Voice;
    } | undefined;
    /** The first `extends`, the only one that the rendered text itself holds. */
    extendsAt: Place | undefined;
    /** By what name an imported template was found. */
    name: unknown;
    autoescape: boolean;
    /** The operation that runs, for the place of an error. */
    at: Place | undefined;
    constructor(data: Mapping, surroundings: Surroundings, outer?: Frame);
    /** A name outside of all inner scopes; JavaScript's undefined where it is nowhere. */
    find(name: string): unknown;
    undefined(describe: () => Absence, at?: Place): Undefined;
    unknownName(name: string, at: Place): Undefined;
    print(value: unknown): string;
}
