import type { DryRun, DryStep } from '../engine/dry-run.js';
import { stringifyJson } from '../json.js';

const MARKS: Readonly<Record<DryStep['would'], string>> = {
  run: '>',
  depends: '?',
  skip: '-',
  done: '=',
};

function heading({ name, task, would, condition, items }: DryStep): string {
  const notes = {
    run: '',
    depends: `, if ${condition}`,
    skip: ', skipped: its condition is false',
    done: ', done before',
  };
  const count = items === undefined ? '' : `, ${items} items`;
  return `${MARKS[would]} ${name} (${task}${count})${notes[would]}`;
}

function valueText(value: unknown): string {
  const text = typeof value === 'string' ? value.trimEnd() : stringifyJson(value);
  return text.includes('\n') ? `\n${text.replace(/^/gm, '        ')}` : ` ${text}`;
}

function stepLines(step: DryStep): string[] {
  if (step.would === 'skip' || step.would === 'done') return [heading(step)];
  const inputs = Object.entries(step.inputs);
  return [
    heading(step),
    ...inputs.map(([name, value]) => `    ${name}:${valueText(value)}`),
    ...step.problems.map((problem) => `    ! ${problem}`),
  ];
}

/** What a run would do, for people. */
export function dryRunText({ workflow, flow, steps }: DryRun): string {
  const which = flow === 'all' ? '' : `, flow ${flow}`;
  const lines = [`Dry run of ${workflow}${which}: nothing is run, nothing is written`];
  lines.push(...steps.flatMap(stepLines));
  const running = steps.filter(({ would }) => would === 'run').length;
  const depending = steps.filter(({ would }) => would === 'depends').length;
  const rest = depending === 0 ? '' : `, ${depending} more would if their conditions hold`;
  lines.push(`${running} of ${steps.length} steps would run${rest}`);
  return lines.join('\n');
}
