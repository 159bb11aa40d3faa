import { delimiter } from 'node:path';
import type { TaskConfig } from '../task-config.js';
import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { PROGRAM_INPUTS, runPythonProgram } from './python-program.js';

const INPUTS: InputSchema = {
  module: {
    type: 'string',
    required: true,
    minLength: 1,
    description: "A module of the workspace or of Python's search path, run as `python3 -m` does",
  },
  ...PROGRAM_INPUTS,
};

/** `python_module`: runs a module as a program, in a `python3` of its own. */
export const pythonModule = createTaskHandler(
  (config, inputs) => {
    const module = inputs['module'] as string;
    return runPythonProgram(config, inputs, {
      what: `Module '${module}'`,
      selection: ['-m', module],
      environment: withWorkspaceModules(config),
    });
  },
  { inputs: INPUTS },
);

/** The environment in which modules of the workspace are found from any working folder. */
function withWorkspaceModules({ environment, workspace }: TaskConfig): Record<string, string> {
  const given = environment['PYTHONPATH'];
  return { ...environment, PYTHONPATH: given ? `${workspace}${delimiter}${given}` : workspace };
}
