import type { TemplateEngine } from '../../template/template-engine.js';
import { isMapping } from '../../data.js';
import type { WorkflowSource } from '../../workflow/source.js';
import type { Workflow } from '../../workflow/workflow.js';
import type { Findings } from './findings.js';
import { refuseOtherTemplates } from './other-templates.js';
import type { Scope } from './scope.js';
import { sourcesOf, writtenTop } from './unread-parts.js';
import { UsedNames } from './used-names.js';

/** Finds what is wrong with the templates of a workflow's `env`. */
export function checkEnv(
  workflow: Workflow,
  args: Scope['args'],
  templates: TemplateEngine,
  findings: Findings,
): void {
  const sources = sourcesOf(workflow);
  const used = new UsedNames();
  const scope: Scope = {
    roots: ['args', 'env'],
    absent: "'env' is made before the first step, of args and env.",
    args,
    settings: [],
    steps: undefined,
  };
  for (const [name, text] of Object.entries(workflow.env)) {
    if (!templates.isTemplate(text)) continue;
    const source = sources.find((one) => writtenEnv(one, name) === text) ?? workflow.source;
    const path = ['env', name];
    const { errors, names } = templates.check(text);
    for (const { message, hint, ...place } of errors) {
      findings.in(source).addInText(path, place, { message, hint, code: 'template_syntax' });
    }
    refuseOtherTemplates(text, path, findings.in(source));
    used.add(names, source, path, scope);
  }
  used.check(findings);
}

/** What one file says of a variable; of a workflow's files any may have said what counts. */
function writtenEnv(source: WorkflowSource, name: string): unknown {
  const { env } = writtenTop(source);
  return isMapping(env) ? env[name] : undefined;
}
