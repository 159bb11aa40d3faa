const ESCAPE = /\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([0-7]{1,3})|([\s\S]))/g;

const SHORT: Readonly<Record<string, string>> = {
  '\n': '',
  '\\': '\\',
  "'": "'",
  '"': '"',
  a: '\x07',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
};

/** An escape that names a character and does not do so in full. */
const CUT_SHORT =
  /(?<!\\)(?:\\\\)*\\(?:N|x(?![\da-fA-F]{2})|u(?![\da-fA-F]{4})|U(?!00(?:0[\da-fA-F]|10)[\da-fA-F]{4}))/;

/**
 * The text that a quoted literal means by Python's rules: an unknown escape keeps its backslash.
 * Undefined for an escape that is cut short.
 */
export function unescapeString(body: string): string | undefined {
  if (!body.includes('\\')) return body;
  if (CUT_SHORT.test(body)) return undefined;
  return body.replace(
    ESCAPE,
    (whole, x?: string, u?: string, long?: string, octal?: string, short?: string) => {
      const hex = x ?? u ?? long;
      if (hex !== undefined) return String.fromCodePoint(parseInt(hex, 16));
      if (octal !== undefined) return String.fromCharCode(parseInt(octal, 8));
      return SHORT[short ?? ''] ?? whole;
    },
  );
}
