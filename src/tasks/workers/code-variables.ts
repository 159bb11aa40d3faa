import { mapping, type Mapping } from '../../data.js';
import type { TaskConfig } from '../task-config.js';
import type { InputSchema, ProcessedInputs } from '../task-handler.js';

/** Code that can reach variables without writing their names. */
const INDIRECT_ACCESS = /\b(globals|locals|vars|dir|eval|exec|globalThis|Function)\b/;

/**
 * The variables of a task that runs the user's code: its free inputs, over the namespaces that the
 * code mentions. Each item gets a copy of them, and namespaces may be large.
 */
export function codeVariables(
  config: TaskConfig,
  code: string,
  inputs: ProcessedInputs,
  declared: InputSchema,
): Mapping {
  const variables = mapping();
  const everything = INDIRECT_ACCESS.test(code);
  for (const [name, value] of Object.entries(config.context)) {
    if (everything || mentions(code, name)) variables[name] = value;
  }
  if (mentions(code, 'context')) variables['context'] = config.context;
  variables['workspace'] = config.workspace;
  for (const [name, value] of Object.entries(inputs)) {
    if (!Object.hasOwn(declared, name)) variables[name] = value;
  }
  return variables;
}

/** What the code sees as `config`; undefined where it does not mention it. */
export function codeConfig(
  config: TaskConfig,
  code: string,
  inputs: ProcessedInputs,
): Mapping | undefined {
  if (!mentions(code, 'config')) return undefined;
  const { name, type, workspace, context } = config;
  return { name, type, workspace, inputs, context };
}

const patterns = new Map<string, RegExp>();

function mentions(code: string, name: string): boolean {
  if (!code.includes(name)) return false;
  let pattern = patterns.get(name);
  if (!pattern) {
    if (!/^\w+$/.test(name)) return false;
    pattern = new RegExp(`\\b${name}\\b`);
    patterns.set(name, pattern);
  }
  return pattern.test(code);
}
