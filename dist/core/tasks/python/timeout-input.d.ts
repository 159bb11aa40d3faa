import type { InputRule } from '../task-handler.js';
/** The input `timeout` of a task; `what` is ended when the time is up. */
export declare function timeoutInput(what: string): InputRule;
