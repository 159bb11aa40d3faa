/** A workflow command as the runner read it from a step's output. */
export interface WorkflowCommand {
  readonly name: string;
  readonly properties: Readonly<Record<string, string>>;
  readonly message: string;
}

/** `::name key=value,key=value::message` at the start of a line, leading space aside. */
const COMMAND = /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/;
/** The older `##[name key=value;key=value]message`, which the runner finds anywhere in a line. */
const OLD_COMMAND = /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/;

/** The commands that a runner would carry out; between stop-commands and its token there are none. */
export function parseCommands(output: string): WorkflowCommand[] {
  const commands: WorkflowCommand[] = [];
  let stopToken: string | undefined;
  for (const line of output.split(/\r?\n/)) {
    if (stopToken !== undefined) {
      if (line.trim() === `::${stopToken}::`) stopToken = undefined;
      continue;
    }
    const command = parseLine(line);
    if (command?.name === 'stop-commands') stopToken = command.message;
    else if (command !== undefined) commands.push(command);
  }
  return commands;
}

function parseLine(line: string): WorkflowCommand | undefined {
  const current = COMMAND.exec(line);
  const [, name, properties = '', message = ''] = current ?? OLD_COMMAND.exec(line) ?? [];
  if (name === undefined) return undefined;
  return {
    name,
    properties: parseProperties(properties, current ? ',' : ';'),
    message: unescapeText(message),
  };
}

function parseProperties(properties: string, separator: string): Record<string, string> {
  const pairs = properties.split(separator).flatMap((pair) => {
    const [, key, value] = /^\s*([^=]+)=(.*)$/.exec(pair) ?? [];
    return key === undefined || value === undefined ? [] : [[key, unescapeText(value)] as const];
  });
  return Object.fromEntries(pairs);
}

/** Properties are escaped as messages are, and colons and commas too. */
function unescapeText(escaped: string): string {
  const plain: Record<string, string> = {
    '%0D': '\r',
    '%0A': '\n',
    '%3A': ':',
    '%2C': ',',
    '%25': '%',
  };
  return escaped.replace(/%0D|%0A|%3A|%2C|%25/g, (code) => plain[code] ?? code);
}
