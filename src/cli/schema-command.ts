import { ExitCode } from './exit-code.js';
import { write, type Terminal } from './terminal.js';

/** `resumable-batch schema`: prints the JSON Schema of workflow files, for editors. */
export async function schemaCommand({ stdout }: Terminal): Promise<ExitCode> {
  // Loaded here, since no other command needs it.
  const { workflowJsonSchema } = await import('../engine/workflow-schema.js');
  await write(stdout, `${JSON.stringify(workflowJsonSchema(), null, 2)}\n`);
  return ExitCode.done;
}
