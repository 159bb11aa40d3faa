import { mapping, type Mapping } from '../data.js';
import { ConfigurationError } from '../errors.js';
import { didYouMean } from '../nearest-name.js';

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

/**
 * Words of a command line in which `--name=value`, as the Python engine takes it, is `name=value`,
 * unless it is an option or looks like one that is misspelt.
 * @param options such as `--flow`
 */
export function withPlainArgs(words: readonly string[], options: readonly string[]): string[] {
  const end = words.indexOf('--');
  return words.map((word, index) => {
    const [option = ''] = /^--[^=]+(?==)/.exec(word) ?? [];
    const isArg = option !== '' && (end < 0 || index < end);
    return isArg && !options.includes(option) && didYouMean(option, options) === undefined
      ? word.slice(2)
      : word;
  });
}
