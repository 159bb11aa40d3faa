import { createHash } from 'node:crypto';
import type { Mapping } from '../data.js';
import { canonicalJson } from '../json.js';
import { LEDGER_VERSION, type LedgerHeader } from './record.js';

/** What decides about the result of an item; another value means another result. */
interface FingerprintParts {
  /** The task or the steps as written, templates unrendered. */
  readonly work: unknown;
  /** The `key` template. */
  readonly key: string | undefined;
  /** The `args` namespace without secret params. */
  readonly args: Mapping;
  /** The workflow's own `env` block, as written. */
  readonly env: Mapping;
}

function hash(value: unknown): string {
  return createHash('sha256').update(canonicalJson(value)).digest('hex').slice(0, 32);
}

/** The header of the ledger of a batch step with these inputs, as written. */
export function headerOf(inputs: Mapping, args: Mapping, env: Mapping): LedgerHeader {
  const { task, steps, key } = inputs;
  return ledgerHeader({
    work: task ?? steps,
    key: typeof key === 'string' ? key : undefined,
    args,
    env,
  });
}

/**
 * Items, workers, retry, timeouts and limits are left out on purpose: they change how a batch runs,
 * not what an item's result is.
 */
function ledgerHeader({ work, key, args, env }: FingerprintParts): LedgerHeader {
  return {
    version: LEDGER_VERSION,
    fingerprint: hash({ work, key: key ?? null, args, env }),
    key_fingerprint: hash(key ?? null),
  };
}
