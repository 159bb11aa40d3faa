import { isMapping } from '../data.js';
import { stringifyJson } from '../json.js';

/**
 * JSON text in pieces, so that lists which are read from disk never stand in memory as a whole.
 * Lists and mappings are walked to this depth; what is inside an element is one piece.
 */
const DEPTH = 5;

export function* jsonChunks(value: unknown, depth = DEPTH): Generator<string> {
  if (depth > 0 && Array.isArray(value)) {
    yield '[';
    for (let index = 0; index < value.length; index += 1) {
      if (index > 0) yield ',';
      yield* jsonChunks(value[index], depth - 1);
    }
    yield ']';
  } else if (depth > 0 && isMapping(value) && typeof value['toJSON'] !== 'function') {
    yield '{';
    let separator = '';
    for (const [name, entry] of Object.entries(value)) {
      if (entry === undefined) continue;
      yield `${separator}${JSON.stringify(name)}:`;
      yield* jsonChunks(entry, depth - 1);
      separator = ',';
    }
    yield '}';
  } else {
    yield stringifyJson(value);
  }
}
