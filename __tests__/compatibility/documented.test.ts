/**
 * Workflows like those that the Python engine's guide and its bundled examples show, and that its own
 * code cannot run: `{{ batch.item }}` inside a batch's task, `steps` inside a batch.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { RunOptions } from '../../src/engine/run-options.js';
import { batchResultOf, rigs, type Rig } from '../support/rig.js';
import { loopbackServers, type LoopbackServer } from '../tasks/http/loopback-server.js';

const newRig = rigs();
const serve = loopbackServers();

function workflow(name: string): string {
  return readFileSync(join(import.meta.dirname, 'documented', `${name}.yaml`), 'utf8');
}

/** What the model says to a prompt: a status, or its answer. */
type Model = (prompt: string, call: number) => number | string;

/** A language model that answers in one piece, as local ones do; it counts the calls of each prompt. */
function serveModel(model: Model): Promise<LoopbackServer> {
  const calls = new Map<string, number>();
  return serve((response, { body }) => {
    const { prompt } = JSON.parse(body) as { prompt: string };
    const call = (calls.get(prompt) ?? 0) + 1;
    calls.set(prompt, call);
    const answer = model(prompt, call);
    if (typeof answer === 'number') response.writeHead(answer).end('busy');
    else response.setHeader('Content-Type', 'application/json').end(json({ response: answer }));
  });
}

const json = (value: unknown) => JSON.stringify(value);
const documentIn = (prompt: string) => /'(.*)\.md'/.exec(prompt)?.[1];
/** Summaries for prompts about one document, an overview for the one about all. */
const summariser: Model = (prompt) =>
  documentIn(prompt) ? `About ${documentIn(prompt)}.` : 'All about the shop.';
/** The documents that the model was asked about. */
const askedAbout = ({ requests }: LoopbackServer) =>
  requests.flatMap(({ body }) => documentIn((JSON.parse(body) as { prompt: string }).prompt) ?? []);

function documents(rig: Rig): void {
  for (const name of ['ink', 'parts/nib', 'pens']) rig.write(`docs/${name}.md`, `# ${name}\n`);
}

function digest(rig: Rig, server: LoopbackServer, options: Partial<RunOptions> = {}) {
  const { args, ...rest } = options;
  return rig.run(workflow('digest'), {
    args: { folder: 'docs', server: server.url, ...args },
    ...rest,
  });
}

const DIGEST = `# Digest

All about the shop.

- **ink.md**: About ink.
- **nib.md**: About nib.
- **pens.md**: About pens.
`;

describe('a digest of documents, with several steps for each', () => {
  test('each document is read, asked about and told', async () => {
    const rig = newRig();
    documents(rig);
    const server = await serveModel(summariser);
    const result = await digest(rig, server);
    expect(result.status).toBe('completed');
    expect(rig.read('output/digest.md')).toBe(DIGEST);
    expect(askedAbout(server).sort()).toEqual(['ink', 'nib', 'pens']);
    const { results } = batchResultOf(result, 'summaries');
    expect(results[0]).toMatchObject({
      text: { path: 'docs/ink.md', content: '# ink\n' },
      answer: { status_code: 200, json: { response: 'About ink.' } },
      summary: { file: 'docs/ink.md', name: 'ink.md', summary: 'About ink.' },
    });
    expect(rig.eventsOf('task:log').map(({ message }) => message)).toContain(
      '3 documents are in output/digest.md',
    );
  });

  test('with a key from the environment', async () => {
    const rig = newRig();
    documents(rig);
    const server = await serveModel(summariser);
    const env = { PATH: process.env['PATH'], MODEL_KEY: 'key-of-the-model' };
    const result = await digest(rig, server, { env, args: { provider: 'hosted' } });
    expect(result.status).toBe('completed');
    for (const { path, headers } of server.requests) {
      expect([path, headers.authorization]).toEqual(['/messages', 'Bearer key-of-the-model']);
    }
  });

  test('a server that is busy is asked again, an empty answer makes the item begin again', async () => {
    const rig = newRig();
    documents(rig);
    const server = await serveModel((prompt, call) => {
      if (documentIn(prompt) === 'ink' && call < 3) return 503;
      if (documentIn(prompt) === 'nib' && call < 2) return '';
      return summariser(prompt, call);
    });
    const result = await digest(rig, server);
    expect(result.status).toBe('completed');
    expect(rig.read('output/digest.md')).toBe(DIGEST);
    expect(askedAbout(server).sort()).toEqual(['ink', 'ink', 'ink', 'nib', 'nib', 'pens']);
    expect(batchResultOf(result, 'summaries').stats.retried).toBe(1);
  });

  test('after a failure a resume asks about what is left and nothing else', async () => {
    const rig = newRig();
    documents(rig);
    let isBroken = true;
    const server = await serveModel((prompt, call) =>
      isBroken && documentIn(prompt) === 'nib' ? 500 : summariser(prompt, call),
    );
    const first = await digest(rig, server);
    expect(first.status).toBe('failed');
    expect(first.steps['write']).toBeUndefined();
    const [failed] = batchResultOf(first, 'summaries').failed;
    expect(failed).toMatchObject({ item: 'docs/parts/nib.md', attempts: 2 });
    expect(failed?.error).toMatch(/^HTTP 500/);

    isBroken = false;
    const before = server.requests.length;
    const resumed = await digest(rig, server, { resume: true });
    expect(resumed.status).toBe('completed');
    expect(askedAbout({ ...server, requests: server.requests.slice(before) })).toEqual(['nib']);
    expect(rig.read('output/digest.md')).toBe(DIGEST);
  });
});

describe('a changelog by a model', () => {
  const COMMITS = 'feat: pens\nfix: ink\nchore: paper\n';

  test('the notes are put in front, and told', async () => {
    const rig = newRig();
    rig.write('commits.txt', COMMITS);
    rig.write('CHANGELOG.md', '## [v1]\n\nFirst\n');
    const server = await serveModel((prompt, call) =>
      call === 1 ? 503 : `- ${prompt.split('\n').length} changes\n`,
    );
    const hook = await serve((response) => void response.end('ok'));
    const result = await rig.run(workflow('changelog'), {
      args: { version: 'v2', server: server.url, webhook: hook.url },
    });
    expect(result.status).toBe('completed');
    expect(result.steps['call_hosted']).toEqual({ status: 'skipped' });
    expect(rig.read('CHANGELOG.md')).toBe('## [v2]\n\n- 2 changes\n\n## [v1]\n\nFirst\n');
    expect(hook.requests.map(({ body }) => JSON.parse(body) as unknown)).toMatchObject([
      { text: 'Notes on *v2* (2 commits)' },
    ]);
  });

  test('where there is nothing to tell, nobody is asked', async () => {
    const rig = newRig();
    rig.write('commits.txt', '');
    const server = await serveModel(() => 'never');
    const result = await rig.run(workflow('changelog'), {
      args: { version: '2', server: server.url },
    });
    expect(result.failure).toMatchObject({ step: 'check' });
    expect(server.requests).toEqual([]);
  });
});

test('the item and its place in commands, tried until they work', async () => {
  const rig = newRig();
  for (const item of ['one', 'two', 'three']) rig.write(`${item}/calls`, '');
  const result = await rig.run(workflow('files-in-batches'));
  expect(result.steps['report']?.result).toEqual([
    ['one', 'Item one (1/3) of process_items'],
    ['two', 'Item two (2/3) of process_items'],
    ['three', 'Item three (3/3) of process_items'],
    2,
  ]);
});
