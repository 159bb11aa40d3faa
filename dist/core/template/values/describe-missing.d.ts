import type { Mapping } from '../../data.js';
import type { Absence } from './undefined.js';
/** No name of the template or the context is `name`. */
export declare function describeUnknownName(data: Mapping, name: string): Absence;
/** `subject`, whose value is `target`, has no entry `key`. */
export declare function describeMissing(data: Mapping, target: unknown, key: unknown, subject: string): Absence;
