import { MultiBar, type SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.js';
import { BatchPace } from './batch-pace.js';

/** Shows how far a batch is, between lines that are printed meanwhile. */
export interface Progress {
  start(step: string, finished: number, total: number): void;
  update(finished: number, failed: number, total: number): void;
  line(text: string): void;
  stop(): void;
}

/** Lines elsewhere than on a terminal come at most this often. */
const PLAIN_INTERVAL_MS = 5000;

function failedText(failed: number): string {
  return failed === 0 ? '' : `, ${failed} failed`;
}

/** A bar with rate and time left, redrawn in place. */
class BarProgress implements Progress {
  readonly #terminal: Terminal;
  #bars: MultiBar | undefined;
  #bar: SingleBar | undefined;
  #pace = new BatchPace(0, 0);

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(step: string, finished: number, total: number): void {
    this.#pace = new BatchPace(Date.now(), finished);
    this.#bars = new MultiBar({
      stream: this.#terminal.stderr,
      format: `${step} [{bar}] {value}/{total}{failed} {rate} {left}`,
      barCompleteChar: '=',
      barIncompleteChar: ' ',
      barsize: 30,
      hideCursor: true,
      clearOnComplete: true,
      linewrap: false,
      fps: 8,
    });
    this.#bar = this.#bars.create(total, finished, { failed: '', rate: '', left: '' });
  }

  update(finished: number, failed: number, total: number): void {
    const now = Date.now();
    this.#pace.update(finished);
    this.#bar?.update(finished, {
      failed: failedText(failed),
      rate: this.#pace.rateText(now),
      left: this.#pace.leftText(now, total),
    });
  }

  line(text: string): void {
    if (this.#bars) this.#bars.log(`${text}\n`);
    else this.#terminal.stderr.write(`${text}\n`);
  }

  stop(): void {
    this.#bars?.stop();
    this.#bars = undefined;
  }
}

/** A line now and then, for logs. */
class PlainProgress implements Progress {
  readonly #terminal: Terminal;
  #step = '';
  #last = 0;
  #pace = new BatchPace(0, 0);

  constructor(terminal: Terminal) {
    this.#terminal = terminal;
  }

  start(step: string, finished: number): void {
    this.#step = step;
    this.#last = Date.now();
    this.#pace = new BatchPace(this.#last, finished);
  }

  update(finished: number, failed: number, total: number): void {
    const now = Date.now();
    this.#pace.update(finished);
    if (now - this.#last < PLAIN_INTERVAL_MS) return;
    this.#last = now;
    const percent = total === 0 ? 100 : Math.floor((finished / total) * 100);
    const pace = `${this.#pace.rateText(now)}, ${this.#pace.leftText(now, total)}`;
    this.line(`${this.#step}: ${finished}/${total} (${percent}%)${failedText(failed)}, ${pace}`);
  }

  line(text: string): void {
    this.#terminal.stderr.write(`${text}\n`);
  }

  stop(): void {}
}

export function createProgress(terminal: Terminal): Progress {
  return terminal.stderr.isTTY ? new BarProgress(terminal) : new PlainProgress(terminal);
}
