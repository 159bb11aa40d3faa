import * as core from '@actions/core';
import type { CommandGuard } from './command-guard.js';

/** A place in a file of the repository; lines and columns from 1. */
export interface AnnotationPlace {
  readonly file?: string;
  readonly startLine?: number;
  readonly startColumn?: number;
  readonly title?: string;
}

/** What the door says to the runner; tests bring their own. */
export interface RunnerCommands {
  error(message: string, place?: AnnotationPlace): void;
  warning(message: string, place?: AnnotationPlace): void;
  startGroup(title: string): void;
  endGroup(): void;
  /** Prints text that may come from data: no command can be issued by it. */
  print(text: string): void;
  setSecret(value: string): void;
  setOutput(name: string, value: string): void;
  /** Keeps a value for post. */
  saveState(name: string, value: string): void;
  /** What main kept; empty where it kept nothing. */
  getState(name: string): string;
  /** Adds Markdown to the job's summary. */
  summarize(markdown: string): Promise<void>;
}

/** The real runner, through `@actions/core`, whose stdout is under the guard. */
export function runnerCommands(guard: CommandGuard): RunnerCommands {
  return {
    error: core.error,
    warning: core.warning,
    startGroup: core.startGroup,
    endGroup: core.endGroup,
    print: (text) => guard.print(text),
    setSecret: core.setSecret,
    setOutput: core.setOutput,
    saveState: core.saveState,
    getState: core.getState,
    async summarize(markdown) {
      await core.summary.addRaw(markdown, true).write();
    },
  };
}
