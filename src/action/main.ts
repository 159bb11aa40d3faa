import { runProgram } from './process-host.js';
import { runMain } from './run-main.js';

await runProgram(runMain);
