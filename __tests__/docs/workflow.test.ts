import { testPage } from '../support/docs.js';

testPage('docs/workflow.md');
