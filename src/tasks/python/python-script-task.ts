import { createTaskHandler, type InputSchema } from '../task-handler.js';
import { PROGRAM_INPUTS, runPythonProgram } from './python-program.js';
import { findScript } from './script-path.js';

const INPUTS: InputSchema = {
  script_path: {
    type: 'string',
    required: true,
    minLength: 1,
    description: 'The script, relative to the workspace, or the name of one on PATH',
  },
  ...PROGRAM_INPUTS,
};

/** `python_script`: runs a script in a `python3` of its own. */
export const pythonScript = createTaskHandler(
  async (config, inputs) => {
    const script = inputs['script_path'] as string;
    return runPythonProgram(config, inputs, {
      what: `Script '${script}'`,
      selection: [await findScript(config, script)],
      environment: config.environment,
    });
  },
  { inputs: INPUTS },
);
