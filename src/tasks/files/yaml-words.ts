/**
 * What a plain word means besides text, in YAML 1.1 (that of PyYAML) and in the core schema of
 * YAML 1.2 (ours): a text that reads like it needs quotes.
 */
const MEANINGS = [
  /^(?:~|null|Null|NULL|<<|=|)$/,
  /^(?:yes|Yes|YES|no|No|NO|true|True|TRUE|false|False|FALSE|on|On|ON|off|Off|OFF)$/,
  // Integers: binary, octal, decimal, hexadecimal, and base 60 as in 1:30.
  /^[-+]?(?:0b[01_]+|0[0-7_]+|0x[\da-fA-F_]+|[1-9][\d_]*(?::[0-5]?\d)+|0|[1-9][\d_]*)$/,
  /^(?:[-+]?\d+|0o[0-7]+)$/,
  // Floats; only 1.2 knows exponents without a sign or a point.
  /^(?:[-+]?\d[\d_]*\.[\d_]*|\.\d[\d_]*)(?:[eE][-+]\d+)?$/,
  /^[-+]?\d[\d_]*(?::[0-5]?\d)+\.[\d_]*$/,
  /^[-+]?(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?$/,
  /^(?:[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))$/,
  // Dates and times.
  /^\d{4}-\d\d-\d\d$/,
  /^\d{4}-\d\d?-\d\d?(?:[Tt]|[ \t]+)\d\d?:\d\d:\d\d(?:\.\d*)?(?:[ \t]*(?:Z|[-+]\d\d?(?::\d\d)?))?$/,
];

export function meansOtherThanText(word: string): boolean {
  return MEANINGS.some((meaning) => meaning.test(word));
}
