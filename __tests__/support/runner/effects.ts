import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * What items have done to the world: a folder that outlives every runner, where an item appends a line
 * to a file named after it (`echo done >> "$EFFECTS/NAME"`). Resuming is right when counts say so.
 */
export class Effects {
  readonly folder = mkdtempSync(join(tmpdir(), 'effects-'));

  /** For the environment of a step whose items refer to `$EFFECTS`. */
  get environment(): Record<string, string> {
    return { EFFECTS: this.folder };
  }

  /** How often an item has taken effect. */
  count(item: string): number {
    return this.counts().get(item) ?? 0;
  }

  /** Items by name, each with how often it has taken effect. */
  counts(): ReadonlyMap<string, number> {
    return new Map(readdirSync(this.folder).map((item) => [item, this.#lines(item)]));
  }

  /** Over all items. */
  total(): number {
    return [...this.counts().values()].reduce((sum, count) => sum + count, 0);
  }

  clear(): void {
    this.remove();
    mkdirSync(this.folder);
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #lines(item: string): number {
    return readFileSync(join(this.folder, item), 'utf8').split('\n').length - 1;
  }
}
