import type { Diagnostics } from '../workflow/diagnostics.js';
import type { Step } from '../workflow/workflow.js';
/**
 * Opens the raw blocks that hide templates of the item in an inner step's inputs. In the Python engine
 * the outer step renders them first, so that its files have to hide what is meant for the item.
 */
export declare function openRawItemTemplates(step: Step, found: Diagnostics): Step;
