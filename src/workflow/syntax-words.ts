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
  [
    /^Sequence item without - indicator/,
    "There is no '- ' in this line of a list",
    'See how far each line is indented.',
  ],
  [
    /^Missing directives-end/,
    'A line that begins with % is an order to the reader of the file',
    'Put the text in quotes.',
  ],
  [
    /^Invalid escape sequence/,
    undefined,
    'Use single quotes, in which a backslash is only a backslash.',
  ],
  [
    /^Alias cannot be an empty string/,
    'There is a * without the name of an anchor',
    'A text that begins with * needs quotes.',
  ],
  [/^Unexpected , in flow/, "There is a ',' too many", 'Entries are parted by one each.'],
  [
    /^Unexpected flow-(seq|map)-end token/,
    'There is a closing bracket too many',
    'A text that begins with a bracket needs quotes.',
  ],
  [
    /^Missing , /,
    "A ',' is missing",
    "Entries between brackets are parted by ','; a text with quotes inside needs quotes around it.",
  ],
  [
    /^Block scalar header includes extra/,
    'There is text behind the | or the >',
    'The text begins in the next line.',
  ],
  [/^Missing closing/, 'The quote is not closed', 'It needs the same quote at its end.'],
  [/^Tabs are not allowed/, undefined, 'Indent with spaces.'],
  [/^Plain value cannot start with/, undefined, 'Put the text in quotes.'],
  [
    /^Unexpected .* at node end/,
    'Text stands behind the value',
    'Put all of it in one pair of quotes.',
  ],
  [
    /^Flow (sequence|map) (in block collection )?must (be|end)/,
    'The bracket is not closed',
    'It needs its other half; the lines between them are indented.',
  ],
];

/** A problem of syntax, in words for people who do not know the parser. */
export function syntaxWords(said: string): Problem {
  const [, message = said, hint] = WORDS.find(([pattern]) => pattern.test(said)) ?? [];
  return { message, hint };
}
