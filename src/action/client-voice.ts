import { AsyncLocalStorage } from 'node:async_hooks';

const speaking = new AsyncLocalStorage<ClientVoice>();

/** A workflow command as `@actions/core` writes it: `::name key=value::message`. */
const COMMAND = /^::([\w-]+)(?: [^:]*)?::(.*)$/s;
/** Said to debug logs alone, though it is the true reason of what is told afterwards. */
const TRUE_REASON = /^Failed to reserve cache: (?:Error: )?(.*)$/s;
/** The client's guess at why it could not save; our keys are nobody else's. */
const GUESS = /another job may be/;

/** What becomes of something that a client prints. */
export type Heard =
  /** For the runner, as it is. */
  | { readonly kind: 'command'; readonly text: string }
  /** For the log. */
  | { readonly kind: 'line'; readonly text: string }
  /** For nobody, unless the log is one for debugging. */
  | { readonly kind: 'detail'; readonly text: string };

/**
 * The clients of the cache and of artifacts tell the reason of a failure only to the log, and make
 * annotations of it that nobody can limit. While one of them works for us, what it prints is caught: its
 * complaints become the reason that our own warning gives.
 */
export class ClientVoice {
  readonly #complaints: string[] = [];

  /** Runs an operation of a client; what it prints is this voice's, whoever else prints meanwhile. */
  catch<T>(operation: () => Promise<T>): Promise<T> {
    return speaking.run(this, operation);
  }

  /** The voice that speaks in the present call, if a client does. */
  static get current(): ClientVoice | undefined {
    return speaking.getStore();
  }

  /** What the complaints come down to, in one line. */
  get reason(): string | undefined {
    const known = this.#complaints.filter((complaint) => !GUESS.test(complaint));
    const complaint = known.at(-1) ?? this.#complaints.at(-1);
    const detail = /More details: (.+)$/s.exec(complaint ?? '')?.[1] ?? complaint;
    return detail?.replace(/^Failed to (save|restore): /, '').split('\n', 1)[0];
  }

  /** Takes in what is printed. */
  hear(text: string): Heard {
    const line = text.replace(/\r?\n$/, '');
    const [, name, escaped = ''] = COMMAND.exec(line) ?? [];
    if (name === undefined) return this.#hearLine(line);
    if (name === 'warning' || name === 'error') return this.#complain(unescapeMessage(escaped));
    if (name !== 'debug') return { kind: 'command', text };
    const [, reason] = TRUE_REASON.exec(unescapeMessage(escaped)) ?? [];
    if (reason !== undefined) this.#complaints.push(reason);
    return { kind: 'detail', text };
  }

  #hearLine(line: string): Heard {
    if (/^Failed to /.test(line)) return this.#complain(line);
    return { kind: / failed /.test(line) ? 'line' : 'detail', text: line };
  }

  #complain(message: string): Heard {
    this.#complaints.push(message);
    return { kind: 'line', text: message };
  }
}

function unescapeMessage(message: string): string {
  return message.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%');
}
