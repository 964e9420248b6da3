import { describe, expect, it, onTestFinished } from 'vitest';
import { type IngestItem, ingestBatch } from '../../src/graph/ingest-batch.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { openStore } from '../../src/store/open-store.ts';
import { ArticleBuilder } from '../graph/article-builder.ts';
import { QUIET, serve } from '../server/serve.ts';
import { openTestStore } from '../store/test-store.ts';
import { type Ran, run, storeOf } from './run.ts';

const ARTICLES: readonly IngestItem[] = [
  new ArticleBuilder('a.txt', '2024-03-01').person('Maria Alvez').person('Tom Reed').build(),
  new ArticleBuilder('b.txt', '2024-03-02').person('Marie Alves').person('Tom Reed').build(),
  new ArticleBuilder('c.txt', '2024-03-03').person('Maria Alvez').build(),
];

/** The environment of a store with the articles in it: Neo4j where tests run on it, else an embedded one. */
async function newGraph(): Promise<Record<string, string>> {
  if (!process.env.NEO4J_URI) return storeOf(ARTICLES);
  const store = await openTestStore();
  await store.setUp(GRAPH_SCHEMA);
  await ingestBatch(store, ARTICLES);
  await store.close();
  const { NEO4J_URI, NEO4J_USERNAME = '', NEO4J_PASSWORD = '', NEO4J_DATABASE = '' } = process.env;
  return { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE };
}

const idIn = ({ stdout }: Ran): string => /^decision:\S+/.exec(stdout)?.[0] ?? '';

describe('decisions on the command line', () => {
  it('are made, listed and undone', async () => {
    const graph = await newGraph();
    const same = ['same', 'person:maria-alvez', 'person:marie-alves', '--note', 'one woman', '--by', 'Eva'];
    const made = await run(same, graph);
    const id = idIn(made);
    expect(made).toEqual({
      exitCode: 0,
      stdout: expect.stringMatching(
        /^\S+ SAME, by Eva on \d+ [A-Z][a-z]+ \d{4}: one woman\. Now: Maria Alvez \(person:maria-alvez\)\.\n$/,
      ),
      stderr: '',
    });
    const undone = await run(['undo', id, '--note', 'two after all'], graph);
    expect(undone.stdout).toMatch(
      /SAME, undone by curator on \d+ \w+ \d{4} \(two after all\), by Eva on \d+ \w+ \d{4}: one woman\./,
    );
    expect((await run(['decisions'], graph)).stdout).toBe(undone.stdout);
    const listed = JSON.parse((await run(['decisions', '--json'], graph)).stdout);
    expect(listed).toMatchObject({ id, inForce: false, undoneNote: 'two after all' });
  });

  it.each([
    ['an id that nobody has', ['same', 'person:nobody', 'person:tom-reed'], 'NOT_FOUND'],
    ['a decision on itself', ['same', 'person:tom-reed', 'person:tom-reed'], 'BAD_INPUT'],
    ['a document that does not name them', ['different', 'person:tom-reed', 'c.txt'], 'NOT_FOUND'],
    ['a document that is not there', ['different', 'person:tom-reed', 'd.txt'], 'NOT_FOUND'],
    ['the only document that names them', ['different', 'person:marie-alves', 'b.txt'], 'BAD_INPUT'],
    ['no such decision', ['undo', 'decision:none'], 'NOT_FOUND'],
    ['a second undo', ['undo', 'UNDONE'], 'BAD_INPUT'],
    ['a contradiction', ['different', 'person:maria-alvez', 'b.txt'], 'CONTRADICTION'],
    [
      'too long a note',
      ['same', 'person:tom-reed', 'person:maria-alvez', '--note', 'x'.repeat(2_001)],
      'BAD_INPUT',
    ],
  ])('end with 1 on %s, and change nothing', async (_, args, code) => {
    const graph = await newGraph();
    await run(['same', 'person:maria-alvez', 'person:marie-alves'], graph);
    const undone = idIn(await run(['different', 'person:tom-reed', 'a.txt'], graph));
    await run(['undo', undone], graph);
    const before = [await run(['export'], graph), await run(['decisions'], graph)];
    const { exitCode, stdout, stderr } = await run(
      args.map((arg) => arg.replace('UNDONE', undone)),
      graph,
    );
    expect({ exitCode, stdout }).toEqual({ exitCode: 1, stdout: '' });
    expect(stderr).toMatch(new RegExp(`^error ${code}: .+\n$`));
    expect([await run(['export'], graph), await run(['decisions'], graph)]).toEqual(before);
  });

  it('need a note where the setting says so', async () => {
    const graph = await newGraph();
    const strict = { ...graph, DATELINE_REQUIRE_NOTE: 'on' };
    const id = idIn(await run(['same', 'person:maria-alvez', 'person:marie-alves'], graph));
    const before = [await run(['export'], graph), await run(['decisions'], graph)];
    for (const args of [
      ['same', 'person:maria-alvez', 'person:tom-reed'],
      ['different', 'person:tom-reed', 'a.txt', '--note', ' '],
      ['undo', id],
    ]) {
      expect(await run(args, strict)).toEqual({
        exitCode: 1,
        stdout: '',
        stderr: 'error NOTE_REQUIRED: A decision needs a note here that says why it is made.\n',
      });
    }
    expect([await run(['export'], graph), await run(['decisions'], graph)]).toEqual(before);
    expect((await run(['undo', id, '--note', 'by mistake'], strict)).exitCode).toBe(0);
  });
});

describe('decisions through a server', () => {
  it('come to the same as in the store itself', async () => {
    const own = await storeOf(ARTICLES);
    const store = await openStore({ folder: (await storeOf(ARTICLES)).DATELINE_DATA });
    onTestFinished(() => store.close());
    const { url } = await serve(store);
    let id = '';
    for (const args of [
      ['same', 'person:marie-alves', 'person:maria-alvez', '--note', 'one', '--by', 'Eva'],
      ['decisions'],
      ['same', 'person:marie-alves', 'person:maria-alvez'],
      ['undo', 'ID', '--note', 'two'],
      ['undo', 'ID'],
      ['different', 'person:maria-alvez', 'c.txt'],
      ['different', 'person:nobody', 'c.txt'],
      ['decisions'],
    ]) {
      const asked = args.map((arg) => arg.replace('ID', id));
      const direct = await run(asked, own);
      expect(await run([...asked, '--server', url])).toEqual(direct);
      id ||= idIn(direct);
    }
    expect(id).not.toBe('');
  });

  it('need a note where the server says so', async () => {
    const store = await openStore({ folder: (await storeOf(ARTICLES)).DATELINE_DATA });
    onTestFinished(() => store.close());
    const { url } = await serve(store, { ...QUIET, noteRequired: true });
    const args = ['same', 'person:maria-alvez', 'person:marie-alves', '--server', url];
    expect((await run(args)).stderr).toMatch(/^error NOTE_REQUIRED: /);
    expect((await run([...args, '--note', 'one'])).exitCode).toBe(0);
  });
});
