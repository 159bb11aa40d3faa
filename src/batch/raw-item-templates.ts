import { isMapping, mapping } from '../data.js';
import type { Diagnostics } from '../workflow/diagnostics.js';
import type { Step } from '../workflow/workflow.js';

const RAW_BLOCK = /\{%[-+]?\s*raw\s*[-+]?%\}([\s\S]*?)\{%[-+]?\s*endraw\s*[-+]?%\}/g;
/** A tag that speaks of the item; nobody wants to print it as it is written. */
const ITEM_TAG = /\{[{%](?:(?!\}\}|%\})[\s\S])*?\b(?:batch|args)\b/;

/**
 * Opens the raw blocks that hide templates of the item in an inner step's inputs. In the Python engine
 * the outer step renders them first, so that its files have to hide what is meant for the item.
 */
export function openRawItemTemplates(step: Step, found: Diagnostics): Step {
  const inputs = opened(step.inputs);
  if (inputs === step.inputs) return step;
  found.warn(
    [...step.path, 'inputs'],
    'A raw block around templates of the item is not needed, and is left out',
    'They are rendered for each item; nothing else renders them before.',
  );
  return { ...step, inputs: inputs as Step['inputs'] };
}

/** The value itself where there is nothing to open. */
function opened(value: unknown): unknown {
  if (typeof value === 'string') {
    return value.replace(RAW_BLOCK, (block, text: string) => (ITEM_TAG.test(text) ? text : block));
  }
  if (Array.isArray(value)) {
    const elements = value.map(opened);
    return elements.some((element, index) => element !== value[index]) ? elements : value;
  }
  if (!isMapping(value)) return value;
  const entries = mapping(value);
  let isChanged = false;
  for (const [name, entry] of Object.entries(value)) {
    entries[name] = opened(entry);
    isChanged ||= entries[name] !== entry;
  }
  return isChanged ? entries : value;
}
