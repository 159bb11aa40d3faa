import { expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { TemplateError, type ErrorCode } from '../../src/errors.js';
import { parseJson } from '../../src/json.js';
import { TemplateEngine, type TemplateEngineOptions } from '../../src/template/template-engine.js';
import type { Mapping } from '../../src/data.js';

interface Recorded {
  readonly jinja2: string;
  readonly cases: readonly Case[];
}
interface Case {
  readonly options: TemplateEngineOptions & { templates?: Record<string, string> };
  readonly template: string;
  readonly output?: string;
  readonly error?: 'undefined' | 'syntax' | 'failed';
}

const NEEDED_SHARE = 0.98;
const read = (name: string) => readFileSync(new URL(name, import.meta.url), 'utf8');
const recorded = JSON.parse(read('jinja2-corpus.recorded.json')) as Recorded;
const context = parseJson(read('jinja2-corpus.context.json')) as Mapping;

function outcome({ options, template }: Case): { output?: string; code?: ErrorCode } {
  const { templates = {}, ...rest } = options;
  try {
    return { output: new TemplateEngine({ ...rest, loader: templates }).render(template, context) };
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    expect(error.message).not.toMatch(/nunjucks|undefined is not|at \w+ \(|\n/);
    return { code: error.code };
  }
}

test('renders what Jinja2 renders, and fails where it fails', () => {
  const different = recorded.cases.filter((each) => outcome(each).output !== each.output);
  const share = 1 - different.length / recorded.cases.length;
  process.stdout.write(
    `${(share * 100).toFixed(1)}% of ${recorded.cases.length} templates agree with Jinja2 ${recorded.jinja2}\n`,
  );
  expect(recorded.cases.length).toBeGreaterThanOrEqual(400);
  expect(share).toBeGreaterThanOrEqual(NEEDED_SHARE);

  const listed = readFileSync(new URL('../../docs/templates.md', import.meta.url), 'utf8');
  const unlisted = different.filter(
    ({ template }) => !listed.includes(template.replaceAll('|', '\\|')),
  );
  expect(unlisted.map(({ template }) => template)).toEqual([]);
});

test('undefined names and syntax errors are told apart as in Jinja2', () => {
  const codes = { undefined: 'undefined_variable', syntax: 'template_syntax' } as const;
  const wrong = recorded.cases.filter((each) => {
    if (each.error === undefined || each.error === 'failed') return false;
    const { code } = outcome(each);
    return code !== undefined && code !== codes[each.error];
  });
  // Told at the place that includes the broken template, whose own text is elsewhere.
  expect(wrong.map(({ template }) => template)).toEqual(["{% include 'syntax' %}"]);
});
