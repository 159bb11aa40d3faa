import { isMapping, mapping, type Mapping } from '../data.js';
import { BatchError } from '../errors.js';
import type { StopReason } from '../events.js';
import type { TaskConfig } from '../tasks/task-config.js';
import type { ProcessedInputs } from '../tasks/task-handler.js';
import type { Step } from '../workflow/workflow.js';
import { BatchContext } from './batch-context.js';
import { readBatchInputs, type BatchInputs } from './batch-inputs.js';
import { runItem, withItemInput, type ItemRun } from './batch-item.js';
import { openBatchItems } from './batch-items.js';
import { BatchProcessor } from './batch-processor.js';
import { batchResult, orderOf, saveOrder, type BatchResult } from './batch-result.js';
import type { BatchServices } from './batch-services.js';
import type { BatchState } from './batch-state.js';
import { failureLimit } from './failure-limit.js';
import { headerOf } from './fingerprint.js';
import { readChecked, readInnerTask, readInnerWork, type InnerWork } from './inner-work.js';
import { storedKey } from './item-key.js';
import { ItemPlan, type Identify } from './item-plan.js';
import { RateLimit } from './rate-limit.js';
import type { FinishedRecord } from './record.js';
import { reconcile } from './resume-check.js';
import { runUnknownItem } from './unknown-items.js';

function storedSteps(config: TaskConfig): Mapping {
  const { steps } = config.context;
  const names = mapping();
  for (const [name, step] of Object.entries(isMapping(steps) ? steps : {})) {
    names[name] = isMapping(step) ? mapping({ status: step['status'] }) : step;
  }
  return names;
}

/** One run of one batch step. */
export class BatchRun {
  readonly #config: TaskConfig;
  readonly #services: BatchServices;
  readonly #inputs: BatchInputs;
  readonly #state: BatchState;
  readonly #context: BatchContext;

  constructor(
    config: TaskConfig,
    inputs: ProcessedInputs,
    services: BatchServices,
    state: BatchState,
  ) {
    this.#config = config;
    this.#services = services;
    this.#inputs = readBatchInputs(inputs);
    this.#state = state;
    this.#context = new BatchContext(config);
  }

