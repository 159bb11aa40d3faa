import { describe, expect, test } from '@jest/globals';
import { loadWorkflow, parseWorkflow } from '../../src/workflow/load-workflow.js';
import { resolveArgs } from '../../src/workflow/params.js';
import { problemsOf } from './report.js';

const STEP = 'steps: [{ name: s, task: noop }]';

function args(params: string, given: Record<string, unknown> = {}): Record<string, unknown> {
  return resolveArgs(loadWorkflow(`params: { ${params} }\n${STEP}`, { file: 'w.yml' }), given);
}

describe('values from a command line become the declared type', () => {
  test.each([
    ['integer', '42', 42],
    ['integer', ' -7 ', -7],
    ['integer', '1152921504606846976', 2n ** 60n],
    ['number', '2.5', 2.5],
    ['number', '1e3', 1000],
    ['number', '10', 10],
    ['boolean', 'TRUE', true],
    ['boolean', 'no', false],
    ['string', '007', '007'],
    ['any', '007', '007'],
  ])('%s of %j', (type, given, value) => {
    expect(args(`a: { type: ${type} }`, { a: given })).toEqual({ a: value });
  });

  test.each([
    ['integer', '4.5', "The param 'a' must be an integer, not text"],
    ['integer', 'ten', "The param 'a' must be an integer, not text"],
    ['number', '0x10', "The param 'a' must be a number, not text"],
    ['boolean', 'maybe', "The param 'a' must be true or false, not text"],
    ['list', 'a,b', "The param 'a' must be a list, not text"],
    ['mapping', 'a', "The param 'a' must be a mapping, not text"],
    ['string', 5, "The param 'a' must be text, not a number"],
    ['integer', [1], "The param 'a' must be an integer, not a list"],
    ['integer', true, "The param 'a' must be an integer, not true or false"],
  ])('%s of %j is refused', (type, given, message) => {
    expect(() => args(`a: { type: ${type} }`, { a: given })).toThrow(message);
  });

  test('of the default where no type is declared', () => {
    expect(args('n: 3, b: true, t: x', { n: '5', b: 'off', t: '5' })).toEqual({
      n: 5,
      b: false,
      t: '5',
    });
    expect(() => args('n: 3', { n: 'x' })).toThrow("The param 'n' must be a number, not text");
  });
});

describe('rules', () => {
  test.each([
    ['type: integer, minimum: 3', '2', "The param 'a' is below 3"],
    ['type: number, maximum: 2.5', '2.6', "The param 'a' is above 2.5"],
    ['type: integer, maximum: 5', '1152921504606846976', "The param 'a' is above 5"],
    ['minLength: 2', 'x', "The param 'a' is shorter than 2"],
    ['maxLength: 2', 'xyz', "The param 'a' is longer than 2"],
    ['type: list, minLength: 1', [], "The param 'a' must not be empty"],
    ['enum: [x, y]', 'z', "The param 'a' must be one of x, y"],
    ['type: integer, allowedValues: [1, 2]', '3', "The param 'a' must be one of 1, 2"],
    ["pattern: '^[a-z]+$'", 'A1', "The param 'a' does not match ^[a-z]+$"],
  ])('{ %s } of %j', (rule, given, message) => {
    expect(() => args(`a: { ${rule} }`, { a: given })).toThrow(message);
  });

  test('that hold let the value through', () => {
    expect(args('a: { type: integer, enum: [1, 2], minimum: 1 }', { a: '2' })).toEqual({ a: 2 });
  });

  test('bind the default too', () => {
    const problemsWith = (rule: string) =>
      problemsOf(`params:\n  noop: { ${rule} }\n${STEP}`).map((line) => line.replace(/^2:/, ''));
    expect(problemsWith('type: integer, default: 1, minimum: 2')).toEqual([
      "35 The default of 'noop' is below 2",
    ]);
    expect(problemsWith("pattern: '('")).toEqual([
      "20 'pattern': This is not a regular expression",
    ]);
  });
});

describe('a param', () => {
  test('without a value or a default is null', () => {
    expect(args('a: , b: {}, c: { type: string }')).toEqual({ a: null, b: null, c: null });
  });

  test('that is required', () => {
    expect(() => args('a: { required: true, description: The size }')).toThrow(
      expect.objectContaining({
        code: 'invalid_arguments',
        message: "The param 'a' is required (The size)",
        hint: 'Give it as a=VALUE.',
      }),
    );
    expect(args('a: { required: true, default: 3 }')).toEqual({ a: 3 });
  });

  test('whose default is a list or a mapping', () => {
    expect(args('a: [1, 2], b: { x: 1 }')).toEqual({ a: [1, 2], b: { x: 1 } });
  });

  test('that the workflow does not have', () => {
    expect(() => args('size: 1', { sise: '2' })).toThrow(
      expect.objectContaining({
        message: "The workflow 'w' has no param 'sise'",
        hint: "Did you mean 'size'?",
      }),
    );
    expect(() => args('size: 1', { colour: '2' })).toThrow(
      expect.objectContaining({ hint: 'It has: size.' }),
    );
    expect(() => args('', { x: '2' })).toThrow(
      expect.objectContaining({ hint: 'The workflow has no params.' }),
    );
  });
});

