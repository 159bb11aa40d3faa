import { isMapping, mapping } from '../data.js';
import { stringifyJson } from '../json.js';
import type { TaskConfig } from './task-config.js';
import { createTaskHandler } from './task-handler.js';
import { valueGlimpse } from './value-glimpse.js';

/** Namespaces whose values are told. */
const SHOWN = ['args', 'workflow', 'batch'] as const;

/** `print_vars`: says what a step could use at this place of the workflow. */
export const printVars = createTaskHandler(
  (config, { message }) => {
    const lines = [
      `--- ${message as string} ---`,
      ...SHOWN.flatMap((namespace) => namespaceLines(config, namespace)),
      ...stepLines(config),
      // The environment is full of what is nobody's business; its names tell what can be used.
      `env (names only): ${config.getAvailableVariables().env.join(', ') || 'none'}`,
    ];
    config.logger.info(config.runtime.masker.maskText(lines.join('\n')));
    return { success: true };
  },
  {
    inputs: {
      message: { type: 'string', default: 'Variables', description: 'The line above them' },
    },
  },
);

function namespaceLines(config: TaskConfig, namespace: string): string[] {
  const variables = config.getVariable(namespace);
  if (!isMapping(variables)) return [];
  const names = Object.keys(variables);
  if (names.length === 0) return [`${namespace}: none`];
  return [
    `${namespace}:`,
    ...names.flatMap((name) => {
      const value = variables[name];
      const text = isSecret(config, value) ? '***' : printed(config, value);
      return labelled('  ', name, text);
    }),
  ];
}

function stepLines(config: TaskConfig): string[] {
  const steps = config.getVariable('steps');
  const names = isMapping(steps) ? Object.keys(steps) : [];
  if (!isMapping(steps) || names.length === 0) return ['steps: none'];
  return ['steps:', ...names.flatMap((name) => oneStepLines(config, name, steps[name]))];
}

function oneStepLines(config: TaskConfig, name: string, step: unknown): string[] {
  if (!isMapping(step)) return labelled('  ', name, printed(config, step));
  const { status, ...rest } = step;
  const entries = Object.entries(rest);
  return [
    `  ${name}: ${String(status)}`,
    ...entries.flatMap(([entry, value]) => labelled('    ', entry, printed(config, value))),
  ];
}

/** A secret param that is no text: the masker knows it as JSON, and it prints otherwise. */
function isSecret({ runtime }: TaskConfig, value: unknown): boolean {
  return typeof value !== 'string' && runtime.masker.holdsSecret(stringifyJson(value));
}

/** As a template prints it inside a list: text has quotes. */
function printed({ runtime }: TaskConfig, value: unknown): string {
  const glimpse = valueGlimpse(value, runtime.masker);
  return runtime.templates.render('{{ value | pprint }}', mapping({ value: glimpse ?? null }));
}

/** A value of several lines stands below its name. */
function labelled(indent: string, name: string, text: string): string[] {
  if (!text.includes('\n')) return [`${indent}${name}: ${text}`];
  return [`${indent}${name}:`, ...text.split('\n').map((line) => `${indent}  ${line}`)];
}
