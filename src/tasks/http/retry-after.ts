/** A server that asks for more is asked again all the same. */
const LONGEST_WAIT = 3600;

/** Seconds that a header `Retry-After` asks for, given in seconds or as a date; 0 without one. */
export function retryAfterSeconds(header: string | null, now: number): number {
  const text = header?.trim() ?? '';
  const asked = /^\d+$/.test(text) ? Number(text) : secondsUntil(Date.parse(text), now);
  return Math.min(asked, LONGEST_WAIT);
}

function secondsUntil(time: number, now: number): number {
  return Number.isNaN(time) ? 0 : Math.max(0, Math.ceil((time - now) / 1000));
}
