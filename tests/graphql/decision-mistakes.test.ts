import { beforeEach, describe, expect, it } from 'vitest';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { type Api, ingest, openApi } from './api.ts';

const MET = 'Ada Example met Ben Sample on 2024-05-03.';

let api: Api;
/** A decision in force, and one that was undone. */
let standing: string;
let undone: string;

beforeEach(async () => {
  api = await openApi();
  await ingest(api, { a: MET, b: MET, c: 'Cleo Third met Ada Exemple on 2024-06-01.' });
  standing = await decided('same(a: "person:ada-example", b: "person:ada-exemple", note: "one")');
  undone = await decided('different(a: "person:ben-sample", document: "b")');
  await decided(`undo(decision: "${undone}", note: "no")`);
});

/** What is asked for, with STANDING and UNDONE for the decisions above; and the code and the words of the error. */
const MISTAKES: readonly (readonly [string, string, string, RegExp])[] = [
  [
    'an id that nobody has',
    'same(a: "person:nobody", b: "person:ben-sample")',
    'NOT_FOUND',
    /"person:nobody"/,
  ],
  ['what is no id', 'same(a: "Ben Sample", b: "person:cleo-third")', 'NOT_FOUND', /"Ben Sample"/],
  ['an empty id', 'same(a: "", b: "person:cleo-third")', 'NOT_FOUND', /""/],
  [
    'a decision on itself',
    'same(a: "person:ben-sample", b: "person:ben-sample")',
    'BAD_INPUT',
    /the same already/,
  ],
  [
    'two that a decision made one',
    'same(a: "person:ada-exemple", b: "person:ada-example")',
    'BAD_INPUT',
    /the same already/,
  ],
  [
    'somebody else in a document that is not there',
    'different(a: "person:ben-sample", document: "nowhere")',
    'NOT_FOUND',
    /"nowhere" does not name person:ben-sample/,
  ],
  [
    'somebody else in a document that does not name them',
    'different(a: "person:ben-sample", document: "c")',
    'NOT_FOUND',
    /"c" does not name person:ben-sample/,
  ],
  [
    'somebody else in the only document that names them',
    'different(a: "person:cleo-third", document: "c")',
    'BAD_INPUT',
    /Only "c" names person:cleo-third/,
  ],
  [
    'somebody else than nobody',
    'different(a: "person:nobody", document: "a")',
    'NOT_FOUND',
    /"person:nobody"/,
  ],
  [
    'somebody else where a decision says the same',
    'different(a: "person:ada-example", document: "c")',
    'CONTRADICTION',
    /contradicts decision:/,
  ],
  ['to undo what there is not', 'undo(decision: "decision:none")', 'NOT_FOUND', /"decision:none"/],
  ['a second undo', 'undo(decision: "UNDONE")', 'BAD_INPUT', /has been undone before/],
  [
    'a note that is too long',
    `undo(decision: "STANDING", note: "${'x'.repeat(2_001)}")`,
    'BAD_INPUT',
    /^note must/,
  ],
  [
    'a name that is too long',
    `undo(decision: "STANDING", by: "${'x'.repeat(201)}")`,
    'BAD_INPUT',
    /^by must/,
  ],
];

describe('a decision that makes no sense has a code, and changes nothing', () => {
  it.each(MISTAKES)('%s', async (_, mutation, code, words) => {
    const before = await state();
    const asked = mutation.replace('STANDING', standing).replace('UNDONE', undone);
    const { data, errors } = await api.ask(`mutation { ${asked} { id } }`);
    expect(data).toBeNull();
    expect(errors[0]?.extensions?.code).toBe(code);
    expect(errors[0]?.message).toMatch(words);
    expect(await state()).toEqual(before);
  });
});

describe('where a note is required', () => {
  it.each([
    ['same', 'same(a: "person:ben-sample", b: "person:cleo-third"NOTE)'],
    ['different', 'different(a: "person:ben-sample", document: "a"NOTE)'],
    ['undo', 'undo(decision: "STANDING"NOTE)'],
  ])('%s is refused without one, and changes nothing', async (_, mutation) => {
    api.settings.noteRequired = true;
    const before = await state();
    for (const note of ['', ', note: null', ', note: ""', ', note: "  "']) {
      const asked = mutation.replace('STANDING', standing).replace('NOTE', note);
      const { errors } = await api.ask(`mutation { ${asked} { id } }`);
      expect(errors[0]?.extensions?.code).toBe('NOTE_REQUIRED');
    }
    expect(await state()).toEqual(before);
    const asked = mutation.replace('STANDING', standing).replace('NOTE', ', note: "seen"');
    const { data, errors } = await api.ask(`mutation { decision: ${asked} { note undoneNote } }`);
    expect(errors).toEqual([]);
    expect(Object.values(data.decision)).toContain('seen');
  });
});

async function decided(mutation: string): Promise<string> {
  const { data, errors } = await api.ask(`mutation { decision: ${mutation} { id } }`);
  expect(errors).toEqual([]);
  return data.decision.id;
}

/** All that the graph holds, decisions undone included. */
async function state(): Promise<unknown> {
  const lines: string[] = [];
  for await (const line of exportGraph(api.store)) lines.push(line);
  const { data } = await api.ask('{ decisions { nodes { id inForce note undoneBy undoneAt undoneNote } } }');
  return { lines, data };
}
