import { Dict, Markup } from './collections.js';
/** Python's name for the type of a value. */
export declare function typeName(value: unknown): string;
/** A mapping that came with the context. */
export declare function isPlainMapping(value: unknown): value is Record<string, unknown>;
export declare function isDict(value: unknown): value is Dict | Record<string, unknown>;
/** Text, plain or HTML. */
export declare function isText(value: unknown): value is string | Markup;
