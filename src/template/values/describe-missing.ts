import type { Mapping } from '../../data.js';
import { listNames } from '../../name-list.js';
import { nearestName } from '../../nearest-name.js';
import type { Absence } from './undefined.js';
import { keysOf } from './entries.js';
import { lengthOf } from './sequences.js';
import { reprOf } from './text.js';
import { isDict, typeName } from './type-name.js';

const NAMESPACES = ['args', 'env', 'steps', 'batch', 'workflow', 'error', 'github'];

function didYouMean(near: string | undefined): string | undefined {
  return near === undefined ? undefined : `Did you mean '${near}'?`;
}

/** No name of the template or the context is `name`. */
export function describeUnknownName(data: Mapping, name: string): Absence {
  const names = Object.keys(data);
  const namespaces = NAMESPACES.filter((namespace) => Object.hasOwn(data, namespace));
  const known = namespaces.length > 0 ? namespaces : names;
  const label = namespaces.length > 0 ? 'the namespaces are' : 'the names are';
  const facts = known.length === 0 ? 'nothing is defined' : `${label} ${listNames(known)}`;
  const near = nearestName(name, names) ?? inNamespace(data, namespaces, name);
  return { message: `'${name}' is undefined: ${facts}`, hint: didYouMean(near) };
}

/** `size` where `args.size` was meant. */
function inNamespace(data: Mapping, namespaces: string[], name: string): string | undefined {
  const holder = namespaces.find((namespace) => {
    const entries = data[namespace];
    return isDict(entries) && keysOf(entries).includes(name);
  });
  return holder === undefined ? undefined : `${holder}.${name}`;
}

/** `subject`, whose value is `target`, has no entry `key`. */
export function describeMissing(
  data: Mapping,
  target: unknown,
  key: unknown,
  subject: string,
): Absence {
  const whole = typeof key === 'string' && /^[\w]+$/.test(key);
  const path = (name: unknown) =>
    typeof name === 'string' && /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name)
      ? `${subject}.${name}`
      : `${subject}[${reprOf(name)}]`;
  const shown = subject === '' ? (whole ? String(key) : reprOf(key)) : path(key);
  const kind = isNamespace(data, subject, target) ? 'namespace ' : '';
  const holder = subject === '' ? 'the value' : `${kind}'${subject}'`;
  const keys = isDict(target) ? keysOf(target).map(String) : [];
  const near = typeof key === 'string' ? nearestName(key, keys) : undefined;
  const meant = (name: string) => (subject === '' ? name : path(name));
  return {
    message: `'${shown}' is undefined: ${holder} ${factsOf(target, keys)}`,
    hint: didYouMean(near === undefined ? undefined : meant(near)),
  };
}

function isNamespace(data: Mapping, subject: string, target: unknown): boolean {
  return NAMESPACES.includes(subject) && data[subject] === target;
}

function factsOf(target: unknown, keys: readonly string[]): string {
  if (isDict(target)) return keys.length === 0 ? 'is empty' : `has ${listNames(keys)}`;
  const length = lengthOf(target);
  if (Array.isArray(target)) return `is a list of ${length ?? 0}`;
  if (typeof target === 'string') return 'is text';
  return target === null ? 'is None' : `is of type ${typeName(target)}`;
}
