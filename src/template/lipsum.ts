import { fail } from './failure.js';
import { integerArgument } from './values/argument.js';
import { Markup } from './values/collections.js';
import { isTrue } from './values/truth.js';

const WORDS = (
  'lorem ipsum dolor sit amet consectetur adipiscing elit sed do eiusmod tempor incididunt ut ' +
  'labore et dolore magna aliqua enim ad minim veniam quis nostrud exercitation ullamco laboris'
).split(' ');
const MOST_PARAGRAPHS = 1000;
const MOST_WORDS = 10_000;

/** Filler text: `n` paragraphs of `min` to `max` words. Random, as in Jinja2. */
export function lipsum(
  n: unknown = 5,
  html: unknown = true,
  min: unknown = 20,
  max: unknown = 100,
): string | Markup {
  const count = integerArgument(n, 'the number of paragraphs');
  const [low, high] = [integerArgument(min, 'min'), integerArgument(max, 'max')];
  if (count > MOST_PARAGRAPHS || high > MOST_WORDS) fail('lipsum would become too long');
  const paragraphs = Array.from({ length: Math.max(0, count) }, () => paragraph(low, high));
  if (!isTrue(html)) return paragraphs.join('\n\n');
  return new Markup(paragraphs.map((text) => `<p>${text}</p>`).join('\n'));
}

function paragraph(low: number, high: number): string {
  const length = low + Math.floor(Math.random() * Math.max(1, high - low));
  const words = Array.from(
    { length },
    () => WORDS[Math.floor(Math.random() * WORDS.length)] ?? 'lorem',
  );
  const text = words.join(' ');
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}
