/**
 * Marks a mapping of the context that `is defined`, `is undefined` and `default` take for
 * undefined although its entries can be read: the entry of a skipped step in `steps`.
 */
export const UNDEFINED_WHEN_TESTED = Symbol('undefined when tested');

/** Under this key a mapping of the context holds the text that it prints as: `error` its message. */
export const PRINTS_AS = Symbol('prints as');

export function isUndefinedWhenTested(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    (value as Record<symbol, unknown>)[UNDEFINED_WHEN_TESTED] === true
  );
}

export function textOfMarked(value: object): string | undefined {
  const text = (value as Record<symbol, unknown>)[PRINTS_AS];
  return typeof text === 'string' ? text : undefined;
}
