import { StringDecoder } from 'node:string_decoder';
import type { Readable } from 'node:stream';

/** What a program printed on one stream, kept up to a limit of bytes and passed on as it comes. */
export class CapturedOutput {
  readonly #kept: Buffer[] = [];
  readonly #limit: number;
  readonly #onText: (text: string) => void;
  // Holds back the bytes of a character that is still to be completed by the next chunk.
  readonly #decoder = new StringDecoder('utf8');
  #keptBytes = 0;
  #totalBytes = 0;

  constructor(stream: Readable, limit: number, onText: (text: string) => void) {
    this.#limit = limit;
    this.#onText = onText;
    stream.on('data', (chunk: Buffer) => this.#take(chunk));
    // A pipe that breaks when its program is killed is no error of ours.
    stream.on('error', () => {});
  }

  #take(chunk: Buffer): void {
    this.#totalBytes += chunk.length;
    const room = this.#limit - this.#keptBytes;
    if (room > 0) {
      const part = chunk.length > room ? chunk.subarray(0, room) : chunk;
      this.#kept.push(part);
      this.#keptBytes += part.length;
    }
    this.#pass(this.#decoder.write(chunk));
  }

  #pass(text: string): void {
    if (text !== '') this.#onText(text);
  }

  /** Passes on what an unfinished last character left; nothing comes after it. */
  end(): void {
    this.#pass(this.#decoder.end());
  }

  /** How many bytes were printed beyond the limit and are not in `text()`. */
  get cutBytes(): number {
    return this.#totalBytes - this.#keptBytes;
  }

  /** What was printed, bytes that are no UTF-8 as U+FFFD. */
  text(): string {
    const bytes = this.#kept.length === 1 ? (this.#kept[0] as Buffer) : Buffer.concat(this.#kept);
    // A cut must not leave half a character.
    return this.cutBytes > 0 ? new StringDecoder('utf8').write(bytes) : bytes.toString('utf8');
  }
}
