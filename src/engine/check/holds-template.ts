import { isMapping } from '../../data.js';

/** True for a value with a template anywhere in it: only a run knows what it is. */
export function holdsTemplate(value: unknown): boolean {
  if (typeof value === 'string') return /\{[{%#]/.test(value);
  if (Array.isArray(value)) return value.some(holdsTemplate);
  return isMapping(value) && Object.values(value).some(holdsTemplate);
}
