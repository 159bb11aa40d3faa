import { StateError } from '../errors.js';
/** @throws StateError `state_newer` for a format that this version does not know yet */
export declare function refuseNewer(path: string, version: number, known: number): void;
export declare function unreadable(path: string, why: string): StateError;
