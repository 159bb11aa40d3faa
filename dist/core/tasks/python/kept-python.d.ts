import type { TaskConfig } from '../task-config.js';
import { type PythonCall, type PythonCode } from './python-worker.js';
/** Does a task's work in one of the run's kept workers, and returns its result. */
export declare function runInKeptPython(config: TaskConfig, work: PythonCode | PythonCall, timeout: number | undefined): Promise<unknown>;
