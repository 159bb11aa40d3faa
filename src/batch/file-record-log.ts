import {
  closeSync,
  fdatasync,
  fstatSync,
  ftruncateSync,
  openSync,
  readSync,
  writeSync,
} from 'node:fs';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { promisify } from 'node:util';
import { StateError, messageOf } from '../errors.js';
import type { RecordLog } from './state-store.js';

const CHUNK = 1 << 20;
const FIRST_READ = 4096;
const NEW_LINE = 0x0a;
const flush = promisify(fdatasync);

/**
 * A log of lines in one file. Writes are synchronous on purpose: once `append` returns, the lines
 * are in the kernel's hands and survive `kill -9`; and a small write costs less than a promise.
 */
export class FileRecordLog implements RecordLog {
  readonly #path: string;
  readonly #file: number;
  #size: number;
  #tornBytes = 0;
  #closed = false;

  constructor(path: string) {
    this.#path = path;
    try {
      this.#file = openSync(path, 'a+', 0o600);
      this.#size = fstatSync(this.#file).size;
    } catch (error) {
      throw new StateError('state_unreadable', `${path} cannot be opened: ${messageOf(error)}`, {
        cause: error,
      });
    }
  }

  get size(): number {
    return this.#size;
  }

  append(lines: string): void {
    const bytes = Buffer.from(lines);
    let written = 0;
    try {
      this.#cutTornTail();
      while (written < bytes.length) written += writeSync(this.#file, bytes, written);
    } catch (error) {
      // Half a line must not be the beginning of the next one.
      ftruncateSync(this.#file, this.#size);
      throw new StateError(
        'state_write_failed',
        `${this.#path} cannot be written: ${messageOf(error)}`,
        { hint: 'Make room on the disk, then resume.', cause: error },
      );
    }
    this.#size += bytes.length;
  }

  /** Works after `close` too: results of a batch are read when somebody asks for them. */
  readLine(offset: number): string {
    if (!this.#closed) return readLineAt(this.#file, offset);
    const file = openSync(this.#path, 'r');
    try {
      return readLineAt(file, offset);
    } finally {
      closeSync(file);
    }
  }

  async scan(onLine: (line: string, offset: number) => void): Promise<void> {
    let rest = Buffer.alloc(0);
    let offset = 0;
    const end = this.#size;
    for (let position = 0; position < end;) {
      const chunk = Buffer.allocUnsafe(Math.min(CHUNK, end - position));
      const read = readSync(this.#file, chunk, 0, chunk.length, position);
      if (read === 0) break;
      position += read;
      const bytes = chunk.subarray(0, read);
      // A long line grows by whole chunks; it is joined once its end has come.
      if (bytes.indexOf(NEW_LINE) < 0) {
        rest = Buffer.concat([rest, bytes]);
        continue;
      }
      const block = rest.length === 0 ? bytes : Buffer.concat([rest, bytes]);
      const consumed = eachLine(block, (line, start) => onLine(line, offset + start));
      offset += consumed;
      rest = Buffer.from(block.subarray(consumed));
      await nextTurn();
    }
    this.#tornBytes = this.#size - offset;
    this.#size = offset;
  }

  /** Only a writer may cut: to somebody who looks on, a line that is being written looks torn too. */
  #cutTornTail(): void {
    if (this.#tornBytes === 0) return;
    ftruncateSync(this.#file, this.#size);
    this.#tornBytes = 0;
  }

  clear(): void {
    ftruncateSync(this.#file, 0);
    this.#size = 0;
    this.#tornBytes = 0;
  }

  async sync(): Promise<void> {
    await flush(this.#file);
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    closeSync(this.#file);
  }
}

/** Calls back for each whole line of the block; returns how many bytes they took. */
function eachLine(block: Buffer, onLine: (line: string, start: number) => void): number {
  let start = 0;
  for (let end = block.indexOf(NEW_LINE); end >= 0; end = block.indexOf(NEW_LINE, start)) {
    onLine(block.toString('utf8', start, end), start);
    start = end + 1;
  }
  return start;
}

function readLineAt(file: number, offset: number): string {
  let buffer = Buffer.allocUnsafe(FIRST_READ);
  let filled = 0;
  for (;;) {
    const read = readSync(file, buffer, filled, buffer.length - filled, offset + filled);
    const end = buffer.subarray(filled, filled + read).indexOf(NEW_LINE);
    if (end >= 0) return buffer.toString('utf8', 0, filled + end);
    filled += read;
    if (read === 0) return buffer.toString('utf8', 0, filled);
    buffer = Buffer.concat([buffer.subarray(0, filled), Buffer.allocUnsafe(filled * 3)]);
  }
}
