import { InputError } from '../input-error.js';
import type { TaskConfig } from '../task-config.js';
import type { InputCheck, ProcessedInputs } from '../task-handler.js';

/** What a channel adds to the task's result. */
export interface Delivery {
  readonly status_code?: number;
}

/** A way for messages to go. */
export interface Channel {
  readonly checks: readonly InputCheck[];
  deliver(config: TaskConfig, inputs: ProcessedInputs): Promise<Delivery>;
}

/** The check that an input is there. */
export function needs(input: string): InputCheck {
  return (config, inputs) => needed(config, inputs, input);
}

/** A text without which the channel cannot work. @throws InputError */
export function needed(config: TaskConfig, inputs: ProcessedInputs, input: string): string {
  const value = inputs[input];
  if (typeof value === 'string') return value;
  throw new InputError(config, input, `is required for the channel ${String(inputs['channel'])}`);
}
