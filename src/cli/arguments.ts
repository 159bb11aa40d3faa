import { mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';

/** `name=value` words as a mapping; the value may hold more `=`. */
export function parseArgs(words: readonly string[]): Mapping<string> {
  const args = mapping<string>();
  for (const word of words) {
    const at = word.indexOf('=');
    if (at <= 0) {
      throw new ConfigurationError('invalid_arguments', `'${word}' is no argument`, {
        hint: 'Arguments are name=value.',
      });
    }
    args[word.slice(0, at)] = word.slice(at + 1);
  }
  return args;
}
