import type { TaskConfig } from '../task-config.js';
import type { ProcessOutcome, ProcessRequest } from './run-process.js';
/** What surrounds a task's program while it runs. */
export type ProgramSurroundings = Pick<ProcessRequest, 'processToken' | 'signal' | 'onOutput'>;
/**
 * Runs the program of a task, its output in the log, until it ends or is ended.
 * @throws TaskError where the task is interrupted or takes longer than `timeout` seconds
 */
export declare function runProgram(config: TaskConfig, timeout: number | undefined, run: (around: ProgramSurroundings) => Promise<ProcessOutcome>): Promise<ProcessOutcome>;
