import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { TemplateError } from '../../src/errors.js';
import { taskRigs, type TaskRig } from '../support/task-config.js';

const newRig = taskRigs();
const context = { args: { name: '{{ 7 }}' } };

test('a template given as text is rendered into the file', async () => {
  const rig = newRig();
  const inputs = { template: 'Hello {{ args.name }}', output_file: 'out/{{ args.name }}.txt' };
  const result = await rig.run('template', inputs, { context: { args: { name: 'Ada' } } });
  expect(result).toEqual({ path: 'out/Ada.txt', content: 'Hello Ada' });
  expect(readFileSync(join(rig.workspace, 'out/Ada.txt'), 'utf8')).toBe('Hello Ada');
});

test('a template file is rendered with the namespaces; data is not rendered again', async () => {
  const rig = newRig();
  writeFileSync(join(rig.workspace, 't.j2'), 'Hello {{ args.name }}');
  const inputs = { template_file: 't.j2', output_file: 'out' };
  expect(await rig.run('template', inputs, { context })).toMatchObject({
    content: 'Hello {{ 7 }}',
  });
});

test('one template is needed, and not two', async () => {
  const rig = newRig();
  const message = "Task 'template' needs either 'template' or 'template_file'";
  await expect(rig.run('template', { output_file: 'x' })).rejects.toThrow(message);
  await expect(
    rig.run('template', { output_file: 'x', template: '', template_file: 'y' }),
  ).rejects.toThrow(message);
});

test('a template file from outside is refused', async () => {
  await expect(
    newRig().run('template', { template_file: '/etc/passwd', output_file: 'x' }),
  ).rejects.toThrow('leaves the workspace');
});

test.each([
  ['nothing', null, "Task 'template' needs either 'template' or 'template_file'"],
  ['a list', ['a'], "Input 'template' of task 'template' must be text, not a list"],
])('%s is no template', async (_kind, template, message) => {
  await expect(newRig().run('template', { template, output_file: 'x' })).rejects.toThrow(message);
});

test('a number is a template too', async () => {
  const inputs = { template: 1.5, output_file: 'x' };
  expect(await newRig().run('template', inputs)).toEqual({ path: 'x', content: '1.5' });
});

test('a template given as text is rendered once', async () => {
  const inputs = { template: '{{ args.name }}', output_file: 'x' };
  expect(await newRig().run('template', inputs, { context })).toMatchObject({
    content: '{{ 7 }}',
  });
});

