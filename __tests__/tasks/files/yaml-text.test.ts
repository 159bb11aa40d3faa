import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { plainData } from '../../../src/data.js';
import { parseJson } from '../../../src/json.js';
import { yamlText } from '../../../src/tasks/files/yaml-text.js';
import { yamlData } from '../../../src/template/filters/yaml-data.js';

/** What `yaml.dump(value, default_flow_style=False)` of PyYAML 6.0.3 wrote for each value. */
const recorded = plainData(
  parseJson(readFileSync(new URL('pyyaml.recorded.json', import.meta.url), 'utf8')),
) as { value: unknown; text: string }[];

test.each(recorded.map(({ value, text }) => [text, value]))('%j as PyYAML', (text, value) => {
  expect(yamlText(value)).toBe(text);
  expect(yamlData(text as string)).toEqual(value);
});

test('numbers that are none in JSON have names', () => {
  expect(yamlText([Infinity, -Infinity, NaN])).toBe('- .inf\n- -.inf\n- .nan\n');
});

describe('other than PyYAML', () => {
  test.each(['0o17', '1e3', '08', '5.e1', '.5e1', '+12e03'])(
    '%s is quoted, since YAML 1.2 takes it for a number',
    (word) => {
      expect(yamlText([word])).toBe(`- '${word}'\n`);
      expect(yamlData(`- '${word}'`)).toEqual([word]);
      expect(typeof (yamlData(`- ${word}`) as unknown[])[0]).toBe('number');
    },
  );
});

test.each([
  ['Grüße, 日本 😀', String.raw`"Gr\xFC\xDFe, \u65E5\u672C \U0001F600"`],
  ['“so”: no', String.raw`"\u201Cso\u201D: no"`],
  ['e\u0301\n', String.raw`"e\u0301\n"`],
  ['\xa0', String.raw`"\_"`],
  ['a\u2028\u2029\x85', String.raw`"a\L\P\N"`],
  ['\ufeff\u200b\u00ad', String.raw`"\uFEFF\u200B\xAD"`],
  ['\ud800 é', String.raw`"\uD800 \xE9"`],
  ['\u{e0001}', String.raw`"\U000E0001"`],
])('of %j what is not ASCII is escaped, as PyYAML does', (value, text) => {
  expect(yamlText([value])).toBe(`- ${text}\n`);
  expect(yamlData(`- ${text}`)).toEqual([value]);
});

test('names are ordered by code points', () => {
  expect(yamlText({ b: 1, '😀': 1, '\uffee': 1, B: 1 })).toBe(
    'B: 1\nb: 1\n"\\uFFEE": 1\n"\\U0001F600": 1\n',
  );
});
