export { loadWorkflow, parseWorkflow, type LoadOptions } from './workflow/load-workflow.js';
export { formatDiagnostic } from './workflow/diagnostic.js';
export type { Param, Step, Workflow } from './workflow/workflow.js';
export type { Flows } from './workflow/flows.js';
export type { OnError } from './workflow/on-error.js';
export type { RetryPolicy } from './workflow/retry.js';
export type { Settings } from './workflow/settings.js';
export type { ValueRule, ValueType } from './workflow/value-rule.js';

export { Engine, runWorkflow } from './engine/engine.js';
export type { DryRun, DryStep } from './engine/dry-run.js';
export type { PluginApi } from './engine/plugin-door.js';
export type { Plugin } from './engine/plugins.js';
export type {
  BatchSummary,
  ResumeMode,
  RunFailure,
  RunOptions,
  RunResult,
  StepResult,
} from './engine/run-options.js';

export { BatchContext } from './batch/batch-context.js';
export { BatchState, type BatchStateJSON } from './batch/batch-state.js';
export type { BatchStats } from './batch/batch-stats.js';
export type { BatchResult, FailedItem } from './batch/batch-result.js';
export { FileStateStore } from './batch/file-state-store.js';
export type { RecordLog, StateStore } from './batch/state-store.js';
export type { Shard } from './batch/item-plan.js';

export { TemplateEngine } from './template/template-engine.js';

export { TaskConfig, type TaskConfigOptions, type TaskLogger } from './tasks/task-config.js';
export {
  createTaskHandler,
  type InputRule,
  type InputSchema,
  type ProcessedInputs,
  type TaskHandler,
  type TaskHandlerOptions,
} from './tasks/task-handler.js';

export { systemClock, type Clock } from './clock.js';
export type { ResumePlan, RunEvent, RunListener, SkipReason, StopReason } from './events.js';
export {
  BatchError,
  ConfigurationError,
  StateError,
  TaskError,
  TemplateError,
  WorkflowError,
  type AvailableVariables,
  type Diagnostic,
  type ErrorCode,
  type ErrorContext,
} from './errors.js';
export type { Data, Mapping } from './data.js';
