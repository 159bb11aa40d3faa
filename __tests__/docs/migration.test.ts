import { testPage } from '../support/docs.js';

testPage('docs/migration.md');
