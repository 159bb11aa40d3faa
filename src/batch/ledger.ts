import { messageOf } from '../errors.js';
import { KeyIndex, grown } from './key-index.js';
import {
  LEDGER_VERSION,
  isHeader,
  isItemRecord,
  lineOf,
  readFinished,
  startedKeyOf,
  type FinishedRecord,
  type ItemRecord,
  type LedgerHeader,
} from './record.js';
import type { RecordLog, StateStore } from './state-store.js';
import { refuseNewer, unreadable } from './state-version.js';

export const LEDGER_NAME = 'items.jsonl';

/** What the last record of a key says. */
export const Status = { none: 0, started: 1, processed: 2, failed: 3, templateError: 4 } as const;
export type Status = (typeof Status)[keyof typeof Status];

const STATUS_OF: Record<ItemRecord['status'], Status> = {
  started: Status.started,
  processed: Status.processed,
  failed: Status.failed,
  template_error: Status.templateError,
};

/** A line that is no record: its item, whichever it was, runs again. */
export interface DamagedLine {
  readonly line: number;
  readonly location: string;
}

/**
 * The truth about a batch's items: an append-only log, and in memory where each key's last record
 * stands. Memory is a few dozen bytes a key, whatever its items and results are.
 */
export class Ledger {
  readonly keys = new KeyIndex();
  readonly damaged: DamagedLine[] = [];
  readonly #log: RecordLog;
  readonly #location: string;
  #header: LedgerHeader | undefined;
  #status = new Uint8Array(1024);
  #retried = new Uint8Array(1024);
  #offset = new Float64Array(1024);
  #pending = '';
  #flushPlanned = false;

  private constructor(log: RecordLog, location: string) {
    this.#log = log;
    this.#location = location;
  }

  /**
   * Opens a batch's ledger and reads what is recorded.
   * @throws StateError `state_newer` or `state_unreadable`
   */
  static async open(store: StateStore): Promise<Ledger> {
    const ledger = new Ledger(store.openLog(LEDGER_NAME), `${store.location}/${LEDGER_NAME}`);
    try {
      await ledger.#read();
    } catch (error) {
      ledger.close();
      throw error;
    }
    return ledger;
  }

  /** Undefined for a ledger that nothing has been written to. */
  get header(): LedgerHeader | undefined {
    return this.#header;
  }

  async #read(): Promise<void> {
    let line = 0;
    refuseForeignStart(this.#log, this.#location);
    await this.#log.scan((text, offset) => {
      line += 1;
      this.#readLine(text, offset, line);
    });
  }

  #readLine(text: string, offset: number, line: number): void {
    const startedKey = startedKeyOf(text);
    if (startedKey !== undefined) return this.#note({ key: startedKey, status: 'started' }, offset);
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch (error) {
      if (line === 1) throw unreadable(this.#location, messageOf(error));
    }
    if (isItemRecord(value) && line > 1) this.#note(value, offset);
    else if (isHeader(value)) this.#readHeader(value);
    else if (line === 1) throw unreadable(this.#location, 'its first line is no header');
    else this.damaged.push({ line, location: this.#location });
  }

  #readHeader(header: LedgerHeader): void {
    refuseNewer(this.#location, header.version, LEDGER_VERSION);
    this.#header = header;
  }

  #note(record: ItemRecord, offset: number): void {
    const ordinal = this.keys.add(record.key);
    this.#status = grown(this.#status, ordinal + 1);
    this.#retried = grown(this.#retried, ordinal + 1);
    this.#offset = grown(this.#offset, ordinal + 1);
    this.#status[ordinal] = STATUS_OF[record.status];
    this.#retried[ordinal] = record.status !== 'started' && record.attempts > 1 ? 1 : 0;
    this.#offset[ordinal] = offset;
  }

  writeHeader(header: LedgerHeader): void {
    this.#header = header;
    this.flush();
    this.#log.append(lineOf(header));
  }

  /** Forgets all items, for a batch that is to begin again. */
  restart(header: LedgerHeader): void {
    this.#log.clear();
    this.#status.fill(Status.none);
    this.#retried.fill(0);
    this.writeHeader(header);
  }

  /**
   * Takes a record in. It is in the file after the next `flush`, which comes before the next task
   * starts: the record of one item and the start of the next one share a write.
   */
  append(record: ItemRecord): void {
    const line = lineOf(record);
    const offset = this.#log.size + Buffer.byteLength(this.#pending);
    this.#pending += line;
    this.#note(record, offset);
  }

  /**
   * Flushes before the process waits for anything: by then the start of the worker's next item is
   * mostly there too, and the two go in one write.
   */
  flushSoon(): void {
    if (this.#flushPlanned) return;
    this.#flushPlanned = true;
    setImmediate(() => {
      this.#flushPlanned = false;
      try {
        this.flush();
      } catch {
        // The lines are still pending: the next flush fails again, where somebody can be told.
      }
    });
  }

  flush(): void {
    if (this.#pending === '') return;
    this.#log.append(this.#pending);
    this.#pending = '';
  }

  /** How many keys have a record. */
  recordedKeys(): number {
    let recorded = 0;
    for (let ordinal = 0; ordinal < this.keys.size; ordinal += 1) {
      if (this.statusOf(ordinal) !== Status.none) recorded += 1;
    }
    return recorded;
  }

  /** Status by a key's number in `keys`. */
  statusOf(ordinal: number): Status {
    return (this.#status[ordinal] ?? Status.none) as Status;
  }

  /** True where the last try of the key's item took more than one attempt. */
  wasRetried(ordinal: number): boolean {
    return this.#retried[ordinal] === 1;
  }

  /** Where the key's last record stands in the log, for `recordAt`. */
  offsetOf(ordinal: number): number {
    return this.#offset[ordinal] ?? 0;
  }

  /** The finished record at an offset. */
  recordAt(offset: number): FinishedRecord {
    this.flush();
    return readFinished(this.#log.readLine(offset));
  }

  /** Bytes in the log. */
  get size(): number {
    return this.#log.size;
  }

  async sync(): Promise<void> {
    this.flush();
    await this.#log.sync();
  }

  close(): void {
    this.flush();
    this.#log.close();
  }
}

/** How a header begins: enough to know one by, even when its writing was cut short. */
const HEADER_START = '{"version":';

/** A header that was being written when the process died is no damage: nothing was recorded. */
function refuseForeignStart(log: RecordLog, location: string): void {
  const start = log.size === 0 ? '' : log.readLine(0).slice(0, HEADER_START.length);
  if (!HEADER_START.startsWith(start)) throw unreadable(location, 'its first line is no header');
}

/**
 * Looks at a ledger's header alone, before anything runs.
 * @throws StateError for a ledger that a batch could not go on with
 */
export async function checkLedger(store: StateStore): Promise<void> {
  if (!(await store.hasLog(LEDGER_NAME))) return;
  const location = `${store.location}/${LEDGER_NAME}`;
  const log = store.openLog(LEDGER_NAME);
  try {
    refuseForeignStart(log, location);
    const version = /^\{"version":(\d+)/.exec(log.size === 0 ? '' : log.readLine(0))?.[1];
    if (version !== undefined) refuseNewer(location, Number(version), LEDGER_VERSION);
  } finally {
    log.close();
  }
}
