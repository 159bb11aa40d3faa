import { type Mapping } from '../../data.js';
/**
 * What differs between the environment a kept worker has and the one its next item wants; null
 * removes a variable. Items of a batch differ in a few variables out of a hundred.
 */
export declare function environmentChanges(before: Readonly<Record<string, string>>, wanted: Readonly<Record<string, string>>): Mapping<string | null>;
