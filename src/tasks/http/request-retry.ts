import { isMapping } from '../../data.js';
import { checkValue, type ValueRule } from '../../workflow/value-rule.js';
import type { TaskConfig } from '../task-config.js';
import { InputError, refuseUnknownKeys } from '../input-error.js';

/** When a request that failed is sent again. */
export interface RequestRetry {
  /** All tries together. */
  readonly maxAttempts: number;
  /** Seconds between two. */
  readonly delay: number;
  readonly statusCodes: readonly number[];
}

const ONCE: RequestRetry = {
  maxAttempts: 1,
  delay: 1,
  statusCodes: [429, 500, 502, 503, 504],
};

const KEYS: Readonly<Record<string, ValueRule>> = {
  max_attempts: { type: 'integer', minimum: 1 },
  delay: { type: 'number', minimum: 0, maximum: 2_000_000 },
  status_codes: { type: 'list', items: { type: 'integer', minimum: 100, maximum: 599 } },
};

/** Reads the input `retry`: a number of tries, or a mapping. @throws InputError */
export function requestRetry(config: TaskConfig, given: unknown): RequestRetry {
  if (given === undefined) return ONCE;
  if (!isMapping(given)) return { ...ONCE, maxAttempts: Number(given) };
  refuseUnknownKeys(config, 'retry', given, Object.keys(KEYS));
  const codes = setting(config, given, 'status_codes');
  return {
    maxAttempts: Number(setting(config, given, 'max_attempts') ?? ONCE.maxAttempts),
    delay: Number(setting(config, given, 'delay') ?? ONCE.delay),
    statusCodes: Array.isArray(codes) ? codes.map(Number) : ONCE.statusCodes,
  };
}

function setting(config: TaskConfig, given: Record<string, unknown>, key: string): unknown {
  const rule = KEYS[key];
  if (rule === undefined || !Object.hasOwn(given, key) || given[key] === null) return undefined;
  const checked = checkValue(given[key], rule);
  if ('value' in checked) return checked.value;
  throw new InputError(config, 'retry', `has a '${key}' that ${checked.problem}`);
}
