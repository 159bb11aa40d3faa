import { isMapping } from '../../data.js';
import type { InputSchema } from '../../tasks/task-handler.js';
import { nodesOf } from '../../template/compile/tree-walk.js';
import { parseTemplate } from '../../template/parse/parse.js';
import type { NodeOf } from '../../template/parse/syntax-tree.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Path } from '../../workflow/source.js';
import type { Step } from '../../workflow/workflow.js';
import { inputPath } from './input-path.js';

const TAGS: Readonly<Record<string, string>> = {
  Include: 'include',
  Import: 'import',
  FromImport: 'from',
  Extends: 'extends',
};
const ANY_TAG = /\{%[-+]?\s*(?:include|import|from|extends)\b/;

const HINT = 'Let a step of that task render the text; then it is in steps.NAME.result.content.';

/**
 * Finds tags that need another template where there is none: only the task `template` reads files.
 * @param schema of the step's inputs; what a task takes unrendered is no template of this step
 */
export function checkOtherTemplates(
  step: Step,
  schema: InputSchema | undefined,
  found: Diagnostics,
): void {
  const { condition, conditionKey, onError, path } = step;
  refuseOtherTemplates(condition, [...path, conditionKey], found);
  refuseOtherTemplates(onError.message, [...path, 'on_error', 'message'], found);
  for (const name of Object.keys(step.inputs)) {
    const readsFiles = step.task === 'template' && name === 'template';
    // A batch renders its key for each item.
    const isRaw = schema?.[name]?.raw === true && !(step.task === 'batch' && name === 'key');
    if (!readsFiles && !isRaw)
      refuseOtherTemplates(step.inputs[name], inputPath(step, name), found);
  }
}

/** The same for a value with texts in it, such as `env`. */
export function refuseOtherTemplates(value: unknown, path: Path, found: Diagnostics): void {
  if (typeof value === 'string') checkText(value, path, found);
  else if (Array.isArray(value)) {
    value.forEach((part, index) => refuseOtherTemplates(part, [...path, index], found));
  } else if (isMapping(value)) {
    for (const name of Object.keys(value))
      refuseOtherTemplates(value[name], [...path, name], found);
  }
}

function checkText(text: string, path: Path, found: Diagnostics): void {
  if (!ANY_TAG.test(text)) return;
  for (const node of statementsOf(text)) {
    const tag = TAGS[node.typename ?? ''];
    if (tag === undefined) continue;
    const { lineno, colno, ignoreMissing = false } = node as NodeOf<'Include'>;
    const place = { line: lineno + 1, column: colno + 1, length: tag.length };
    found.addInText(path, place, {
      message: `'${tag}' works in the task 'template' only`,
      hint: HINT,
      code: 'template_syntax',
      // What may be missing is no failure, though it is always missing here.
      severity: ignoreMissing ? 'warning' : 'error',
    });
  }
}

function statementsOf(text: string): ReturnType<typeof nodesOf> {
  try {
    return nodesOf(
      parseTemplate(text, { trimBlocks: true, lstripBlocks: true, keepTrailingNewline: false }),
    );
  } catch {
    // That it does not parse is told elsewhere.
    return [];
  }
}
