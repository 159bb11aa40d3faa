import { type ItemSource } from './item-source.js';
/**
 * Files that match a pattern, as paths relative to the workspace with `/` between folders, in the
 * order of their characters. They are found once, so that files that the batch itself makes do not
 * become items half-way.
 */
export declare function globSource(patterns: string | readonly string[], workspace: string): Promise<ItemSource>;
