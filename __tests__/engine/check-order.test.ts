import { describe, expect, test } from '@jest/globals';
import { problemsOf } from '../workflow/report.js';

/** What there is to say about steps of these names, each with what else stands on it. */
function saidOf(steps: Readonly<Record<string, string>>, top = ''): string[] {
  const lines = Object.entries(steps).map(
    ([name, more]) => `  - { name: ${name}, task: noop${more && `, ${more}`} }`,
  );
  return problemsOf([top, 'steps:', ...lines, ''].join('\n'));
}

describe('depends_on', () => {
  test('names steps that there are', () => {
    expect(saidOf({ list: '', b: 'depends_on: lits', c: 'depends_on: [b, zzz]' })).toEqual([
      "3:40 There is no step 'lits' [Did you mean 'list'?]",
      "4:44 There is no step 'zzz'",
    ]);
  });

  test('does not name the step itself', () => {
    expect(saidOf({ a: 'depends_on: [a]', b: '' })).toEqual(["2:41 The step 'a' waits for itself"]);
  });

  test('in a circle is told once, with the steps in it', () => {
    expect(
      saidOf({
        start: '',
        a: 'depends_on: [start, c]',
        b: 'depends_on: a',
        c: 'depends_on: b',
        end: '',
      }),
    ).toEqual(['3:40 The steps wait for each other: a -> c -> b -> a']);
  });

  test('in several circles', () => {
    expect(
      saidOf({
        a: 'depends_on: b',
        b: 'depends_on: a',
        c: 'depends_on: d',
        d: 'depends_on: c',
      }),
    ).toEqual([
      '2:40 The steps wait for each other: a -> b -> a',
      '4:40 The steps wait for each other: c -> d -> c',
    ]);
  });

  test('in a circle that the order of the file closes', () => {
    expect(saidOf({ a: 'depends_on: c', b: '', c: '' })).toEqual([
      "2:40 The steps wait for each other: a -> c -> b -> a [A step without 'depends_on' waits for the one above it.]",
    ]);
  });

  test('of a circle, or of what is not there, leads to no complaints about names', () => {
    const uses = "if: steps.a.status == 'completed'";
    expect(saidOf({ a: 'depends_on: b', b: 'depends_on: a', c: uses }).length).toBe(1);
    expect(saidOf({ a: '', b: `depends_on: gone, ${uses}` }).length).toBe(1);
  });

  test('has no place inside a batch', () => {
    const text = `
      steps:
        - name: b
          task: batch
          inputs:
            items: [1]
            steps:
              - { name: one, task: noop }
              - { name: two, task: noop, depends_on: one, on_error: { next: one } }
    `;
    expect(problemsOf(text)).toEqual([
      "8:36 An item's steps run in their order",
      "8:71 An item's steps cannot jump",
    ]);
  });
});

describe('on_error.next', () => {
  const next = (name: string) => `on_error: { next: ${name} }`;

  test.each([
    [{ a: next('c'), b: '', c: '' }, []],
    [{ a: next('clear'), clean: '' }, ["2:46 There is no step 'clear' [Did you mean 'clean'?]"]],
    [{ a: next('a') }, ["2:46 The step 'a' leads to itself ['retry' tries it again.]"]],
    [
      { a: '', b: next('a') },
      [
        "3:46 The step 'a' does not come after 'b' [Only a step that waits for this one can follow its failure.]",
      ],
    ],
    [
      { a: next('b'), b: 'depends_on: []' },
      [
        "2:46 The step 'b' does not come after 'a' [Only a step that waits for this one can follow its failure.]",
      ],
    ],
  ])('%j', (steps, problems) => {
    expect(saidOf(steps as Record<string, string>)).toEqual(problems);
  });

  test('may lead out of the flow', () => {
    const flows = 'flows: { default: main, definitions: [{ main: [a, b] }] }';
    expect(saidOf({ a: next('handler'), b: '', handler: '' }, flows)).toEqual([]);
  });

  test('to a step that comes before in some flows is a warning', () => {
    const flows = 'flows: { default: main, definitions: [{ main: [a, b] }] }';
    expect(saidOf({ handler: '', a: next('handler'), b: '' }, flows)).toEqual([
      "4:46 warning: The step 'handler' does not come after 'a' in the flow 'all' [Only a step that waits for this one can follow its failure.]",
    ]);
  });
});

describe('flows', () => {
  test('have the steps that their steps wait for', () => {
    const flows = 'flows: { definitions: [{ short: [a, c] }] }';
    expect(saidOf({ a: '', b: '', c: 'depends_on: [a, b]' }, flows)).toEqual([
      "1:37 The step 'c' waits for 'b', which is not in the flow 'short' [Name 'b' before it.]",
    ]);
  });

  test('may not have an order that closes a circle', () => {
    const flows = 'flows: { definitions: [{ turned: [b, a] }] }';
    expect(saidOf({ a: '', b: 'depends_on: a' }, flows)).toEqual([
      "1:26 The steps wait for each other: b -> a -> b, in the flow 'turned' [A step without 'depends_on' waits for the one above it.]",
    ]);
  });

  test('do not tell again what is told of all steps', () => {
    const flows = 'flows: { definitions: [{ some: [a, b] }] }';
    expect(saidOf({ a: 'depends_on: b', b: 'depends_on: a' }, flows)).toEqual([
      '3:40 The steps wait for each other: a -> b -> a',
    ]);
  });
});

test('steps that could not be read are there all the same', () => {
  const text = `
    flows: { definitions: [{ f: [wrong, c] }] }
    steps:
      - { name: a, task: noop }
      - { name: wrong, task: noop, timeout: soon }
      - { name: c, task: noop, depends_on: wrong, if: "steps.wrong.status == 'x' and steps.a.result" }
      - { name: d, task: noop, on_error: { next: wrong } }
  `;
  expect(problemsOf(text)).toEqual(["4:41 'timeout' must be a number, not 'soon'"]);
});

test('so are those of an item', () => {
  const text = `
    steps:
      - name: b
        task: batch
        inputs:
          items: [1]
          steps:
            - { name: wrong, task: noop, timeout: soon }
            - { name: c, task: noop, if: "steps.wrong.status == 'x'" }
  `;
  expect(problemsOf(text)).toEqual(["7:47 'timeout' must be a number, not 'soon'"]);
});

test('many steps are checked in a moment', () => {
  const steps = Array.from({ length: 300 }, (_, index) => [
    `s${index}`,
    index === 0 ? '' : `if: "{{ steps.s${index - 1}.status == 'x' or steps.s0.result }}"`,
  ]);
  const start = performance.now();
  expect(saidOf(Object.fromEntries(steps) as Record<string, string>)).toEqual([]);
  expect(performance.now() - start).toBeLessThan(5000);
});
