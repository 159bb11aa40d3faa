import { availableParallelism } from 'node:os';
import * as v from 'valibot';
import { BatchError } from '../errors.js';
import type { InputSchema, ProcessedInputs } from '../tasks/task-handler.js';
import { MOST_SECONDS, NO_RETRY, retrySchema, type RetryPolicy } from '../workflow/retry.js';
import { DEFAULT_ARG_NAME, DEFAULT_CHUNK_SIZE } from './batch-context.js';

/** The inputs of a `batch` step. What speaks of single items is left as written. */
export const batchInputs: InputSchema = {
  items: { required: true, description: 'A list, or a source: file, glob, range, lines, command.' },
  key: { type: 'string', raw: true, description: "Template for an item's stable identity." },
  task: { raw: true, description: 'What is done with each item.' },
  steps: { raw: true, description: 'Several steps for each item, instead of one task.' },
  verify: { raw: true, description: 'Task whose success means that an unfinished item was done.' },
  arg_name: { type: 'string', default: DEFAULT_ARG_NAME, description: 'The item as an arg.' },
  max_workers: { type: 'integer', minimum: 1, maximum: 1024, description: 'Items in flight.' },
  chunk_size: { type: 'integer', minimum: 1, default: DEFAULT_CHUNK_SIZE },
  retry: { type: ['integer', 'mapping'], description: 'Attempts for each item.' },
  timeout: { type: 'number', maximum: MOST_SECONDS, description: 'Seconds for each attempt.' },
  max_failures: { type: ['integer', 'string'], description: 'Items, or a share such as "5%".' },
  fail_fast: { type: 'boolean', default: false },
  rate_limit: { type: 'string', description: 'Such as "10/s".' },
  on_change: { type: 'string', enum: ['keep', 'restart', 'fail'], default: 'keep' },
  on_unknown: { type: 'string', enum: ['rerun', 'skip', 'verify'], default: 'rerun' },
  limit: { type: 'integer', minimum: 0, description: 'Try the first items only.' },
};

export interface BatchInputs {
  readonly items: unknown;
  readonly key: string | undefined;
  readonly maxWorkers: number;
  readonly retry: RetryPolicy;
  readonly timeout: number | undefined;
  readonly maxFailures: number | string | undefined;
  readonly failFast: boolean;
  readonly rateLimit: string | undefined;
  readonly onChange: 'keep' | 'restart' | 'fail';
  readonly onUnknown: 'rerun' | 'skip' | 'verify';
  readonly limit: number | undefined;
}

function readRetry(given: unknown): RetryPolicy {
  if (given === undefined) return NO_RETRY;
  const result = v.safeParse(retrySchema, given);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new BatchError('invalid_inputs', `The batch's 'retry' is wrong: ${issue.message}`);
}

/** Exact types for inputs that the schema has checked. @throws BatchError `invalid_inputs` */
export function readBatchInputs(inputs: ProcessedInputs): BatchInputs {
  const key = inputs['key'];
  const timeout = inputs['timeout'] as number | undefined;
  if (key !== undefined && key !== null && typeof key !== 'string') {
    throw new BatchError('invalid_inputs', "The batch's 'key' must be a template");
  }
  if (timeout !== undefined && timeout <= 0) {
    throw new BatchError('invalid_inputs', "The batch's 'timeout' must be above 0");
  }
  return {
    items: inputs['items'],
    key: key ?? undefined,
    maxWorkers: (inputs['max_workers'] as number | undefined) ?? availableParallelism(),
    retry: readRetry(inputs['retry']),
    timeout,
    maxFailures: inputs['max_failures'] as number | string | undefined,
    failFast: inputs['fail_fast'] as boolean,
    rateLimit: inputs['rate_limit'] as string | undefined,
    onChange: inputs['on_change'] as BatchInputs['onChange'],
    onUnknown: inputs['on_unknown'] as BatchInputs['onUnknown'],
    limit: inputs['limit'] as number | undefined,
  };
}
