import type { ItemSource } from './item-source.js';
/**
 * Lines that can be read only once, kept in a private temporary file so that they can be read
 * again. Not in the state folder: they may hold secrets, which do not belong there.
 */
export declare function spoolLines(description: string, produce: (write: (text: string) => void) => Promise<void>): Promise<ItemSource>;
