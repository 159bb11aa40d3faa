import { refusal, type Answer } from './protocol.js';

/** How a call goes wrong: an answer of the service's own, or none at all. */
type Fault = Answer | 'hang';

export interface FailureOptions {
  readonly status: number;
  /** Of this many calls; 1 unless told. */
  readonly times?: number;
  readonly message?: string;
}

/** What tests have arranged to go wrong, by method. */
export class Faults {
  readonly #pending = new Map<string, Fault[]>();

  /** The next calls of a method (`CreateCacheEntry`, …) fail with a status. */
  failNext(method: string, { status, times = 1, message = 'injected' }: FailureOptions): void {
    this.#add(method, times, refusal(status, 'internal', message));
  }

  /** The next calls of a method are never answered. */
  hangNext(method: string, times = 1): void {
    this.#add(method, times, 'hang');
  }

  clear(): void {
    this.#pending.clear();
  }

  /** The fault that meets this call, if one does. */
  take(method: string): Fault | undefined {
    return this.#pending.get(method)?.shift();
  }

  #add(method: string, times: number, fault: Fault): void {
    const pending = this.#pending.get(method) ?? [];
    pending.push(...Array.from({ length: times }, () => fault));
    this.#pending.set(method, pending);
  }
}