/** Writes the files into a new workspace. */
function rigWith(files: Record<string, string>): TaskRig {
  const rig = newRig();
  for (const [name, text] of Object.entries(files)) {
    const file = join(rig.workspace, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  return rig;
}

async function contentOf(rig: TaskRig, inputs: object, setting = { context }): Promise<string> {
  const result = await rig.run('template', { output_file: 'out', ...inputs }, setting);
  return (result as { content: string }).content;
}

async function failureOf(rig: TaskRig, inputs: object): Promise<TemplateError> {
  const error: unknown = await contentOf(rig, inputs).catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(TemplateError);
  return error as TemplateError;
}

describe('templates in the workspace', () => {
  const files = {
    'parts/greet.j2': 'Hello {{ args.name }}\n',
    'parts/macros.j2': '{% macro twice(x) %}{{ x }}{{ x }}{% endmacro %}\n{% set y = 5 %}\n',
    'base.j2': '<{% block body %}{% endblock %}>',
    'page.j2':
      "{% extends 'base.j2' %}\n{% block body %}\n{% include './parts/greet.j2' %}!\n{% endblock %}",
  };

  test('are included, and see the same namespaces', async () => {
    expect(await contentOf(rigWith(files), { template: "{% include 'parts/greet.j2' %}." })).toBe(
      'Hello {{ 7 }}.',
    );
  });

  test('are imported', async () => {
    const template =
      "{% import 'parts/macros.j2' as m %}{% from 'parts/macros.j2' import y %}{{ m.twice(y) }}";
    expect(await contentOf(rigWith(files), { template })).toBe('55');
  });

  test('are extended, their tags leave no lines, and names begin at the workspace', async () => {
    const rig = rigWith({ ...files, 'deep/page.j2': files['page.j2'] });
    for (const file of ['page.j2', 'deep/page.j2']) {
      expect(await contentOf(rig, { template_file: file })).toBe('<Hello {{ 7 }}!\n>');
    }
  });

  test('are seen as they are now, where an item before has changed them', async () => {
    const rig = rigWith(files);
    const inputs = { template: "{% include 'base.j2' %}" };
    expect(await contentOf(rig, inputs)).toBe('<>');
    writeFileSync(join(rig.workspace, 'base.j2'), 'new');
    expect(await contentOf(rig, inputs)).toBe('new');
  });

  test('may be missing where the template says so', async () => {
    const rig = rigWith(files);
    const template = "{% include 'none' ignore missing %}{% include ['none', 'base.j2'] %}";
    expect(await contentOf(rig, { template })).toBe('<>');
    expect((await failureOf(rig, { template: "{% include 'none' %}" })).message).toBe(
      "there is no template named 'none'",
    );
    expect((await failureOf(rig, { template: "{% include 'parts' %}" })).message).toBe(
      "there is no template named 'parts'",
    );
  });

  test('are not other inputs', async () => {
    const rig = rigWith(files);
    await expect(rig.run('echo', { message: "{% include 'base.j2' %}" })).rejects.toThrow(
      "there is no template named 'base.j2'",
    );
  });
});

describe('a name that leaves the workspace is refused', () => {
  test.each([
    ['..', "{% include '../x' %}"],
    ['an absolute path', "{% import '/etc/passwd' as x %}"],
    ['a symlink', "{% extends 'link/passwd' %}"],
    ['data', '{% include args.path %}'],
    ['a name that may be missing', "{% include '../x' ignore missing %}"],
  ])('by %s', async (_way, template) => {
    const rig = newRig();
    symlinkSync('/etc', join(rig.workspace, 'link'));
    const setting = { context: { args: { path: '../../etc/passwd' } } };
    const run = contentOf(rig, { template }, setting as never);
    await expect(run).rejects.toMatchObject({
      name: 'TemplateError',
      message: expect.stringMatching(/^The path '.+' leaves the workspace: .*it leads to '.+'$/),
      hint: 'File tasks work on paths inside the workspace.',
    });
  });

  test('unless it leads into a root that file tasks may use', async () => {
    const [rig, other] = [newRig(), rigWith({ 'part.j2': 'from elsewhere' })];
    const inputs = { template: `{% include '${other.workspace}/part.j2' %}` };
    expect((await failureOf(rig, inputs)).message).toContain('leaves the workspace');
    rig.allowedPaths.push(other.workspace);
    expect(await contentOf(rig, inputs)).toBe('from elsewhere');
  });
});

describe('an error tells its place', () => {
  const files = {
    'bad.j2': 'x\n{{ args.nope }}',
    'outer.j2': "\n\n{% include 'bad.j2' %}",
    'syntax.j2': '{% if %}',
  };
  const undefinedText = "'args.nope' is undefined: namespace 'args' has name";

  test('in a template that is text', async () => {
    const error = await failureOf(rigWith(files), { template: 'a\n {{ args.nope }}' });
    expect(error).toMatchObject({ line: 2, column: 5, path: ['template'] });
  });

  test('in a template file, which the message names', async () => {
    const error = await failureOf(rigWith(files), { template_file: './bad.j2' });
    expect(error).toMatchObject({
      code: 'undefined_variable',
      path: ['template_file'],
      line: undefined,
      availableVariables: { args: ['name'] },
    });
    expect(error.message).toBe(`in template 'bad.j2', line 2: ${undefinedText}`);
  });

  test('in an included template, of which the message names all', async () => {
    const rig = rigWith(files);
    const error = await failureOf(rig, { template_file: 'outer.j2' });
    expect(error.message).toBe(
      `in template 'outer.j2', line 3: in template 'bad.j2', line 2: ${undefinedText}`,
    );
    expect(await failureOf(rig, { template: "{% include 'outer.j2' %}" })).toMatchObject({
      message: error.message,
      line: 1,
      path: ['template'],
    });
  });

  test('where a template does not parse', async () => {
    expect((await failureOf(rigWith(files), { template_file: 'syntax.j2' })).message).toMatch(
      /^in template 'syntax.j2', line 1: /,
    );
  });

  test('where a template is no text', async () => {
    const rig = newRig();
    writeFileSync(join(rig.workspace, 'binary'), Buffer.from([0xff, 0xfe, 0xff]));
    expect(await failureOf(rig, { template: "{% include 'binary' %}" })).toMatchObject({
      message: "Cannot read 'binary': it is no utf-8 text",
      line: 1,
      column: 4,
    });
  });
});

test('a pipe in the place of a template is not waited for', async () => {
  const rig = newRig();
  execFileSync('mkfifo', [join(rig.workspace, 'pipe')]);
  expect((await failureOf(rig, { template: "{% include 'pipe' %}" })).message).toBe(
    "there is no template named 'pipe'",
  );
});

test('templates that include each other end', async () => {
  const rig = newRig();
  writeFileSync(join(rig.workspace, 'me'), "{% include 'me' %}");
  expect((await failureOf(rig, { template_file: 'me' })).message).toContain('nested too deeply');
});
