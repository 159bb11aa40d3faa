import type { Target } from '../parse/syntax-tree.js';
import type { Frame } from './frame.js';
export type Assign = (frame: Frame, value: unknown) => void;
/** What an assignment to `target` does: a name, a namespace's attribute, or several at once. */
export declare function compileTarget(target: Target): Assign;
