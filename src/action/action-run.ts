import type { ActionHost } from './action-host.js';
import type { ActionJob } from './action-job.js';
import type { Annotations } from './annotations.js';
import type { Checkpointer } from './checkpointer.js';
import type { Interruption } from './interruption.js';

/** One use of the Action, from the first checkpoint to the last. */
export interface ActionRun {
  readonly host: ActionHost;
  readonly job: ActionJob;
  readonly annotations: Annotations;
  readonly checkpointer: Checkpointer;
  readonly interruption: Interruption;
}
