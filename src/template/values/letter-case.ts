const WORD = /[\p{L}\p{M}]+/gu;

/** Python's `str.title`: a letter after anything but a letter is capital. */
export function titleCase(text: string): string {
  return text.replace(WORD, capitalized);
}

export function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toUpperCase() + text.slice(first.length).toLowerCase();
}

export function swapCase(text: string): string {
  return Array.from(text, (char) =>
    char === char.toUpperCase() ? char.toLowerCase() : char.toUpperCase(),
  ).join('');
}