  /**
   * Plans the items and runs those that are not done.
   * @throws BatchError: `batch_failed` with the result, where too many items failed
   */
  async run(): Promise<BatchResult> {
    this.#reconcile();
    const source = await openBatchItems(this.#inputs.items, this.#config, this.#services);
    try {
      const { shard } = this.#services;
      const plan = await ItemPlan.make(source, this.#identify(), this.#state.ledger, shard);
      await this.#begin(plan);
      return await this.#process(plan);
    } finally {
      await source.close();
    }
  }

  #reconcile(): void {
    const { inputs, name, logger } = this.#config;
    const { stored, env } = this.#services;
    const header = headerOf(inputs, stored.args, env);
    for (const { line, location } of this.#state.ledger.damaged) {
      logger.warning(`${location}:${line} is damaged: the item it spoke of runs again`);
    }
    const change = reconcile(this.#state, header, this.#inputs, name);
    if (change !== undefined) logger.warning(change);
  }

  /** How items are named where the batch has a `key`; without one their content names them. */
  #identify(): Identify | undefined {
    const { key } = this.#inputs;
    if (key === undefined) return undefined;
    const { templates, masker } = this.#config.runtime;
    return (item, index) =>
      storedKey(templates.render(key, this.#context.createItemContext(item, index)), masker);
  }

  async #begin(plan: ItemPlan): Promise<void> {
    const state = this.#state;
    const { summary } = plan;
    const { name } = this.#config;
    for (const ordinal of plan.ordinals()) state.counter.count(state.ledger, ordinal, 1);
    state.counter.begin(summary.total, summary.done, this.#now());
    state.complete = false;
    state.name = name;
    state.namespaces = {
      ...this.#services.stored,
      steps: storedSteps(this.#config),
      batch: mapping<unknown>({ name, total: summary.total }),
    };
    await state.checkpoint();
    const resumed = summary.new < summary.total || summary.gone > 0;
    this.#services.emit({ type: 'batch:plan', step: name, plan: summary, resumed });
  }

  #now(): string {
    return new Date(this.#config.runtime.clock.now()).toISOString();
  }

  async #process(plan: ItemPlan): Promise<BatchResult> {
    const { clock } = this.#config.runtime;
    const { deadline, maxWorkers, limit } = this.#services;
    const inputs = this.#inputs;
    const { rateLimit } = inputs;
    const failures = failureLimit(inputs.maxFailures, plan.summary.total);
    const processor = new BatchProcessor({
      state: this.#state,
      plan,
      clock,
      signal: this.#config.signal,
      maxWorkers: maxWorkers ?? inputs.maxWorkers,
      failures,
      failFast: inputs.failFast,
      rateLimit: rateLimit === undefined ? undefined : new RateLimit(rateLimit, clock),
      limit: limit ?? inputs.limit,
      deadline,
      runItem: this.#itemRunner(plan),
      onStart: ({ key, index }) =>
        this.#services.emit({ type: 'item:start', step: this.#config.name, key, index }),
      onFinish: (record) => this.#report(record),
    });
    const stopped = await processor.run();
    const result = await this.#end(plan, stopped);
    if (processor.failed <= failures.most) return result;
    const message = `${processor.failed} of ${plan.summary.total} items failed`;
    throw new BatchError('batch_failed', message, { result });
  }

  #itemRunner(plan: ItemPlan) {
    const { verify, work } = this.#innerWork();
    const run: ItemRun = {
      config: this.#config,
      context: this.#context,
      inputs: this.#inputs,
      work,
      services: this.#services,
      total: plan.summary.total,
    };
    return (item: Parameters<typeof runItem>[1]) =>
      item.isUnknown ? runUnknownItem(run, item, verify) : runItem(run, item);
  }

  #innerWork(): { work: InnerWork; verify: Step | undefined } {
    const { inputs, name } = this.#config;
    const source = this.#services.sourceOf(name);
    const withItem = (step: Step) => withItemInput(step, this.#context.argName, this.#services);
    const work = readChecked(source, (found) => readInnerWork(inputs, name, [], found));
    const verify =
      inputs['verify'] === undefined
        ? undefined
        : readChecked(source, (found) => readInnerTask(inputs['verify'], name, ['verify'], found));
    return {
      verify: verify && withItem(verify),
      work:
        work.kind === 'task'
          ? { kind: 'task', step: withItem(work.step) }
          : { kind: 'steps', steps: work.steps.map(withItem) },
    };
  }

  #report(record: FinishedRecord): void {
    const { emit } = this.#services;
    const { key, index } = record;
    const step = this.#config.name;
    if (record.status === 'processed') emit({ type: 'item:success', step, key, index });
    else emit({ type: 'item:failure', step, key, index, error: record.error });
    const { failed, total } = this.#state.counter;
    emit({ type: 'batch:progress', step, finished: this.#state.counter.finished, failed, total });
  }

  async #end(plan: ItemPlan, stopped: StopReason | undefined): Promise<BatchResult> {
    const state = this.#state;
    const { counter, ledger } = state;
    counter.endTime = this.#now();
    const stats = counter.toJSON();
    state.complete = stats.processed === stats.total;
    const order = orderOf(ledger, () => plan.ordinals());
    const scope = this.#services.store.scope(this.#config.name);
    await state.checkpoint();
    if (state.complete) await saveOrder(scope, order, ledger.size);
    const step = this.#config.name;
    const { complete } = state;
    this.#services.emit({ type: 'batch:end', step, stats, complete, stopped });
    return batchResult((offset) => ledger.recordAt(offset), order, stats);
  }
}
