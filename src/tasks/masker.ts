import { ConfigurationError } from '../errors.js';
import { isMapping, mapping } from '../data.js';

const MASK = '***';
/** Characters of the shortest text that is masked. */
export const SHORTEST_SECRET = 4;

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
  const written = [json, printed, printed.replaceAll("'", "\\'"), ...escapedForms(secret, json)];
  return [secret, ...written, ...lines, ...encoded].filter((form) => form !== '');
}

/** As `tojson`, `write_json`, `write_yaml`, `urlencode` and `escape` write it. */
function escapedForms(secret: string, json: string): string[] {
  const ascii = json.replace(NOT_ASCII, unicodeEscape);
  const safe = (text: string) => text.replace(/[<>&']/g, unicodeEscape);
  const yaml = json.replace(/[^ -~]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    const hex = code.toString(16).toUpperCase();
    if (code <= 0xff) return `\\x${hex.padStart(2, '0')}`;
    return code <= 0xffff ? `\\u${hex.padStart(4, '0')}` : `\\U${hex.padStart(8, '0')}`;
  });
  const html = secret.replace(/[&<>"']/g, (character) => HTML[character] ?? character);
  return [ascii, safe(json), safe(ascii), yaml, html, ...urlForms(secret)];
}

const NOT_ASCII = /[^ -~]/g;
const HTML: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&#34;',
  "'": '&#39;',
};

function unicodeEscape(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** In a path and in a query; half a character cannot be encoded. */
function urlForms(secret: string): string[] {
  const text = secret.replace(/\p{Surrogate}/gu, '\uFFFD');
  const strict = encodeURIComponent(text).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return [
    encodeURIComponent(text),
    strict,
    strict.replaceAll('%2F', '/'),
    strict.replaceAll('%20', '+'),
  ];
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
