import type { Mapping } from '../../data.js';
import type { Absence } from './undefined.js';
/** `a, b, c`, cut after a dozen. */
export declare function listNames(names: readonly string[]): string;
/** No name of the template or the context is `name`. */
export declare function describeUnknownName(data: Mapping, name: string): Absence;
/** `subject`, whose value is `target`, has no entry `key`. */
export declare function describeMissing(data: Mapping, target: unknown, key: unknown, subject: string): Absence;
