import type { TemplateEngine } from '../../template/template-engine.js';
import type { Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import type { Scope } from './scope.js';
/** Finds what is wrong with the templates of a workflow's `env`. */
export declare function checkEnv(workflow: Workflow, args: Scope['args'], templates: TemplateEngine, findings: Findings): void;
