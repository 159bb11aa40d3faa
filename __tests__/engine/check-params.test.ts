import { expect, test } from '@jest/globals';
import { problemsOf } from '../workflow/report.js';

/** The params that are told not to be used, of `x` and `max-size`. */
function unusedWith(step: string, top = ''): string[] {
  const text = `params: { x: 1, max-size: 2 }\n${top}\nsteps:\n  - { name: a, ${step} }\n`;
  return problemsOf(text).flatMap((line) => {
    const [, name] = /^\d+:\d+ warning: The param '(.*)' is not used$/.exec(line) ?? [];
    return name === undefined ? [] : [name];
  });
}

test('a param that nothing uses is a warning at the param', () => {
  expect(problemsOf('params:\n  x: 1\nsteps: [{ name: a, task: noop }]')).toEqual([
    "2:3 warning: The param 'x' is not used",
  ]);
});

test('a secret one is masked, used or not', () => {
  const text = 'params: { x: { secret: true } }\nsteps: [{ name: a, task: noop }]';
  expect(problemsOf(text)).toEqual([]);
});

test.each([
  ["task: echo, inputs: { message: '{{ args.x }}' }"],
  ['task: noop, if: args.x > 3'],
  ["task: noop, on_error: { message: '{{ args.x }}' }"],
  ['task: python_code, inputs: { code: \'print(args.get("x"))\' }'],
  ['task: python_code, inputs: { code: \'print(context["args"]["x"])\' }'],
  ['task: javascript, inputs: { code: return args.x }'],
  ['task: python_code, inputs: { code: \'print(args.get( "x" , 1))\' }'],
  ['task: echo, inputs: { message: "{{ args[ \'x\' ] }}" }'],
  ['task: batch, inputs: { items: [1], task: { task: noop, if: args.x > 3 } }'],
  ['task: python_script, inputs: { script_path: scripts/x.py }'],
])('%s uses x', (step) => {
  expect(unusedWith(step)).toEqual(['max-size']);
});

test('env uses params', () => {
  expect(unusedWith('task: noop', "env: { A: '{{ args.x }}' }")).toEqual(['max-size']);
});

test('a name that is no word is looked for as it is', () => {
  expect(unusedWith('task: echo, inputs: { message: "{{ args[\'max-size\'] }}" }')).toEqual(['x']);
});

test.each([
  ["task: echo, inputs: { message: '{{ args }}' }"],
  ["task: echo, inputs: { message: '{{ args | tojson }}' }"],
  ["task: echo, inputs: { message: '{{ args[env.NAME] }}' }"],
  ["task: echo, inputs: { message: \"{{ args['a' ~ '1'] }}\" }"],
  ['task: echo, inputs: { message: "{{ args[\'a\' + env.N] }}" }'],
  ["task: echo, inputs: { message: \"{{ args['a' 'b'] }}\" }"],
  ["task: echo, inputs: { message: \"{{ args.get('a' ~ '1') }}\" }"],
  ['task: echo, inputs: { message: "{{ args[\'a%s\' % 1] }} {{ args.x }}" }'],
  ['task: python_code, inputs: { code: \'print(args[f"a{n}"])\' }'],
  ['task: python_code, inputs: { code: \'print(args["a" + n])\' }'],
  ["task: echo, inputs: { message: '{{ args.items() | list }}' }"],
  ["task: python_code, inputs: { code: 'for name in args: print(name)' }"],
  ["task: python_code, inputs: { code: 'print(args.get(name))' }"],
  ['task: print_vars'],
  ['task: template, inputs: { template_file: a.txt, output_file: b.txt }'],
  ['task: template, inputs: { template: "{% include \'a\' %}", output_file: b.txt }'],
])('%s may use any', (step) => {
  expect(unusedWith(step)).toEqual([]);
});

test('the steps that could not be read use params too', () => {
  expect(unusedWith('task: noop, timeout: soon, if: args.x > 3')).toEqual(['max-size']);
});

test('params that could not be read are not missed', () => {
  const text = (params: string) =>
    `params: ${params}\nsteps: [{ name: a, task: echo, inputs: { message: '{{ args.x }}' } }]`;
  expect(problemsOf(text('[x]'))).toEqual(["1:9 'params' must be a mapping, not a list"]);
  expect(problemsOf(text('{ x: { type: colour } }'))).toEqual([
    expect.stringMatching(/^1:22 'type' must be 'string', 'integer', /),
  ]);
});
