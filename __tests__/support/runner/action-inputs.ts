import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { REPOSITORY_ROOT } from '../repository-root.js';

type Inputs = Readonly<Record<string, string>>;

/** What an input's default in action.yml may refer to. */
export interface ExpressionContexts {
  readonly matrix?: unknown;
}

interface Declaration {
  readonly default?: string | number | boolean;
}

/**
 * `INPUT_*` as a runner sets them: every declared input with its default, or what the step gives. An
 * input that action.yml does not declare is only a warning on a runner; in a test it is a mistake.
 */
export function inputVariables(given: Inputs, contexts: ExpressionContexts): Inputs {
  const declared = declaredInputs();
  const unknown = Object.keys(given).filter((name) => declared && !(name in declared));
  if (unknown.length > 0) throw new Error(`action.yml declares no input ${unknown.join(', ')}.`);
  const defaults = Object.entries(declared ?? {}).map(([name, declaration]) => [
    name,
    evaluate(String(declaration?.default ?? ''), contexts),
  ]);
  const inputs = { ...(Object.fromEntries(defaults) as Inputs), ...given };
  return Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [variableName(name), value]),
  );
}

function declaredInputs(): Readonly<Record<string, Declaration | null>> | undefined {
  const file = join(REPOSITORY_ROOT, 'action.yml');
  if (!existsSync(file)) return undefined;
  const action = parse(readFileSync(file, 'utf8')) as {
    inputs?: Record<string, Declaration | null>;
  };
  return action.inputs ?? {};
}

function evaluate(text: string, { matrix = null }: ExpressionContexts): string {
  return text.replace(/\$\{\{(.*?)\}\}/g, (_, expression: string) => {
    const name = expression.trim();
    if (name === 'toJSON(matrix)') return JSON.stringify(matrix, null, 2);
    throw new Error(`The rig does not know the expression ${name} of action.yml.`);
  });
}

function variableName(input: string): string {
  return `INPUT_${input.replaceAll(' ', '_').toUpperCase()}`;
}
