import { AsyncLocalStorage } from 'node:async_hooks';

const speaking = new AsyncLocalStorage<ClientVoice>();

/** What the services' clients say of an operation, as `@actions/core` would print it. */
const COMPLAINT = /^::(?:warning|error)(?: [^:]*)?::(.*)$/s;
/** Said without a level of its own, though it is why a save came to nothing. */
const PLAIN_COMPLAINT = /^Failed to .*$/s;

/**
 * The clients of the cache and of artifacts tell the reason of a failure only to the log, and make
 * annotations of it that nobody can limit. While one of them works for us, what it prints is caught: its
 * complaints become the reason that our own warning gives.
 */
export class ClientVoice {
  readonly complaints: string[] = [];

  /** Runs an operation of a client; what it prints is this voice's, whoever else prints meanwhile. */
  catch<T>(operation: () => Promise<T>): Promise<T> {
    return speaking.run(this, operation);
  }

  /** The voice that speaks in the present call, if a client does. */
  static get current(): ClientVoice | undefined {
    return speaking.getStore();
  }

  /** The last complaint, without its end of line. */
  get reason(): string | undefined {
    return this.complaints.at(-1);
  }

  /**
   * Takes in what is printed.
   * @returns what is a command for the runner all the same, or lines for the log
   */
  hear(text: string): { readonly command: string } | { readonly line: string } {
    const line = text.replace(/\r?\n$/, '');
    const [, message] = COMPLAINT.exec(line) ?? [];
    if (message !== undefined) {
      const plain = unescapeMessage(message);
      this.complaints.push(plain);
      return { line: plain };
    }
    if (PLAIN_COMPLAINT.test(line)) this.complaints.push(line);
    // Masks of signed addresses, and what is for debug logs alone.
    return line.startsWith('::') ? { command: text } : { line };
  }
}

function unescapeMessage(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
