import type { RunEvent } from '../events.js';
import { contextLines } from '../report/error-context.js';
import { planText } from '../report/plan-text.js';
import { durationText } from '../report/batch-pace.js';
import { createProgress, type Progress } from './progress.js';
import { printableLine, type Terminal } from './terminal.js';

/** So many failed items are told while a batch runs; the rest is in the state and the report. */
const FAILURES_TOLD = 10;

export interface PrinterOptions {
  /** Tell what the tasks of items print, too. */
  readonly verbose: boolean;
  /** How the run is resumed, for the message about a state that was kept aside. */
  resumeCommand(stateDir?: string): string;
  /** Say nothing of a state that was kept aside. */
  readonly quietAboutKept: boolean;
}

/** Tells a person what a run does, on stderr, so that stdout holds the result alone. */
export class RunPrinter {
  readonly #progress: Progress;
  readonly #options: PrinterOptions;
  /** Failed items that were told, by batch. */
  readonly #failures = new Map<string, number>();

  constructor(terminal: Terminal, options: PrinterOptions) {
    this.#progress = createProgress(terminal);
    this.#options = options;
  }

  stop(): void {
    this.#progress.stop();
  }

  readonly listen = (event: RunEvent): void => {
    switch (event.type) {
      case 'notice':
        return this.#notice(event);
      case 'state:kept':
        return this.#kept(event.to);
      case 'run:start':
        return this.#line(`${event.resumed ? 'Resuming' : 'Running'} ${event.workflow}`);
      case 'step:start':
        return this.#line(`> ${event.step} (${event.task})`);
      case 'step:skip':
        return this.#line(`- ${event.step}: ${skipText(event)}`);
      case 'step:retry':
        return this.#line(
          `  ${event.step}: attempt ${event.attempt} failed: ${event.error}${waitText(event.wait)}`,
        );
      case 'step:failure':
        return this.#failure(event);
      case 'task:output':
        return this.#output(event.step, event.item, event.text);
      case 'task:log':
        return this.#log(event);
      case 'batch:plan':
        return this.#plan(event);
      case 'batch:progress':
        return this.#progress.update(event.step, event.finished, event.failed, event.total);
      case 'item:failure':
        return this.#itemFailure(event);
      case 'batch:end':
        return this.#batchEnd(event);
      case 'run:end':
      case 'step:success':
      case 'item:start':
      case 'item:retry':
      case 'item:success':
        return undefined;
    }
  };

  #line(text: string): void {
    this.#progress.line(printableLine(text));
  }

  #notice({ level, message, diagnostic }: RunEvent & { type: 'notice' }): void {
    if (!diagnostic) return this.#line(`${level}: ${message}`);
    const { file, line, column, hint } = diagnostic;
    this.#line(`${file}:${line}:${column}: ${level}: ${message}`);
    if (hint !== undefined) this.#line(`  hint: ${hint}`);
  }

  #kept(to: string): void {
    if (this.#options.quietAboutKept) return;
    const parent = to.replace(/[\\/][^\\/]+$/, '');
    this.#line(`The unfinished state of an earlier run is kept in ${to}`);
    this.#line(`  To go on with it: ${this.#options.resumeCommand(parent)}`);
  }

  #failure({ step, error, hint, context, continued }: RunEvent & { type: 'step:failure' }): void {
    this.#line(`x ${step}: ${error}${continued ? ' (the workflow goes on)' : ''}`);
    if (hint !== undefined) this.#line(`  hint: ${hint}`);
    for (const line of contextLines(context)) this.#line(`  ${line}`);
  }

  #output(step: string, item: string | undefined, text: string): void {
    if (item !== undefined && !this.#options.verbose) return;
    const place = item === undefined ? step : `${step} ${item}`;
    for (const line of text.replace(/\n$/, '').split('\n')) this.#line(`  ${place} | ${line}`);
  }

  #log({ step, item, level, message }: RunEvent & { type: 'task:log' }): void {
    if (item !== undefined && level === 'info' && !this.#options.verbose) return;
    const place = item === undefined ? step : `${step} ${item}`;
    const mark = level === 'warning' ? 'warning: ' : '';
    for (const line of message.split('\n')) this.#line(`  ${place}: ${mark}${line}`);
  }

  #plan({ step, plan, resumed }: RunEvent & { type: 'batch:plan' }): void {
    this.#failures.set(step, 0);
    this.#line(`  ${step}: ${resumed ? planText(plan) : `${plan.total} items`}`);
    this.#progress.start(step, plan.done, plan.total);
  }

  #itemFailure({ step, index, key, error }: RunEvent & { type: 'item:failure' }): void {
    const failures = (this.#failures.get(step) ?? 0) + 1;
    this.#failures.set(step, failures);
    if (failures <= FAILURES_TOLD) this.#line(`  item ${index} (${key}): ${error}`);
    if (failures === FAILURES_TOLD) this.#line('  further failures are in the report');
  }

  #batchEnd({ step, stats, stopped }: RunEvent & { type: 'batch:end' }): void {
    this.#progress.end(step);
    const { processed, total, failed, resumed } = stats;
    const parts = [`${processed} of ${total} items done`];
    if (resumed > 0) parts.push(`${resumed} of them before`);
    if (failed > 0) parts.push(`${failed} failed`);
    if (stopped !== undefined) parts.push(STOPPED[stopped]);
    this.#line(`  ${step}: ${parts.join(', ')}`);
  }
}

const STOPPED = {
  failures: 'stopped because of the failures',
  time_limit: 'stopped by the time limit',
  limit: 'stopped by the limit of items',
  interrupted: 'interrupted',
};

function waitText(wait: number): string {
  if (wait <= 0) return '';
  return `, next in ${wait < 1 ? `${Math.round(wait * 1000)} ms` : durationText(wait)}`;
}

function skipText({ reason, error }: RunEvent & { type: 'step:skip' }): string {
  switch (reason) {
    case 'resumed':
      return 'done before';
    case 'condition':
      return 'skipped, its condition is false';
    case 'passed_over':
      return 'skipped, passed over after a failure';
    case 'error':
      return `skipped, since it failed: ${error}`;
  }
}
