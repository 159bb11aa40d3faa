import { randomUUID } from 'node:crypto';
import { printable } from '../printable.js';

/** Printable text; a program's own ends of lines are no data. */
export function visible(text: string): string {
  return printable(text.replaceAll('\r\n', '\n'));
}

/**
 * Keeps data that is printed from being read as workflow commands. The runner reads both `::name::` and
 * `##[name]` out of a step's output; between `::stop-commands::TOKEN` and `::TOKEN::` it reads neither.
 * It is told to listen again only when a command of our own is next: a log full of output is switched
 * seldom. Each stretch has a token of its own, so that none can be known before it is used up.
 */
export class CommandGuard {
  readonly #write: (text: string) => void;
  #token: string | undefined;
  #atLineStart = true;

  constructor(write: (text: string) => void) {
    this.#write = write;
  }

  /** Prints lines that may hold anything. */
  print(text: string): void {
    if (this.#token === undefined) {
      this.#token = randomUUID();
      this.#write(`${this.#atLineStart ? '' : '\n'}::stop-commands::${this.#token}\n`);
    }
    const shown = visible(text);
    this.#write(shown.endsWith('\n') ? shown : `${shown}\n`);
    this.#atLineStart = true;
  }

  /** Prints what the runner is to read. */
  command(text: string): void {
    if (text === '') return;
    this.listen();
    this.#write(text);
    this.#atLineStart = text.endsWith('\n');
  }

  /** Lets the runner listen again; also to be called before the process ends. */
  listen(): void {
    if (this.#token === undefined) return;
    this.#write(`::${this.#token}::\n`);
    this.#token = undefined;
  }
}
