import { stringify as stringifyYaml } from 'yaml';
import { fail } from '../failure.js';
import { parseJson } from '../../json.js';
import { mapping } from '../../data.js';
import { integerArgument } from '../values/argument.js';
import { Markup } from '../values/collections.js';
import { define, type Signature } from '../values/signature.js';
import { textOf } from '../values/text.js';
import { nativeValue } from '../native-value.js';
import { jsonText } from './json-text.js';
import { pprint } from './pprint.js';
import { YamlProblem, yamlData } from './yaml-data.js';

const UNSAFE: Readonly<Record<string, string>> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  "'": '\\u0027',
};

function toJson(value: unknown, indent: unknown = null): Markup {
  const width = indent === null ? undefined : integerArgument(indent, 'the indent');
  const text = jsonText(value, { indent: width, sortKeys: true, allowNaN: true });
  return new Markup(text.replace(/[<>&']/g, (char) => UNSAFE[char] ?? char));
}

function fromJson(value: unknown): unknown {
  try {
    return withoutPrototypes(parseJson(textOf(value)));
  } catch (error) {
    if (error instanceof SyntaxError) return fail('fromjson: the text is not JSON');
    throw error;
  }
}

/** Mappings from outside may hold any name. */
function withoutPrototypes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPrototypes);
  if (typeof value !== 'object' || value === null) return value;
  const copy = mapping<unknown>(value as Record<string, unknown>);
  for (const name of Object.keys(copy)) copy[name] = withoutPrototypes(copy[name]);
  return copy;
}

function toYaml(value: unknown): string {
  return stringifyYaml(nativeValue(value), { lineWidth: 0 });
}

function fromYaml(value: unknown): unknown {
  try {
    return yamlData(textOf(value));
  } catch (error) {
    if (error instanceof YamlProblem) return fail('from_yaml: the text is not YAML');
    throw error;
  }
}

export const JSON_FILTERS: Readonly<Record<string, Signature>> = {
  tojson: define('value indent?', toJson),
  fromjson: define('value', fromJson),
  to_yaml: define('value', toYaml),
  from_yaml: define('value', fromYaml),
  pprint: define('value', (value: unknown) => pprint(value)),
};
