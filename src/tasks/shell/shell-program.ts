import { accessSync } from 'node:fs';
import { join } from 'node:path';

/** How a shell is started for a command given as text, or for a file that holds it. */
export interface ShellProgram {
  readonly program: string;
  readonly textArguments: (command: string) => string[];
  readonly fileArguments: (file: string) => string[];
  /** What the name of a script file must end in. */
  readonly extension: string;
  readonly verbatimArguments?: boolean;
}

const POWERSHELL_OPTIONS = ['-NoLogo', '-NoProfile', '-NonInteractive'];

/** The shell by its name; a name that is none of the known ones is started like `sh`. */
export function shellProgram(
  name: string,
  environment: Readonly<Record<string, string>>,
  platform: NodeJS.Platform = process.platform,
): ShellProgram {
  switch (name) {
    case 'cmd':
      return cmd();
    case 'pwsh':
    case 'powershell':
      return powershell(name);
    case 'python':
      return interpreter(platform === 'win32' ? 'python' : 'python3', '-c', '.py');
    case 'node':
      return interpreter('node', '-e', '.cjs');
    case 'sh':
    case 'bash':
      return interpreter(platform === 'win32' ? gitShell(name, environment) : name, '-c', '.sh');
    default:
      return interpreter(name, '-c', '.sh');
  }
}

function interpreter(program: string, option: string, extension: string): ShellProgram {
  return {
    program,
    textArguments: (command) => [option, command],
    fileArguments: (file) => [file],
    extension,
  };
}

function powershell(program: string): ShellProgram {
  return {
    program,
    textArguments: (command) => [...POWERSHELL_OPTIONS, '-Command', command],
    fileArguments: (file) => [...POWERSHELL_OPTIONS, '-File', file],
    extension: '.ps1',
  };
}

function cmd(): ShellProgram {
  // cmd parses its command line by itself: with /s it takes off the outer quotes and no others.
  return {
    program: 'cmd.exe',
    textArguments: (command) => ['/d', '/s', '/c', `"${command}"`],
    fileArguments: (file) => ['/d', '/s', '/c', `""${file}""`],
    extension: '.cmd',
    verbatimArguments: true,
  };
}

/** Git's shell on Windows; `bash` on PATH there would start a Linux in its own file system. */
function gitShell(name: string, environment: Readonly<Record<string, string>>): string {
  const roots = [
    environment['ProgramFiles'],
    environment['ProgramW6432'],
    environment['LOCALAPPDATA'] && join(environment['LOCALAPPDATA'], 'Programs'),
    'C:\\Program Files',
  ];
  const candidates = roots.flatMap((root) =>
    root ? [join(root, 'Git', 'bin', `${name}.exe`)] : [],
  );
  return candidates.find(isThere) ?? name;
}

function isThere(path: string): boolean {
  try {
    accessSync(path);
    return true;
  } catch {
    return false;
  }
}
