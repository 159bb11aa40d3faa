/** Keeps the most recently used values, so that nothing is compiled twice and memory is bounded. */
export class CompiledCache<T> {
  private readonly entries = new Map<string, T>();
  private readonly limit: number;
  private lastKey: string | undefined;
  private lastValue: T | undefined;

  constructor(limit: number) {
    this.limit = limit;
  }

  get(key: string, make: () => T): T {
    if (key === this.lastKey && this.lastValue !== undefined) return this.lastValue;
    let value = this.entries.get(key);
    if (value === undefined) value = make();
    else this.entries.delete(key);
    this.entries.set(key, value);
    this.dropOldest();
    this.lastKey = key;
    this.lastValue = value;
    return value;
  }

  private dropOldest(): void {
    if (this.entries.size <= this.limit) return;
    const [oldest] = this.entries.keys();
    if (oldest !== undefined) this.entries.delete(oldest);
  }
}
