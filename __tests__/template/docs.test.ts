import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import type { Mapping } from '../../src/data.js';
import { TemplateError } from '../../src/errors.js';
import { TemplateEngine } from '../../src/template/template-engine.js';
import { FILTERS } from '../../src/template/filters/index.js';
import { TESTS } from '../../src/template/filters/tests.js';

const text = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
const FENCE = /^```(\w+)(?: (\w+))?\n([\s\S]*?)^```$/gm;
const blocks = Array.from(text.matchAll(FENCE), ([, language, mode, body = '']) => ({
  language,
  mode,
  body: body.slice(0, -1),
}));
const context = JSON.parse(blocks[0]?.body ?? '') as Mapping;
const engine = new TemplateEngine();

function failure(source: string): string {
  try {
    engine.render(source, context);
  } catch (error) {
    if (error instanceof TemplateError) return [error.message, error.hint].join('\n');
    throw error;
  }
  return 'no error';
}

describe('docs/templates.md', () => {
  blocks.forEach((block, index) => {
    const shown = blocks[index + 1];
    if (block.language !== 'jinja' || shown === undefined) return;
    test(block.body, () => {
      if (block.mode === 'native') {
        expect(engine.resolve(block.body, context)).toEqual(JSON.parse(shown.body));
      } else if (shown.mode === 'error') {
        expect(failure(block.body)).toBe(shown.body);
      } else {
        expect(engine.render(block.body, context)).toBe(shown.body);
      }
    });
  });

  test('names every filter and test', () => {
    const words = new Set(text.match(/\w+/g));
    const short = new Set(['d', 'e']);
    const names = [...FILTERS.keys(), ...TESTS.keys()].filter((name) => /^\w/.test(name));
    expect(names.filter((name) => !words.has(name) && !short.has(name))).toEqual([]);
  });
});
