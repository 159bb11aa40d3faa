import type { Signature } from './signature.js';

type Plain = (parameters: string, run: (self: string) => unknown) => Signature;

const hasUpper = (text: string) => /\p{Lu}/u.test(text);
const hasLower = (text: string) => /\p{Ll}/u.test(text);

const CLASSES: Readonly<Record<string, (text: string) => boolean>> = {
  isalnum: (text) => /^[\p{L}\p{N}]+$/u.test(text),
  isalpha: (text) => /^\p{L}+$/u.test(text),
  isascii: (text) => Array.from(text).every((char) => char < '\x80'),
  isdecimal: (text) => /^\p{Nd}+$/u.test(text),
  isdigit: (text) => /^[\p{Nd}²³¹]+$/u.test(text),
  isnumeric: (text) => /^\p{N}+$/u.test(text),
  isidentifier: (text) => /^[\p{L}_][\p{L}\p{N}_]*$/u.test(text),
  islower: (text) => hasLower(text) && !hasUpper(text),
  isupper: (text) => hasUpper(text) && !hasLower(text),
  isprintable: (text) => !/[^\P{C}]|[\u2028\u2029]/u.test(text),
  isspace: (text) => /^\s+$/.test(text),
  istitle: (text) => /\p{Lu}/u.test(text) && !/(?<!\p{L})\p{Ll}|\p{L}\p{Lu}/u.test(text),
};

/** `isdigit`, `islower` and their kin. */
export function classifications(plain: Plain): Record<string, Signature> {
  return Object.fromEntries(
    Object.entries(CLASSES).map(([name, test]) => [name, plain('', (self) => test(self))]),
  );
}
