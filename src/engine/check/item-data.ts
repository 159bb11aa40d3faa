import { isMapping } from '../../data.js';
import { loneExpression } from '../../template/lone-expression.js';
import type { Diagnostics } from '../../workflow/diagnostics.js';
import type { Path } from '../../workflow/source.js';
import type { Step } from '../../workflow/workflow.js';
import { inputPath } from './input-path.js';
import { unquotedOutputs, type UnquotedOutput } from './unquoted-data.js';

/** Which names of a template hold what an item brought. */
export interface ItemNames {
  /** Undefined where nobody knows it. */
  readonly argName: string | undefined;
  /** The items are numbers, which are one word in every shell. */
  readonly areNumbers: boolean;
  /** Steps that have run for the item. */
  readonly steps: readonly string[];
}

const LONGEST_SHOWN = 60;

interface Advice {
  /** The filter that makes data safe in such a command. */
  readonly filter?: string;
  readonly hint: (expression: string) => string;
}

const QUOTE: Advice = {
  filter: 'quote',
  hint: (expression) => `Write {{ ${expression} | quote }}: item data is not safe in a shell.`,
};

const CODE: Advice = {
  filter: 'tojson',
  hint: (expression) => {
    const data = expression.replace(/\s*\|\s*quote$/, '');
    return `Write {{ ${data} | tojson }}: item data is not safe in code.`;
  },
};

const POWERSHELL: Advice = {
  hint: () => "Use $env:BATCH_ITEM: item data is not safe in PowerShell, which 'quote' is not for.",
};

/** There `%BATCH_ITEM%` is read as a part of the command, too. */
const CMD: Advice = {
  hint: () =>
    'Give the command as a list, or let the program read the variable BATCH_ITEM: ' +
    'cmd has no way to quote item data.',
};

const WORDS: Advice = {
  hint: () => 'Give the command as a list: here white space in item data begins a new word.',
};

function adviceFor(shell: unknown): Advice {
  switch (shell) {
    case 'cmd':
      return CMD;
    case 'pwsh':
    case 'powershell':
      return POWERSHELL;
    case 'python':
    case 'node':
      return CODE;
    case false:
      return WORDS;
    default:
      return QUOTE;
  }
}

/** Names that are numbers or fixed words whatever the item is are no data. */
function isItemData([root, name, field, entry]: readonly string[], names: ItemNames): boolean {
  switch (root) {
    case 'batch':
      return name === undefined || (!names.areNumbers && (name === 'item' || name === 'key'));
    case 'args':
      return name === undefined || (!names.areNumbers && name === names.argName);
    case 'error':
      return name === undefined || name === 'message';
    case 'steps': {
      if (name === undefined || !names.steps.includes(name) || field === 'status') return false;
      return entry !== 'return_code' && entry !== 'returncode';
    }
    default:
      return false;
  }
}

/** Warns of item data that a shell would read as part of the command. */
export function checkShellData(step: Step, names: ItemNames, found: Diagnostics): void {
  const { command, shell } = step.inputs;
  const path = inputPath(step, 'command');
  const texts: [Path, unknown][] = isMapping(command)
    ? Object.entries(command).map(([platform, text]) => [[...path, platform], text])
    : [[path, command]];
  for (const [at, text] of texts) {
    if (typeof text === 'string') checkCommand(text, adviceFor(shell), names, at, found);
  }
}

/** How the code of a task reads an item by itself. */
const ITEM_IN_CODE: Readonly<Record<string, string>> = {
  python_code: 'batch["item"]',
  javascript: 'batch.item',
};

/** Warns of item data that would be read as part of a program's text. */
export function checkCodeData(step: Step, names: ItemNames, found: Diagnostics): void {
  const { code } = step.inputs;
  const item = ITEM_IN_CODE[step.task];
  if (typeof code !== 'string' || item === undefined) return;
  const isData = (name: readonly string[]) => isItemData(name, names);
  for (const output of unquotedOutputs(code, isData, CODE.filter)) {
    found.addInText(inputPath(step, 'code'), output, {
      severity: 'warning',
      code: 'invalid_inputs',
      message: 'Item data stands in the code',
      hint: `Let the code read its variables, such as ${item}: item data is not safe in code.`,
    });
  }
}

function checkCommand(
  text: string,
  advice: Advice,
  names: ItemNames,
  path: Path,
  found: Diagnostics,
): void {
  const isData = (name: readonly string[]) => isItemData(name, names);
  for (const output of unquotedOutputs(text, isData, advice.filter)) {
    const isWhole = advice === QUOTE && loneExpression(text) !== undefined;
    found.addInText(path, output, isWhole ? wholeCommand() : unquoted(output, advice));
  }
}

function unquoted({ expression }: UnquotedOutput, { hint }: Advice) {
  const isShort = expression.length <= LONGEST_SHOWN && !expression.includes('\n');
  return {
    severity: 'warning',
    code: 'invalid_inputs',
    message: 'Item data stands unquoted in the command',
    hint: hint(isShort ? expression : '…'),
  } as const;
}

function wholeCommand() {
  return {
    severity: 'warning',
    code: 'invalid_inputs',
    message: 'Item data is the command',
    hint: 'The shell does whatever the item says; a list of program and arguments goes to no shell.',
  } as const;
}
