import { runProgram } from './process-host.js';
import { runPost } from './run-post.js';

await runProgram(runPost);
