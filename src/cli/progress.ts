import { MultiBar, type SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';
import { BatchPace, failedText, progressText } from '../report/batch-pace.js';

/** Shows how far batches are, between lines that are printed meanwhile. */
export interface Progress {
  start(step: string, finished: number, total: number): void;
  update(step: string, finished: number, failed: number, total: number): void;
  line(text: string): void;
  /** The batch has ended. */
  end(step: string): void;
  /** The run has ended, however. */
  stop(): void;
}

/** Lines elsewhere than on a terminal come at most this often. */
const PLAIN_INTERVAL_MS = 5000;

interface Bar {
  readonly bar: SingleBar;
  readonly pace: BatchPace;
}

/** A bar with rate and time left for each batch that runs, redrawn in place. */
class BarProgress implements Progress {
  readonly #terminal: Terminal;
  readonly #shown = new Map<string, Bar>();
  #bars: MultiBar | undefined;

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(step: string, finished: number, total: number): void {
    this.#bars ??= this.#createBars();
    const bar = this.#bars.create(total, finished, { step, failed: '', rate: '', left: '' });
    this.#shown.set(step, { bar, pace: new BatchPace(Date.now(), finished) });
  }

  #createBars(): MultiBar {
    return new MultiBar({
      stream: this.#terminal.stderr,
      format: '{step} [{bar}] {value}/{total}{failed} {rate} {left}',
      barCompleteChar: '=',
      barIncompleteChar: ' ',
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      fps: 8,
    });
  }

  update(step: string, finished: number, failed: number, total: number): void {
    const shown = this.#shown.get(step);
    if (!shown) return;
    const { bar, pace } = shown;
    const now = Date.now();
    pace.update(finished);
    bar.update(finished, {
      failed: failedText(failed),
      rate: pace.rateText(now),
      left: pace.leftText(now, total),
    });
  }

  line(text: string): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#terminal.stderr.write(`${text}\n`);
  }

  end(step: string): void {
    const shown = this.#shown.get(step);
    if (!shown) return;
    this.#shown.delete(step);
    if (this.#shown.size === 0) this.stop();
    else this.#bars?.remove(shown.bar);
  }

  stop(): void {
    this.#shown.clear();
    this.#bars?.stop();
    this.#bars = undefined;
  }
}

interface PlainPace {
  readonly pace: BatchPace;
  /** When it was last told. */
  told: number;
}

/** A line now and then, for logs. */
class PlainProgress implements Progress {
  readonly #terminal: Terminal;
  readonly #paces = new Map<string, PlainPace>();

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(step: string, finished: number): void {
    const told = Date.now();
    this.#paces.set(step, { told, pace: new BatchPace(told, finished) });
  }

  update(step: string, finished: number, failed: number, total: number): void {
    const known = this.#paces.get(step);
    if (!known) return;
    const { pace } = known;
    const now = Date.now();
    pace.update(finished);
    if (now - known.told < PLAIN_INTERVAL_MS) return;
    known.told = now;
    this.line(progressText({ step, finished, failed, total }, pace, now));
  }

  line(text: string): void {
    this.#terminal.stderr.write(`${text}\n`);
  }

  end(step: string): void {
    this.#paces.delete(step);
  }

  stop(): void {}
}

export function createProgress(terminal: Terminal): Progress {
  return terminal.stderr.isTTY ? new BarProgress(terminal) : new PlainProgress(terminal);
}
