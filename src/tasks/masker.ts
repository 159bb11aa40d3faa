import { ConfigurationError } from '../errors.js';
import { isMapping, mapping } from '../data.js';

const MASK = '***';
const SHORTEST_SECRET = 4;

/**
 * Base64 of a text that stands anywhere inside other bytes: the text may begin at any of three
 * positions of a group, and the characters that also depend on its neighbours are left out.
 */
function base64Forms(secret: string): string[] {
  return [0, 1, 2].map((shift) => {
    const bytes = Buffer.concat([Buffer.alloc(shift), Buffer.from(secret)]);
    const encoded = bytes.toString('base64');
    const first = Math.ceil((shift * 8) / 6);
    const whole = Math.floor((bytes.length * 8) / 6);
    return encoded.slice(first, whole);
  });
}

function formsOf(secret: string): string[] {
  const json = JSON.stringify(secret).slice(1, -1);
  const lines = secret.split(/\r?\n/).filter((line) => line.length >= SHORTEST_SECRET);
  const encoded = base64Forms(secret).filter((form) => form.length >= SHORTEST_SECRET);
  // As templates print a text inside a list or a mapping: by Python's rules for quotes.
  const printed = json.replaceAll('\\"', '"');
  return [secret, json, printed, printed.replaceAll("'", "\\'"), ...lines, ...encoded];
}

/** Replaces secrets by `***` wherever they stand, plain, JSON-escaped or in base64. */
export class Masker {
  readonly #pattern: RegExp | undefined;
  /** Characters of the longest text that is masked. */
  readonly longest: number = 0;

  /**
   * @param secrets by what they are called in messages; empty ones are none
   * @throws ConfigurationError for a secret so short that masking it would mangle everything
   */
  constructor(secrets: Readonly<Record<string, string>> = {}) {
    const forms = new Set<string>();
    for (const [name, secret] of Object.entries(secrets)) {
      if (secret === '') continue;
      if (secret.length < SHORTEST_SECRET) {
        throw new ConfigurationError(
          'invalid_arguments',
          `The secret '${name}' is shorter than ${SHORTEST_SECRET} characters: masking it would mangle everything`,
        );
      }
      for (const form of formsOf(secret)) forms.add(form);
    }
    if (forms.size === 0) return;
    this.longest = Math.max(...[...forms].map((form) => form.length));
    // Longest first, so that a secret inside another one does not leave the other's rest behind.
    const longestFirst = [...forms].sort((a, b) => b.length - a.length);
    const escaped = longestFirst.map((form) => form.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
    this.#pattern = new RegExp(escaped.join('|'), 'g');
  }

  maskText(text: string): string {
    return this.#pattern ? text.replace(this.#pattern, MASK) : text;
  }

  holdsSecret(text: string): boolean {
    return this.#pattern !== undefined && text.search(this.#pattern) >= 0;
  }

  /** A copy with every text masked, names of mappings too; the value itself where nothing is secret. */
  mask<T>(value: T): T {
    return this.#pattern ? (this.#maskValue(value) as T) : value;
  }

  #maskValue(value: unknown): unknown {
    if (typeof value === 'string') return this.maskText(value);
    if (Array.isArray(value)) return value.map((element) => this.#maskValue(element));
    if (!isMapping(value)) return value;
    const masked = mapping();
    for (const [name, entry] of Object.entries(value)) {
      masked[this.maskText(name)] = this.#maskValue(entry);
    }
    return masked;
  }
}
