import type { TemplateEngine } from '../template/template-engine.js';
import { type TaskRuntime } from './task-runtime.js';
/**
 * The engine for templates that include, import or extend others, which are files of the workspace.
 * A run has one, so that no text is compiled twice; the files are read each time, since a step or
 * an item may have changed them.
 */
export declare function workspaceTemplates(runtime: TaskRuntime): TemplateEngine;
