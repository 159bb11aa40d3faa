import type { Clock } from '../clock.js';
import type { RunEvent, SkipReason } from '../events.js';
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

/** A run as the job's log shows it: a group for each step, what its tasks print, and progress. */
export class RunLog {
  readonly #commands: RunnerCommands;
  readonly #annotations: Annotations;
  readonly #workflow: Workflow;
  readonly #clock: Clock;
  #failures = 0;
  #progress = { told: 0, since: 0, before: 0 };

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
        return this.#commands.startGroup(`${event.step} (${event.task})`);
      case 'step:success':
        return this.#commands.endGroup();
      case 'step:skip':
        return this.#skip(event);
      case 'step:retry':
        return this.#line(`attempt ${event.attempt} failed: ${event.error}`);
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
        return this.#line(`${event.key}: attempt ${event.attempt} failed: ${event.error}`);
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
    this.#line(skipText(reason, error));
    this.#commands.endGroup();
  }

  #stepFailure({ step, error, hint, continued }: RunEvent & { type: 'step:failure' }): void {
    this.#commands.endGroup();
    const text = hint === undefined ? error : `${error}\n${hint}`;
    const message = `Step ${step} failed: ${text}`;
    if (continued) this.#annotations.warning(`${message}\nThe workflow goes on.`);
    else this.#annotations.error(message, this.#placeOf(step));
  }

  #placeOf(name: string): AnnotationPlace | undefined {
    const step = this.#workflow.steps.find((one) => one.name === name);
    if (!step) return undefined;
    const { file, line } = step.source.problemAt(step.path, { message: '' });
    return { file, startLine: line };
  }

  #output({ item, text }: RunEvent & { type: 'task:output' }): void {
    const prefix = item === undefined ? '' : `${item} | `;
    this.#line(text.replace(/\n$/, '').replace(/^/gm, prefix));
  }

  #log({ item, level, message }: RunEvent & { type: 'task:log' }): void {
    const place = item === undefined ? '' : `${item}: `;
    this.#line(`${place}${level === 'warning' ? 'warning: ' : ''}${message}`);
  }

  #plan({ step, plan, resumed }: RunEvent & { type: 'batch:plan' }): void {
    const now = this.#clock.now();
    this.#failures = 0;
    this.#progress = { told: now, since: now, before: plan.done };
    this.#line(`${step}: ${resumed ? planText(plan) : `${plan.total} items`}`);
  }

  #tellProgress(event: RunEvent & { type: 'batch:progress' }): void {
    const { step, finished, failed, total } = event;
    const now = this.#clock.now();
    if (now - this.#progress.told < PROGRESS_INTERVAL_MS) return;
    const { since, before } = this.#progress;
    this.#progress = { since, before, told: now };
    const percent = total === 0 ? 100 : Math.floor((finished / total) * 100);
    const rate = ((finished - before) / (now - since)) * 1000;
    const failures = failed > 0 ? `, ${failed} failed` : '';
    this.#line(`${step}: ${finished}/${total} (${percent}%)${failures}, ${rate.toFixed(1)}/s`);
  }

  #itemFailure({ index, key, error }: RunEvent & { type: 'item:failure' }): void {
    this.#failures += 1;
    if (this.#failures <= FAILURES_TOLD) this.#line(`item ${index} (${key}) failed: ${error}`);
    if (this.#failures === FAILURES_TOLD) this.#line('Further failures are in the report.');
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
  return reason === 'error' ? `skipped, since it failed: ${error}` : 'skipped, its condition is false';
}
