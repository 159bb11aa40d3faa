import { WorkflowError } from '../../errors.js';
import type { TaskConfig } from '../task-config.js';
/** What a task throws when its signal aborted: the reason itself where it is one of our errors. */
export declare function interruption(config: TaskConfig, signal: AbortSignal): WorkflowError;
