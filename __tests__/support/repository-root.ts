import { dirname } from 'node:path';

/** The folder of package.json and dist/. */
export const REPOSITORY_ROOT = dirname(dirname(import.meta.dirname));
