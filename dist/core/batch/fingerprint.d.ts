import type { Mapping } from '../data.js';
import { type LedgerHeader } from './record.js';
/** The header of the ledger of a batch step with these inputs, as written. */
export declare function headerOf(inputs: Mapping, args: Mapping, env: Mapping): LedgerHeader;
