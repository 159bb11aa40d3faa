import type { InputRule } from '../task-handler.js';

/** The input `timeout` of a task; `what` is ended when the time is up. */
export function timeoutInput(what: string): InputRule {
  return {
    type: 'number',
    minimum: 0,
    maximum: 2_000_000,
    description: `Seconds until ${what} is ended`,
  };
}
