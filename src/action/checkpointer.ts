import type { Clock } from '../clock.js';
import { messageOf } from '../errors.js';
import { byteSizeText } from './byte-size.js';
import type { CacheKeys } from './cache-keys.js';
import type { CheckpointCache, SaveEnd } from './checkpoint-cache.js';
import { freeze, type FrozenCopy, type Travelling } from './frozen-copy.js';
import type { RunnerCommands } from './runner-commands.js';
import type { UploadSchedule } from './upload-schedule.js';

/** A stretch of these is a large upload over a slow line; past it something hangs. */
const PERIODIC_DEADLINE = 600_000;

export interface CheckpointerOptions {
  readonly travelling: Travelling;
  /** Folder of the frozen copy. */
  readonly upload: string;
  readonly keys: CacheKeys;
  readonly cache: CheckpointCache;
  readonly clock: Clock;
  readonly commands: Pick<RunnerCommands, 'print' | 'warning'>;
}

/** Makes frozen copies and uploads them, one at a time; what goes wrong is a warning. */
export class Checkpointer {
  readonly #options: CheckpointerOptions;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<unknown> = Promise.resolve();
  #stopped = false;
  #warned = false;

  constructor(options: CheckpointerOptions) {
    this.#options = options;
  }

  /** Takes checkpoints until `stop`; their timer holds no process. */
  start(schedule: UploadSchedule): void {
    this.#plan(schedule, 0);
  }

  #plan(schedule: UploadSchedule, lastBytes: number): void {
    const wait = schedule.wait(lastBytes, this.#options.clock.now());
    if (wait === undefined) return this.#sayOnlyTheLast();
    if (this.#stopped) return;
    this.#timer = setTimeout(() => {
      this.#running = this.#periodic(schedule);
    }, wait).unref();
  }

  async #periodic(schedule: UploadSchedule): Promise<void> {
    const copy = await this.#freeze();
    if (this.#stopped) return;
    if (!copy) return this.#plan(schedule, 0);
    if (!schedule.hasRoomFor(copy.bytes)) return this.#sayOnlyTheLast();
    const end = await this.#upload(PERIODIC_DEADLINE);
    if (end.saved) {
      schedule.uploaded(copy.bytes);
      this.#options.commands.print(`Checkpoint saved (${byteSizeText(copy.bytes)})`);
    } else {
      this.#warn(end.reason);
    }
    this.#plan(schedule, copy.bytes);
  }

  /** No more checkpoints are begun; resolves when none is under way. */
  async stop(): Promise<void> {
    this.#stopped = true;
    clearTimeout(this.#timer);
    await this.#running;
  }

  /**
   * The last checkpoint, whatever the budget says.
   * @param deadline milliseconds
   * @returns false where it is not in the cache; a warning has said why
   */
  async save(deadline: number): Promise<boolean> {
    await this.stop();
    const copy = await this.#freeze();
    if (!copy) return false;
    const end = await this.#upload(deadline);
    if (end.saved) this.#options.commands.print(`State saved (${byteSizeText(copy.bytes)})`);
    else this.#warn(end.reason);
    return end.saved;
  }

  async #freeze(): Promise<FrozenCopy | undefined> {
    const { travelling, upload, clock } = this.#options;
    try {
      return await freeze(travelling, upload, clock.now());
    } catch (error) {
      this.#warn(messageOf(error));
      return undefined;
    }
  }

  async #upload(deadline: number): Promise<SaveEnd> {
    const { cache, keys, clock } = this.#options;
    return cache.save(keys.next(clock.now()), deadline);
  }

  /** Annotations are few: only the first failure is one. */
  #warn(reason: string): void {
    const { commands } = this.#options;
    const message = `The state could not be saved: ${reason}`;
    if (this.#warned) commands.print(`warning: ${message}`);
    else commands.warning(message);
    this.#warned = true;
  }

  #sayOnlyTheLast(): void {
    this.#options.commands.print(
      'No more checkpoints until the end: checkpoint-budget is used up by now',
    );
  }
}
