import { testPage } from '../support/docs.js';

testPage('docs/task-config.md');
