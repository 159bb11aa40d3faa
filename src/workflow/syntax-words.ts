import type { Problem } from './source.js';

/** What the parser says, what is said instead, if anything, and what can be done about it. */
const WORDS: readonly (readonly [said: RegExp, message: string | undefined, hint: string])[] = [
  [
    /^Nested mappings are not allowed in compact mappings/,
    undefined,
    "A text with ': ' in it needs quotes; keys of one mapping begin in one column.",
  ],
  [
    /^Implicit (map )?keys need to be/,
    "There is no ': ' in this line",
    "A key is followed by ': ' and its value.",
  ],
  [
    /^Block collections are not allowed within flow/,
    "There is a ': ' too many between the brackets",
    "A text with ': ' in it needs quotes; entries are parted by ','.",
  ],
  [/^All (mapping|sequence) items must start/, undefined, 'See how far each line is indented.'],
  [/^Missing closing/, 'The quote is not closed', 'It needs the same quote at its end.'],
  [/^Tabs are not allowed/, undefined, 'Indent with spaces.'],
  [/^Plain value cannot start with/, undefined, 'Put the text in quotes.'],
  [
    /^Unexpected .* at node end/,
    'Text stands behind the value',
    'Put all of it in one pair of quotes.',
  ],
  [
    /^Flow (sequence|map) in block collection must be/,
    undefined,
    'A bracket before it is not closed, or the lines inside are not indented.',
  ],
];

/** A problem of syntax, in words for people who do not know the parser. */
export function syntaxWords(said: string): Problem {
  const [, message = said, hint] = WORDS.find(([pattern]) => pattern.test(said)) ?? [];
  return { message, hint };
}
