import type { Mapping } from '../data.js';
import { type LedgerHeader } from './record.js';
/** What decides about the result of an item; another value means another result. */
export interface FingerprintParts {
    /** The task or the steps as written, templates unrendered. */
    readonly work: unknown;
    /** The `key` template. */
    readonly key: string | undefined;
    /** The `args` namespace without secret params. */
    readonly args: Mapping;
    /** The workflow's own `env` block, as written. */
    readonly env: Mapping;
}
/**
 * Items, workers, retry, timeouts and limits are left out on purpose: they change how a batch runs,
 * not what an item's result is.
 */
export declare function ledgerHeader({ work, key, args, env }: FingerprintParts): LedgerHeader;
