import { type Mapping } from '../data.js';
import { type Masker } from '../tasks/masker.js';
import type { TemplateEngine } from '../template/template-engine.js';
import type { Workflow } from '../workflow/workflow.js';
/** The process environment as workflows and their tasks may see it. */
export declare function visibleEnvironment(environment: Readonly<Record<string, string | undefined>>): Mapping<string>;
/** The `env` namespace: the visible environment under the workflow's own `env`, rendered. */
export declare function envNamespace(workflow: Workflow, environment: Mapping<string>, args: Mapping, templates: TemplateEngine): Mapping<string>;
/** The values that are masked everywhere, by what they are called in messages. */
export declare function secretsOf(workflow: Workflow, environment: Mapping<string>, args: Mapping): Record<string, string>;
/** What every template of a run can name, besides what is added as it goes. */
export interface RunFacts {
    readonly workflow: Workflow;
    readonly workspace: string;
    readonly runId: string;
    readonly runNumber: number;
    /** ISO 8601. */
    readonly timestamp: string;
    readonly args: Mapping;
    readonly env: Mapping<string>;
    readonly github: Mapping | undefined;
}
export declare function runContext(facts: RunFacts): Mapping;
/** Of the `args`, what may be kept on disk. */
export declare function storableArgs(workflow: Workflow, args: Mapping, masker: Masker): Mapping;
/** Names of the args that may not be kept and that a resume cannot know from their defaults. */
export declare function withheldArgs(workflow: Workflow, args: Mapping, masker: Masker): string[];
/** Of the `env`, what may be kept on disk: only what the workflow's own block declares. */
export declare function storableEnv(workflow: Workflow, env: Mapping<string>): Mapping;
