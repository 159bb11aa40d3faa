import type { ReferencedName } from '../../template/referenced-names.js';
import type { Problem } from '../../workflow/source.js';
import { type Scope } from './scope.js';
/**
 * What is wrong with a name that a template uses, in the words in which a run would tell it.
 * @param isGuarded the template, or its step, is ready for it being undefined: nothing is an error
 */
export declare function nameProblem({ path: [root, name, field], guard }: Pick<ReferencedName, 'path' | 'guard'>, scope: Scope, isGuarded: boolean): Problem | undefined;
/** @param names undefined where nobody knows them all */
export declare function missingIn(namespace: string, name: string, names: readonly string[] | undefined): Problem | undefined;
