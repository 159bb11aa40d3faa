/** Longest part of a value that a message shows. */
const LONGEST_SHOWN = 60;

/** Longest message or hint, whatever stands in it. */
const LONGEST_MESSAGE = 1000;

/** What a terminal obeys, or what turns the rest of a line around. */
const UNPRINTABLE = /[\p{Cc}\u2028\u2029\u202A-\u202E\u2066-\u2069]/gu;

/** The text with a blank for each character that is not to be printed. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}

function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  // Not between the two halves of a character.
  return `${text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')}…`;
}

/** A text of the file as a message shows it: on one line, and not all of it where it is long. */
export function shownText(text: string): string {
  return cut(printable(text).replace(/\s+/g, ' '), LONGEST_SHOWN);
}

/** A message, which may hold names and values that nobody has cut. */
export function shownMessage(text: string): string {
  return cut(printable(text), LONGEST_MESSAGE);
}
