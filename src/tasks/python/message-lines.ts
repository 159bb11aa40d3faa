import type { Readable } from 'node:stream';

/** Cuts a stream into lines, of any length, and says when it has ended. */
export class MessageLines {
  readonly ended: Promise<void>;
  #rest: string[] = [];

  constructor(stream: Readable, onLine: (line: string) => void) {
    // worker.py writes ASCII only, which latin1 decodes fastest.
    stream.setEncoding('latin1');
    stream.on('data', (text: string) => this.#take(text, onLine));
    this.ended = new Promise((resolve) => {
      stream.once('close', resolve);
      stream.on('error', () => resolve());
    });
  }

  #take(text: string, onLine: (line: string) => void): void {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = this.#rest.join('') + text.slice(start, end);
      this.#rest = [];
      start = end + 1;
      onLine(line);
    }
    if (start < text.length) this.#rest.push(text.slice(start));
  }
}