describe('rules that no value can follow', () => {
  test.each([
    ['{ type: integer, minimum: 5, maximum: 3 }', '5 is the least and 3 the greatest number'],
    ['{ minLength: 3, maxLength: 1 }', 'it has 3 at least and 1 at most'],
    ['{ enum: [] }', 'no value is allowed'],
    ['{ type: integer, minimum: 1.2, maximum: 1.8 }', 'there is no integer from 1.2 to 1.8'],
  ])('%s', (rule, why) => {
    const text = `params: { p: ${rule} }\nsteps: [{ name: a, task: print_vars }]`;
    expect(problemsOf(text)).toEqual([`1:14 No value can be right for 'p': ${why}`]);
  });
});

describe('values that are allowed', () => {
  const inParam = (rule: string) => problemsOf(`params: { noop: ${rule} }\n${STEP}`);

  test('and break the other rules are told', () => {
    expect(inParam('{ type: integer, enum: [1, b], minimum: 2 }')).toEqual([
      '1:41 This can never be the value: it is below 2',
      '1:44 This can never be the value: it must be an integer, not text',
    ]);
  });

  test('become the declared type', () => {
    expect(args('a: { type: integer, enum: ["1", 2] }', { a: '1' })).toEqual({ a: 1 });
    expect(args('a: { type: string, enum: [1, b] }', { a: '1' })).toEqual({ a: '1' });
    expect(args('a: { type: boolean, enum: [yes] }', { a: 'true' })).toEqual({ a: true });
    expect(args('a: { enum: [1, 2], default: 1 }', { a: '2' })).toEqual({ a: 2 });
    expect(args('a: { enum: [auto, 2], default: 2 }', { a: 'auto' })).toEqual({ a: 'auto' });
  });

  test('may be lists and mappings', () => {
    expect(inParam('{ enum: [{ a: 1 }, [2]], default: { a: 1 } }')).toEqual([]);
    expect(inParam('{ enum: [{ a: 1 }, [2]], default: 3 }')).toEqual([
      `1:51 The default of 'noop' must be one of {"a":1}, [2]`,
    ]);
  });

  test('are told once', () => {
    expect(inParam('{ enum: [a], allowedValues: [b] }')).toEqual([
      "1:30 'allowedValues' says the same as 'enum' [Say it in one place.]",
    ]);
  });
});

test.each([
  ['string, minimum: 1', "1:33 warning: 'minimum' has no effect on text"],
  ['string, minItems: 1', "1:33 warning: 'minItems' has no effect on text"],
  ['integer, pattern: a', "1:34 warning: 'pattern' has no effect on an integer"],
  ['boolean, maxLength: 2', "1:34 warning: 'maxLength' has no effect on true or false"],
  ['mapping, items: { type: string }', "1:34 warning: 'items' has no effect on a mapping"],
])('a rule that has no effect: type: %s', (rule, problem) => {
  expect(problemsOf(`params: { noop: { type: ${rule} } }\n${STEP}`)).toEqual([problem]);
});

test('rules have the names that the guide of the Python engine gives them, too', () => {
  const text = `
    params:
      a: { type: integer, min: 1, max: 3, default: 7 }
      b: { choices: [x, y], default: z }
      c: { type: string, default: 8080 }
    steps: [{ name: a, task: print_vars }]
  `;
  expect(problemsOf(text)).toEqual([
    "2:48 The default of 'a' is above 3",
    "3:34 The default of 'b' must be one of x, y",
  ]);
  const { params } = parseWorkflow('params: { c: { type: string, default: 8080 } }\nsteps: []');
  expect(params).toMatchObject([{ name: 'c', default: '8080' }]);
});

test('lengths count characters; what is past the largest number is none', () => {
  const workflow = loadWorkflow(
    'params: { a: { maxLength: 5 }, n: { type: number } }\nsteps: [{ name: a, task: noop }]',
  );
  expect(resolveArgs(workflow, { a: 'a😀😀😀😀' })).toMatchObject({ a: 'a😀😀😀😀' });
  expect(() => resolveArgs(workflow, { n: '1e999' })).toThrow("The param 'n' must be a number");
});
