import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Effects, waitFor, type Runner } from '../../support/runner.js';

const WORKERS = 2;

/**
 * A batch whose items wait until the test lets them pass: item n goes on once the gate stands above n.
 * Each leaves a line outside every workspace (what it did to the world) and a file in `out/`.
 */
export class GatedWork {
  readonly effects = new Effects();
  readonly #started = new Effects();
  readonly #folder = mkdtempSync(join(tmpdir(), 'gate-'));

  constructor(readonly count: number) {
    this.open(0);
  }

  /** Lets the first `count` items pass; all of them unless told. */
  open(count = Number.MAX_SAFE_INTEGER): void {
    // Whole, so that no item reads half a number.
    writeFileSync(join(this.#folder, 'next'), String(count));
    renameSync(join(this.#folder, 'next'), join(this.#folder, 'gate'));
  }

  get env(): Record<string, string> {
    return {
      ...this.effects.environment,
      GATE: join(this.#folder, 'gate'),
      STARTED: this.#started.folder,
    };
  }

  /**
   * Waits until so many items, counted from the first, have taken effect and are recorded: the worker
   * that had them has started its next item, which comes after the record.
   */
  async done(count: number): Promise<void> {
    const started = Math.min(count + WORKERS, this.count);
    await waitFor(() => this.effects.total() >= count && this.#started.counts().size >= started, {
      what: `${count} items are done`,
    });
  }

  /** Puts the workflow file onto a machine. */
  checkOut(
    runner: Runner,
    changes: { readonly extra?: string; readonly path?: string } = {},
  ): void {
    const { extra = '', path = 'work.yml' } = changes;
    runner.write(
      path,
      `name: work
steps:
  - name: items
    task: batch
    inputs:
      items: { range: [0, ${this.count}] }
      key: "item-{{ batch.item }}"
      max_workers: ${WORKERS}
      task:
        task: shell
        inputs:
          command: |
            echo started >> "$STARTED/$BATCH_KEY"
            while [ {{ batch.item }} -ge "$(cat "$GATE")" ]; do sleep 0.02; done
            mkdir -p out
            echo {{ batch.item }} > "out/$BATCH_KEY"
            echo done >> "$EFFECTS/$BATCH_KEY"
${extra}`,
    );
  }

  /** Every item's name with how often it should have taken effect. */
  get onceEach(): ReadonlyMap<string, number> {
    const names = Array.from({ length: this.count }, (_, index) => `item-${index}`);
    return new Map(names.sort().map((name) => [name, 1]));
  }

  /** What the items have done, in the order of their names. */
  get counts(): ReadonlyMap<string, number> {
    return new Map([...this.effects.counts()].sort(([a], [b]) => (a < b ? -1 : 1)));
  }

  remove(): void {
    this.effects.remove();
    this.#started.remove();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}
