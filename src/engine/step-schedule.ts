import type { Step } from '../workflow/workflow.js';
import { dependentsOf, type PlannedStep } from './step-plan.js';

/**
 * How a step is left behind: `passed` lets what waits for it run, `failed` does not. A step that is
 * never reached, because one that it waits for has failed, is `failed` too.
 */
type Place = 'waiting' | 'running' | 'passed' | 'failed';

interface Entry {
  readonly step: Step;
  dependsOn: readonly string[];
  place: Place;
  /** What it did was taken over from an earlier run. */
  isRestored: boolean;
}

/** Which step's turn it is: the steps of a run, what each waits for, and how far they are. */
export class StepSchedule {
  readonly #entries: Map<string, Entry>;
  /** All steps of the file, for jumps to one outside the flow. */
  readonly #all: readonly Step[];

  constructor(plan: readonly PlannedStep[], all: readonly Step[]) {
    this.#all = all;
    this.#entries = new Map(
      plan.map(({ step, dependsOn }) => [step.name, newEntry(step, dependsOn)]),
    );
  }

  /** Steps that can run now, in their order. */
  ready(): Step[] {
    this.#giveUpUnreachable();
    return this.#waiting().flatMap((entry) => (this.#isReady(entry) ? [entry.step] : []));
  }

  start(name: string): void {
    this.#entry(name).place = 'running';
  }

  /** What runs after a failure, since it always does, does not let what follows it run. */
  settle(name: string, place: 'passed' | 'failed', isRestored = false): void {
    const entry = this.#entry(name);
    const isAfterFailure = this.#dependencies(entry).some((before) => before.place === 'failed');
    entry.place = isAfterFailure ? 'failed' : place;
    entry.isRestored = isRestored;
  }

  /** True where all that the step waits for was taken over from an earlier run. */
  isAfterRestored(name: string): boolean {
    return this.#dependencies(this.#entry(name)).every(({ isRestored }) => isRestored);
  }

  /**
   * Goes on at `to` after `from` has failed.
   * @returns the steps between, which are passed over
   */
  jump(from: string, to: string): Step[] {
    const behind = dependentsOf(this.#plan(), from);
    if (!this.#entries.has(to)) this.#takeIn(from, to, behind);
    const kept = dependentsOf(this.#plan(), to).add(to);
    const { isRestored } = this.#entry(from);
    const over = this.#waiting().filter(
      ({ step }) => behind.has(step.name) && !kept.has(step.name) && !step.alwaysRun,
    );
    for (const { step } of over) this.settle(step.name, 'passed', isRestored);
    return over.map(({ step }) => step);
  }

  /** Adds a step that is not in the flow; what stands below it in the file waits for it. */
  #takeIn(from: string, to: string, behind: ReadonlySet<string>): void {
    const order = this.#all.map(({ name }) => name);
    const step = this.#all[order.indexOf(to)];
    if (!step) throw new Error(`There is no step ${to}`);
    for (const entry of this.#entries.values()) {
      const { name } = entry.step;
      if (behind.has(name) && order.indexOf(name) > order.indexOf(to)) {
        entry.dependsOn = [...entry.dependsOn, to];
      }
    }
    this.#entries.set(to, newEntry(step, [from]));
  }

  #plan(): readonly PlannedStep[] {
    return [...this.#entries.values()];
  }

  #waiting(): Entry[] {
    return [...this.#entries.values()].filter(({ place }) => place === 'waiting');
  }

  #entry(name: string): Entry {
    const entry = this.#entries.get(name);
    if (!entry) throw new Error(`There is no step ${name}`);
    return entry;
  }

  #dependencies({ dependsOn }: Entry): Entry[] {
    return dependsOn.flatMap((name) => this.#entries.get(name) ?? []);
  }

  #isReady(entry: Entry): boolean {
    return this.#dependencies(entry).every(
      ({ place }) => place === 'passed' || (place === 'failed' && entry.step.alwaysRun),
    );
  }

  /** What waits for a step that has failed is never reached; so neither is what waits for that. */
  #giveUpUnreachable(): void {
    for (;;) {
      const lost = this.#waiting().filter(
        (entry) =>
          !entry.step.alwaysRun &&
          this.#dependencies(entry).some(({ place }) => place === 'failed'),
      );
      if (lost.length === 0) return;
      for (const entry of lost) entry.place = 'failed';
    }
  }
}

function newEntry(step: Step, dependsOn: readonly string[]): Entry {
  return { step, dependsOn, place: 'waiting', isRestored: false };
}
