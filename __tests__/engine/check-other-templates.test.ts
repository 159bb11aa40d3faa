import { expect, test } from '@jest/globals';
import { problemsOf } from '../workflow/report.js';

const step = (body: string) => problemsOf(`steps:\n  - { name: a, ${body} }\n`);
const message = (template: string) => step(`task: echo, inputs: { message: "${template}" }`);
const HINT = '[Let a step of that task render the text; then it is in steps.NAME.result.content.]';

test.each([
  ["{% include 'part.txt' %}", 'include'],
  ['{%- include args_file with context -%}', 'include'],
  ["{% import 'part.txt' as x %}{{ x.f() }}", 'import'],
  ["{% from 'part.txt' import f %}{{ f() }}", 'from'],
  ["{% extends 'part.txt' %}", 'extends'],
  ["{% if env.X %}{% for i in [1] %}{% include 'x' %}{% endfor %}{% endif %}", 'include'],
])('%s in a message', (template, tag) => {
  const [said] = message(template).filter((line) => line.includes('works in'));
  const column = 48 + template.indexOf(tag);
  expect(said).toBe(`2:${column} '${tag}' works in the task 'template' only ${HINT}`);
});

test('one that may be missing always is', () => {
  expect(message("{% include 'part.txt' ignore missing %}")).toEqual([
    `2:51 warning: 'include' works in the task 'template' only ${HINT}`,
  ]);
});

test.each([
  ["{% raw %}{% include 'x' %}{% endraw %}"],
  ["{# {% include 'x' %} #}"],
  ["{{ '{% include x %}' }}"],
  ['{% block a %}{% endblock %}'],
])('%s needs no other template', (template) => {
  expect(message(template)).toEqual([]);
});

test('in the task template, and nowhere else in it', () => {
  const body = (inputs: string) => `task: template, inputs: { ${inputs} }`;
  expect(step(body(`output_file: x, template: "{% include 'a' %}"`))).toEqual([]);
  expect(step(body(`template: x, output_file: "{% include 'a' %}"`))).toHaveLength(1);
  expect(step(body(`output_file: x, template_file: "{% include 'a' %}"`))).toHaveLength(1);
});

test('in conditions, messages of failures, and deep in inputs', () => {
  const include = `"{% include 'a' %}"`;
  expect(step(`task: noop, if: ${include}`)).toHaveLength(1);
  expect(step(`task: fail, on_error: { message: ${include} }`)).toHaveLength(1);
  expect(step(`task: shell, inputs: { command: [ls, ${include}] }`)).toHaveLength(1);
  expect(step(`task: shell, inputs: { command: ls, env: { A: ${include} } }`)).toHaveLength(1);
});

test('in a batch once', () => {
  const batch = (more: string) => step(`task: batch, inputs: { items: [1], ${more} }`);
  const task = (template: string) => `task: { task: echo, inputs: { message: "${template}" } }`;
  expect(batch(task("{% include 'a' %}"))).toHaveLength(1);
  expect(batch(`key: "{% include 'a' %}", ${task('x')}`)).toHaveLength(1);
  expect(
    batch(`task: { task: template, inputs: { output_file: x, template: "{% include 'a' %}" } }`),
  ).toEqual([]);
});

test('the environment of a workflow reads no files, either', () => {
  const text = 'env: { A: \'{% include "a.txt" %}\' }\nsteps: [{ name: a, task: noop }]\n';
  expect(problemsOf(text)).toEqual([
    expect.stringMatching(/^1:\d+ 'include' works in the task 'template' only /),
  ]);
});
