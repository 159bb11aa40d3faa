import type { TaskConfig } from '../task-config.js';
import { InputError } from '../input-error.js';

const METHOD = /^[!#$%&'*+.^_`|~0-9A-Z-]+$/;

/** Fetch refuses them, for what they do to proxies. */
const REFUSED = ['CONNECT', 'TRACE', 'TRACK'];

const WITHOUT_BODY = ['GET', 'HEAD'];

/** The method in capitals. @throws InputError where it cannot be sent so. */
export function requestMethod(config: TaskConfig, given: string, body: string | undefined): string {
  const method = given.trim().toUpperCase();
  if (!METHOD.test(method) || REFUSED.includes(method)) {
    throw new InputError(
      config,
      'method',
      'is no method that can be sent',
      'As POST or DELETE is.',
    );
  }
  if (body !== undefined && WITHOUT_BODY.includes(method)) {
    const problem = `is ${method}, and such a request cannot carry a body`;
    throw new InputError(config, 'method', problem, 'POST, PUT and PATCH carry one.');
  }
  return method;
}
