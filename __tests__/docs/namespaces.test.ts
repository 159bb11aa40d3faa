import { testPage } from '../support/docs.js';

testPage('docs/namespaces.md');
