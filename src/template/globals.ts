import { fail } from './failure.js';
import { integerArgument } from './values/argument.js';
import { Dict, Range } from './values/collections.js';
import { Namespace } from './values/namespace.js';
import { BoundFunction, TemplateObject, type Named } from './values/objects.js';
import { pairsFrom } from './values/pairs.js';
import { define, type Signature } from './values/signature.js';
import { lipsum } from './lipsum.js';

/** As in Jinja2's sandbox. */
const LONGEST_RANGE = 100_000;

function range(first: unknown, second?: unknown, third?: unknown): Range {
  const [start, stop] = second === undefined ? [0, first] : [first, second];
  const step = third === undefined ? 1 : integerArgument(third, 'the step');
  if (step === 0) fail('the step of range must not be zero');
  const made = new Range(
    integerArgument(start, 'the start'),
    integerArgument(stop, 'the end'),
    step,
  );
  return made.length > LONGEST_RANGE ? fail(`range is longer than ${LONGEST_RANGE}`) : made;
}

/** `dict(mapping_or_pairs, name=value)`. */
function makeDict(args: unknown[], named: Named): Dict {
  const dict = new Dict();
  const [source] = args;
  if (source !== undefined) for (const [key, value] of pairsFrom(source)) dict.set(key, value);
  for (const [name, value] of named) dict.set(name, value);
  return dict;
}

function makeNamespace(args: unknown[], named: Named): Namespace {
  const entries = Array.from(makeDict(args, named).entries());
  return new Namespace(new Map(entries.map(([key, value]) => [String(key), value])));
}

/** Goes round its values: `next()`, `current`, `reset()`. */
class Cycler extends TemplateObject {
  readonly typeName = 'Cycler';
  private position = 0;
  private readonly values: readonly unknown[];

  constructor(values: readonly unknown[]) {
    super();
    this.values = values.length > 0 ? values : fail('cycler needs values');
  }

  attribute(name: string): unknown {
    switch (name) {
      case 'current':
        return this.values[this.position];
      case 'next':
        return new BoundFunction('next', this.next);
      case 'reset':
        return new BoundFunction('reset', this.reset);
      default:
        return undefined;
    }
  }

  private readonly next = define('', () => {
    const value = this.values[this.position];
    this.position = (this.position + 1) % this.values.length;
    return value;
  });

  private readonly reset = define('', () => {
    this.position = 0;
    return null;
  });
}

/** Gives nothing at its first call, its separator at each later one. */
class Joiner extends TemplateObject {
  readonly typeName = 'Joiner';
  private used = false;
  private readonly separator: unknown;

  constructor(separator: unknown) {
    super();
    this.separator = separator;
  }

  attribute(): undefined {
    return undefined;
  }

  override call(): unknown {
    if (this.used) return this.separator;
    this.used = true;
    return '';
  }
}

const FUNCTIONS: Readonly<Record<string, Signature>> = {
  range: define('start stop? step?', range),
  dict: define('*args **named', makeDict),
  namespace: define('*args **named', makeNamespace),
  cycler: define('*values', (values: unknown[]) => new Cycler(values)),
  joiner: define('sep?', (separator: unknown = ', ') => new Joiner(separator)),
  lipsum: define('n? html? min? max?', lipsum),
};

/** Names that every template has, unless the context or the template itself sets them. */
export const GLOBALS: ReadonlyMap<string, unknown> = new Map(
  Object.entries(FUNCTIONS).map(([name, signature]) => [name, new BoundFunction(name, signature)]),
);
