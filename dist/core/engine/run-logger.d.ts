import type { ItemLogger } from '../batch/batch-services.js';
import type { RunListener } from '../events.js';
import type { Masker } from '../tasks/masker.js';
/**
 * Turns what a task says into events. Output is passed on in whole lines, so that a secret is
 * masked even where it comes in two pieces.
 * @param item key of the item, inside a batch
 */
export declare function runLogger(emit: RunListener, masker: Masker, step: string, item?: string): ItemLogger;
