import { describe, expect, test } from '@jest/globals';
import { ConfigurationError } from '../../src/errors.js';
import { formatDiagnostic } from '../../src/workflow/diagnostic.js';
import { loadWorkflow } from '../../src/workflow/load-workflow.js';
import { diagnosticsOf, problemsOf } from './report.js';

test('a text that is not YAML is refused with its place', () => {
  const text = 'name: x\nsteps: [a, b\n';
  expect(() => loadWorkflow(text, { file: 'w.yml' })).toThrow(
    new ConfigurationError('invalid_workflow', 'w.yml is not valid YAML'),
  );
  expect(problemsOf(text)).toEqual([
    '2:8 The bracket is not closed [It needs its other half; the lines between them are indented.]',
  ]);
});

test('a duplicate key', () => {
  expect(problemsOf('name: a\nname: b\nsteps: [{ name: s, task: noop }]\n')).toEqual([
    "2:1 The key 'name' is there twice",
  ]);
});

test('a merge key takes mappings and nothing else', () => {
  expect(problemsOf('steps:\n  - &a { name: a, task: noop }\n  - { <<: *a, name: b }\n')).toEqual(
    [],
  );
  expect(problemsOf('env: &e { A: b }\nsteps: [{ name: a, task: noop, <<: [*e, x] }]\n')).toEqual([
    "2:32 '<<' takes a mapping or a list of them",
  ]);
});

test('a tab as indentation', () => {
  expect(problemsOf('steps:\n\t- name: a\n')).toEqual(
    expect.arrayContaining([expect.stringMatching(/^2:1 Tabs are not allowed as indentation/)]),
  );
});

test('aliases that expand to very much', () => {
  const laughs = ['a: &a [x, x, x, x, x, x, x, x, x, x]'];
  for (const [name, of] of ['ba', 'cb', 'dc', 'ed'] as const) {
    laughs.push(`${name}: &${name} [${Array(10).fill(`*${of}`).join(', ')}]`);
  }
  expect(problemsOf(laughs.join('\n'))).toEqual([
    '1:1 Its aliases expand to more than 100 times what they name',
  ]);
});

