const SHOWN = 12;

/** `a, b, c`, cut after a dozen. */
export function listNames(names: readonly string[]): string {
  const rest = names.length - SHOWN;
  if (rest <= 0) return names.join(', ');
  return `${names.slice(0, SHOWN).join(', ')} … and ${rest} more`;
}
