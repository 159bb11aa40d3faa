import type { Clock } from '../clock.js';
import type { RunEvent, SkipReason } from '../events.js';
import { BatchPace, progressText } from '../report/batch-pace.js';
import { contextLines } from '../report/error-context.js';
import { planText } from '../report/plan-text.js';
import type { Workflow } from '../workflow/workflow.js';
import type { Annotations } from './annotations.js';
import type { AnnotationPlace, RunnerCommands } from './runner-commands.js';

const PROGRESS_INTERVAL_MS = 10_000;
/** So many failed items are told while a batch runs; the rest is in the report. */
const FAILURES_TOLD = 10;

const STOPPED = {
  failures: 'stopped because of the failures',
  time_limit: 'stopped by the time limit',
  limit: 'stopped by the limit of items',
  interrupted: 'interrupted',
};

interface BatchTold {
  readonly pace: BatchPace;
  /** When its progress was last told. */
  told: number;
  failures: number;
}

/**
 * A run as the job's log shows it: a group for each step, what its tasks print, and progress. Groups
 * cannot lie in each other, so steps that run side by side have none; their lines name them instead.
 */
export class RunLog {
  readonly #commands: RunnerCommands;
  readonly #annotations: Annotations;
  readonly #workflow: Workflow;
  readonly #clock: Clock;
  readonly #batches = new Map<string, BatchTold>();
  readonly #running = new Set<string>();
  #isGrouped = false;

  constructor(
    commands: RunnerCommands,
    annotations: Annotations,
    workflow: Workflow,
    clock: Clock,
  ) {
    this.#commands = commands;
    this.#annotations = annotations;
    this.#workflow = workflow;
    this.#clock = clock;
  }

  readonly listen = (event: RunEvent): void => {
    switch (event.type) {
      case 'run:start':
        return this.#line(`${event.resumed ? 'Resuming' : 'Running'} ${event.workflow}`);
      case 'notice':
        return this.#notice(event);
      case 'state:kept':
        return this.#line(`The unfinished state of an earlier run is in ${event.to}`);
      case 'step:start':
        return this.#start(event);
      case 'step:success':
        return this.#end(event.step);
      case 'step:skip':
        return this.#skip(event);
      case 'step:retry':
        return this.#retry(event);
      case 'step:failure':
        return this.#stepFailure(event);
      case 'task:output':
        return this.#output(event);
      case 'task:log':
        return this.#log(event);
      case 'batch:plan':
        return this.#plan(event);
      case 'batch:progress':
        return this.#tellProgress(event);
      case 'item:retry':
        return this.#retry({ ...event, item: event.key });
      case 'item:failure':
        return this.#itemFailure(event);
      case 'batch:end':
        return this.#batchEnd(event);
      case 'run:end':
      case 'item:start':
      case 'item:success':
        return undefined;
    }
  };

  #start({ step, task }: RunEvent & { type: 'step:start' }): void {
    this.#running.add(step);
    if (this.#running.size === 1) {
      this.#commands.startGroup(`${step} (${task})`);
      this.#isGrouped = true;
      return;
    }
    this.#endGroup();
    this.#line(`${step} (${task}) begins`);
  }

  #end(step: string): void {
    this.#running.delete(step);
    this.#endGroup();
  }

  #endGroup(): void {
    if (this.#isGrouped) this.#commands.endGroup();
    this.#isGrouped = false;
  }

  /** What is said of a step, or of an item, begins so where its group does not tell it. */
  #place({ step, item }: { step: string; item?: string }, mark = ': '): string {
    const parts = [...(this.#isGrouped ? [] : [step]), ...(item === undefined ? [] : [item])];
    return parts.length === 0 ? '' : `${parts.join(' ')}${mark}`;
  }

  #line(text: string): void {
    this.#commands.print(text);
  }

  #notice({ level, message, diagnostic }: RunEvent & { type: 'notice' }): void {
    if (level === 'info') return this.#line(message);
    if (diagnostic) return this.#annotations.diagnostic(diagnostic);
    this.#annotations.warning(message);
  }

  #skip({ step, reason, error }: RunEvent & { type: 'step:skip' }): void {
    if (reason === 'resumed') return this.#line(`${step}: done before`);
    if (reason === 'passed_over') return this.#line(`${step}: skipped, passed over`);
    this.#line(`${this.#place({ step })}${skipText(reason, error)}`);
    this.#end(step);
  }

  #stepFailure(event: RunEvent & { type: 'step:failure' }): void {
    const { step, error, hint, context, continued } = event;
    this.#end(step);
    const lines = [error, ...(hint === undefined ? [] : [hint]), ...contextLines(context)];
    const message = `Step ${step} failed: ${lines.join('\n')}`;
    if (continued) this.#annotations.warning(`${message}\nThe workflow goes on.`);
    else this.#annotations.error(message, this.#placeOf(step));
  }

  #placeOf(name: string): AnnotationPlace | undefined {
    const step = this.#workflow.steps.find((one) => one.name === name);
    if (!step) return undefined;
    const { file, line } = step.source.problemAt(step.path, { message: '' });
    return { file, startLine: line };
  }

  #retry(failed: { step: string; item?: string; attempt: number; error: string }): void {
    this.#line(`${this.#place(failed)}attempt ${failed.attempt} failed: ${failed.error}`);
  }

  #output({ text, ...place }: RunEvent & { type: 'task:output' }): void {
    const prefix = this.#place(place, ' | ');
    // As a function: a key may hold `$&`, which would mean something in a replacement.
    this.#line(text.replace(/\n$/, '').replace(/^/gm, () => prefix));
  }

  #log({ level, message, ...place }: RunEvent & { type: 'task:log' }): void {
    this.#line(`${this.#place(place)}${level === 'warning' ? 'warning: ' : ''}${message}`);
  }

  #plan({ step, plan, resumed }: RunEvent & { type: 'batch:plan' }): void {
    const told = this.#clock.now();
    this.#batches.set(step, { told, pace: new BatchPace(told, plan.done), failures: 0 });
    this.#line(`${step}: ${resumed ? planText(plan) : `${plan.total} items`}`);
  }

  #tellProgress(event: RunEvent & { type: 'batch:progress' }): void {
    const batch = this.#batches.get(event.step);
    if (!batch) return;
    const now = this.#clock.now();
    batch.pace.update(event.finished);
    if (now - batch.told < PROGRESS_INTERVAL_MS) return;
    batch.told = now;
    this.#line(progressText(event, batch.pace, now));
  }

  #itemFailure({ step, index, key, error }: RunEvent & { type: 'item:failure' }): void {
    const batch = this.#batches.get(step);
    if (!batch) return;
    batch.failures += 1;
    if (batch.failures <= FAILURES_TOLD) this.#line(`item ${index} (${key}) failed: ${error}`);
    if (batch.failures === FAILURES_TOLD) this.#line('Further failures are in the report.');
  }

  #batchEnd({ step, stats, stopped }: RunEvent & { type: 'batch:end' }): void {
    const { processed, total, failed, resumed } = stats;
    const parts = [`${processed} of ${total} items done`];
    if (resumed > 0) parts.push(`${resumed} of them before`);
    if (failed > 0) parts.push(`${failed} failed`);
    if (stopped !== undefined) parts.push(STOPPED[stopped]);
    this.#line(`${step}: ${parts.join(', ')}`);
  }
}

function skipText(reason: SkipReason, error = ''): string {
  return reason === 'error'
    ? `skipped, since it failed: ${error}`
    : 'skipped, its condition is false';
}