describe('what YAML allows and a workflow does not', () => {
  test.each([
    ['name: a\n---\nname: b\n', '2:1 A second document begins here [A file holds one workflow.]'],
    ['name: a\n1: x\n"1": y\n', `3:1 The key '1' is there twice`],
    ['name: !thing a\n', "1:7 There is no tag '!thing' [A text that begins with ! needs quotes.]"],
    [
      'name: !!binary aGk=\n',
      "1:7 There is no tag '!!binary' [A text that begins with ! needs quotes.]",
    ],
    [
      'name: *gone\n',
      "1:7 There is no anchor '&gone' above this alias [A text that begins with * needs quotes.]",
    ],
    ['env: &e\n  a: { b: *e }\n', '2:11 This alias stands inside what it names'],
    ['name: "a\0b"\n', '1:9 YAML has no character U+0000'],
    ['name: a\u0007\n', '1:8 YAML has no character U+0007'],
    ['name: a\u009b31m\n', '1:8 YAML has no character U+009B'],
    ['name: caf\ufffd\n', '1:10 This is not UTF-8 [Save the file in the encoding UTF-8.]'],
  ])('%j', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test.each(['[', '{a: ', '- '])('10,000 levels of %j', (open) => {
    const problems = problemsOf(open.repeat(10_000));
    expect(problems).toEqual([
      expect.stringMatching(
        /^1:\d+ Lists and mappings stand inside each other more than 200 deep$/,
      ),
    ]);
  });

  test('201 levels, which no parser minds', () => {
    const nested = (levels: number) => `env: ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}\n`;
    expect(problemsOf(nested(201))).toEqual([
      '1:205 Lists and mappings stand inside each other more than 200 deep',
    ]);
    expect(problemsOf(nested(200))).not.toEqual(problemsOf(nested(201)));
  });
});

test('lines that end with a lone return are lines', () => {
  expect(problemsOf('name: a\rsteps:\r  - name: a\r    tsk: noop\r    task: noop\r')).toEqual([
    "4:5 Unknown key 'tsk' [Did you mean 'task'?]",
  ]);
});

test('names are cut where they are long, in messages of the parser, too', () => {
  const long = 'x'.repeat(5000);
  const shown = `${'x'.repeat(60)}…`;
  expect(problemsOf(`name: !${long} a`)[0]).toContain(`no tag '!${'x'.repeat(59)}…'`);
  expect(problemsOf(`name: *${long}`)[0]).toContain(`no anchor '&${shown}'`);
  const [told = ''] = problemsOf(`steps: [{ name: a, task: ${long} }]`);
  expect(told.length).toBeLessThan(2000);
});

test('text that is marked as raw is text', () => {
  const { params } = loadWorkflow(
    'params: { a: !raw 5, b: !raw "{{ x }}" }\nsteps: [{ name: s, task: noop }]',
  );
  expect(params.map((param) => param.default)).toEqual(['5', '{{ x }}']);
});

test('a byte order mark is none of the text', () => {
  const text = '\ufeffname: a\nsteps: [{ name: s, task: noop }]\n';
  expect(problemsOf(text)).toEqual([]);
  expect(problemsOf(text.replace('name: a', 'nmae: a'))).toEqual([
    "1:1 Unknown key 'nmae' [Did you mean 'name'?]",
  ]);
});

test('a text that is no mapping, and an empty one', () => {
  expect(problemsOf('- a\n')).toEqual(['1:1 The workflow must be a mapping, not a list']);
  expect(problemsOf('just text\n')).toEqual([
    "1:1 The workflow must be a mapping, not 'just text'",
  ]);
  expect(problemsOf('')).toEqual(['1:1 The workflow must be a mapping, not nothing']);
});

test('YAML 1.2: yes and on are texts, 0o17 is a number, __proto__ is only a name', () => {
  const { params, steps } = loadWorkflow(
    'params: { a: yes, b: on, c: 0o17, __proto__: 1 }\nsteps: [{ name: s, task: noop }]',
  );
  expect(params.map((param) => [param.name, param.default])).toEqual([
    ['a', 'yes'],
    ['b', 'on'],
    ['c', 15],
    ['__proto__', 1],
  ]);
  expect(steps).toHaveLength(1);
});

test('an integer of 2^60 keeps every digit', () => {
  const { steps } = loadWorkflow(
    'steps: [{ name: s, task: noop, inputs: { id: 1152921504606846977 } }]',
  );
  expect(steps[0]?.inputs).toEqual({ id: 2n ** 60n + 1n });
});

test('a diagnostic is drawn with its line, a caret and a hint', () => {
  const [diagnostic] = diagnosticsOf(
    'name: x\r\nstep:\r\n  - name: a\r\nsteps: [{ name: a, task: noop }]',
  );
  expect(formatDiagnostic(diagnostic!)).toBe(
    [
      "w.yml:2:1: error: Unknown key 'step'",
      '  2 | step:',
      '    | ^^^^',
      "  hint: Did you mean 'steps'?",
    ].join('\n'),
  );
});

test('a frame of a long line shows the part that is meant', () => {
  const long = `${'x'.repeat(300)} {{ a b }} ${'y'.repeat(300)}`;
  const [diagnostic] = diagnosticsOf(
    `steps: [{ name: a, task: echo, inputs: { message: "${long}" } }]`,
  );
  const [shown = '', carets = ''] = diagnostic!.frame.split('\n');
  expect(shown.length).toBeLessThan(130);
  expect(shown[carets.indexOf('^')]).toBe('b');
});

describe('one mistake is told once, in words for those who do not know the parser', () => {
  test.each([
    [
      '<<<<<<< HEAD\nname: a\n=======\nname: b\n>>>>>>> other\nsteps: []\n',
      '1:1 A merge conflict is left here [Keep what is right of both sides, and remove the lines that git has put there.]',
    ],
    [
      'steps:\n\t- name: a\n\t  task: noop\n',
      '2:1 Tabs are not allowed as indentation [Indent with spaces.]',
    ],
    [
      'name: note: this\nsteps: []\n',
      "1:7 Nested mappings are not allowed in compact mappings [A text with ': ' in it needs quotes; keys of one mapping begin in one column.]",
    ],
    [
      'steps:\n  - name a\n    task: noop\n',
      "2:5 There is no ': ' in this line [A key is followed by ': ' and its value.]",
    ],
    [
      'env: { A: Error: it failed }\n',
      "1:11 There is a ': ' too many between the brackets [A text with ': ' in it needs quotes; entries are parted by ','.]",
    ],
    [
      'name: "abc\nsteps:\n  - name: a\n',
      '1:7 The quote is not closed [It needs the same quote at its end.]',
    ],
    ['name: "a" b\n', '1:11 Text stands behind the value [Put all of it in one pair of quotes.]'],
    [
      'steps:\n  - { name: a, task: noop\n  - { name: b, task: noop }\n',
      '2:5 The bracket is not closed [It needs its other half; the lines between them are indented.]',
    ],
    [
      'name: [a, {b: c]\n',
      '1:11 The bracket is not closed [It needs its other half; the lines between them are indented.]',
    ],
    [
      'steps: ]\n',
      '1:8 There is a closing bracket too many [A text that begins with a bracket needs quotes.]',
    ],
    [
      'steps:\n  - name: a\n   task: noop\n',
      "3:1 There is no '- ' in this line of a list [See how far each line is indented.]",
    ],
    [
      'name: "C:\\x"\n',
      '1:10 Invalid escape sequence \\x" [Use single quotes, in which a backslash is only a backslash.]',
    ],
    ['name: { a: b, , c }\n', "1:15 There is a ',' too many [Entries are parted by one each.]"],
    [
      'name: |x\n  a\n',
      '1:8 There is text behind the | or the > [The text begins in the next line.]',
    ],
    [
      'name: *\n',
      '1:7 There is a * without the name of an anchor [A text that begins with * needs quotes.]',
    ],
  ])('%s', (text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  test('keys that are there twice are told one by one', () => {
    expect(
      problemsOf('name: a\nname: b\nsteps: [{ name: a, "task": noop, task: echo }]\n'),
    ).toEqual(["2:1 The key 'name' is there twice", "3:34 The key 'task' is there twice"]);
  });
});

test('a condition that ends too early is told where it ends', () => {
  const text = `
    steps:
      - name: a
        task: noop
        if: 1 +

      # a comment
      - { name: b, task: noop, if: '(true' }
  `;
  expect(problemsOf(text)).toEqual([
    '4:12 the expression ends too early',
    "7:38 expected ')', got the end of the expression",
  ]);
});
