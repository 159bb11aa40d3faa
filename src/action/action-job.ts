import { readFile, realpath, stat } from 'node:fs/promises';
import { dirname, relative, resolve } from 'node:path';
import { ConfigurationError, messageOf } from '../errors.js';
import { parseWorkflow } from '../workflow/load-workflow.js';
import type { Workflow } from '../workflow/workflow.js';
import type { ActionHost } from './action-host.js';
import { scopeOf } from './cache-keys.js';
import { identityOf } from './identity.js';
import { inputsOf, readInputs, type ActionInputs } from './inputs.js';
import { readRunnerFacts, type RunnerFacts } from './runner-facts.js';
import { secretValues } from './secrets.js';
import { statePlaces, type StatePlaces } from './state-places.js';

/** What one use of the Action is to do, known before anything runs. */
export interface ActionJob {
  readonly inputs: ActionInputs;
  readonly facts: RunnerFacts;
  readonly workflow: Workflow;
  readonly identity: string;
  readonly scope: string;
  readonly places: StatePlaces;
  /** Folder that tasks work in. */
  readonly workspace: string;
}

function wrong(message: string): ConfigurationError {
  return new ConfigurationError('invalid_arguments', message);
}

async function readWorkflow(path: string, top: string): Promise<Workflow> {
  const file = relative(top, resolve(top, path)).replaceAll('\\', '/');
  let text: string;
  try {
    text = await readFile(resolve(top, path), 'utf8');
  } catch (error) {
    const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isMissing ? 'there is no such file' : messageOf(error);
    throw wrong(`The input 'workflow' names ${path}: ${why}`);
  }
  return parseWorkflow(text, { file, folder: dirname(resolve(top, path)) });
}

async function findWorkspace(path: string, top: string): Promise<string> {
  const folder = await realpath(resolve(top, path)).catch(() => undefined);
  if (folder === undefined || !(await stat(folder)).isDirectory()) {
    throw wrong(`The input 'working-directory' names ${path}: there is no such folder`);
  }
  const inside = relative(top, folder);
  const leaves = inside === '..' || /^\.\.[\\/]/.test(inside) || resolve(inside) === inside;
  if (leaves) throw wrong(`The input 'working-directory' leaves the workspace: '${path}'`);
  return folder;
}

/** @throws ConfigurationError */
export async function readJob(host: ActionHost): Promise<ActionJob> {
  const given = readRunnerFacts(host.env);
  const top = host.enter(given.workspace);
  const facts = { ...given, workspace: top };
  const inputs = readInputs(inputsOf(host.env));
  const workflow = await readWorkflow(inputs.workflow, top);
  for (const value of secretValues(workflow, host.env, inputs.args)) host.commands.setSecret(value);
  const { shard, cacheKey, matrix, resume } = inputs;
  const { job, action } = facts;
  const identity = identityOf({ workflow: workflow.file, shard, cacheKey, job, action, matrix });
  return {
    inputs,
    facts,
    workflow,
    identity,
    scope: scopeOf(resume, facts),
    places: statePlaces(top, identity),
    workspace: await findWorkspace(inputs.workingDirectory, top),
  };
}
