/** How little a value can be trusted in a command. */
export const TRUST = {
  /** The author's own words, or a number. */
  own: 0,
  /** Data that a filter has made safe. */
  quoted: 1,
  /** What a macro is given: data or not, which its calls know. */
  parameter: 2,
  data: 3,
};
export type Trust = number;

const COUNTING_FILTERS = new Set(['int', 'float', 'length', 'count', 'wordcount']);
/** What they give of quoted words is quoted words. */
const KEEPING_FILTERS = new Set([
  'd',
  'default',
  'first',
  'join',
  'last',
  'list',
  'reject',
  'reverse',
  'select',
  'sort',
  'string',
  'trim',
  'unique',
]);
/** They give a number, a truth, or None. */
const SAFE_METHODS = new Set([
  'append',
  'clear',
  'count',
  'endswith',
  'extend',
  'find',
  'index',
  'insert',
  'remove',
  'reverse',
  'rfind',
  'sort',
  'startswith',
  'update',
]);
const KEEPING_METHODS = new Set(['copy', 'get', 'pop', 'setdefault', 'values']);

export function most(trusts: readonly Trust[]): Trust {
  return Math.max(TRUST.own, ...trusts);
}

/** True for a filter that gives a number. */
export function isCounting(filter: string): boolean {
  return COUNTING_FILTERS.has(filter);
}

export function afterFilter(filter: string, subject: Trust): Trust {
  return subject === TRUST.quoted && !KEEPING_FILTERS.has(filter) ? TRUST.data : subject;
}

/** @param given the least trusted of the arguments */
export function afterMethod(method: string, subject: Trust, given: Trust): Trust {
  if (SAFE_METHODS.has(method)) return TRUST.own;
  const isBroken = subject === TRUST.quoted && !KEEPING_METHODS.has(method);
  return isBroken ? TRUST.data : most([subject, given]);
}
