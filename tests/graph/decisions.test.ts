import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { decideDifferent } from '../../src/graph/decisions/decide-different.ts';
import { decideSame } from '../../src/graph/decisions/decide-same.ts';
import { undoDecision } from '../../src/graph/decisions/undo-decision.ts';
import { exportGraph } from '../../src/graph/export-graph.ts';
import { ingestBatch } from '../../src/graph/ingest-batch.ts';
import { findEncounters } from '../../src/graph/questions/encounters.ts';
import { findEntity } from '../../src/graph/questions/entity.ts';
import { whyOneEntity } from '../../src/graph/questions/why-entity.ts';
import { whyOneEvent } from '../../src/graph/questions/why-event.ts';
import { removeDocument } from '../../src/graph/remove-document.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { encountersOf, inShort, openGraph } from './open-graph.ts';

const DECIDING = { by: 'curator', at: '2024-05-01T10:00:00Z', note: 'seen on both photos' };

const ARTICLES = [
  new ArticleBuilder('a', '2024-03-01')
    .person('Maria Alvez')
    .person('Tom Reed')
    .event('MEETING', { sides: [['Maria Alvez'], ['Tom Reed']], when: '2024-02-28' })
    .build(),
  new ArticleBuilder('b', '2024-03-02')
    .person('Marie Alves')
    .person('Tom Reed')
    .event('MEETING', { sides: [['Marie Alves'], ['Tom Reed']], when: '2024-02-28' })
    .build(),
  new ArticleBuilder('c', '2024-04-01')
    .person('Maria Alvez')
    .person('Ida Lund')
    .event('CALL', { sides: [['Maria Alvez'], ['Ida Lund']], when: '2024-03-30' })
    .build(),
];

let store: GraphStore;

beforeEach(async () => {
  store = await openGraph(ARTICLES);
});

afterEach(() => store.close());

describe('same', () => {
  test('makes one of two, with what was told of either, and answers to both ids', async () => {
    await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
    expect(await met('Maria Alvez')).toEqual([
      'CALL 2024-03-30 Maria Alvez / Ida Lund',
      'MEETING 2024-02-28 Maria Alvez / Tom Reed',
    ]);
    expect(await met('Tom Reed')).toEqual(['MEETING 2024-02-28 Maria Alvez / Tom Reed']);
    for (const id of ['person:maria-alvez', 'person:marie-alves']) {
      expect(await findEntity(store, 'PERSON', { id })).toMatchObject({
        name: 'Maria Alvez',
        aliases: ['Marie Alves'],
      });
    }
  });

  test('outlives the edit and the removal of documents', async () => {
    await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
    await removeDocument(store, 'a');
    expect(await met('Marie Alves')).toContain('CALL 2024-03-30 Maria Alvez / Ida Lund');
    await ingestBatch(store, ARTICLES);
    expect(await met('Tom Reed')).toEqual(['MEETING 2024-02-28 Maria Alvez / Tom Reed']);
  });

  test('leaves no trace once undone', async () => {
    const before = await exported();
    const id = await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
    expect(await exported()).not.toEqual(before);
    await undoDecision(store, id, DECIDING);
    expect(await exported()).toEqual(before);
  });

  test('is refused of one with itself, of different types, and of nobody', async () => {
    const before = await exported();
    await expect(decideSame(store, 'person:tom-reed', 'person:tom-reed', DECIDING)).rejects.toThrow(
      'person:tom-reed and person:tom-reed are the same already: person:tom-reed.',
    );
    await expect(decideSame(store, 'person:tom-reed', 'person:nobody', DECIDING)).rejects.toThrow(
      'There is no person, organization or place with the id "person:nobody".',
    );
    expect(await exported()).toEqual(before);
  });
});

describe('different', () => {
  test('makes somebody else of whom a document calls by a name', async () => {
    await decideDifferent(store, 'person:maria-alvez', 'c', DECIDING);
    expect(await met('person:maria-alvez')).toEqual(['MEETING 2024-02-28 Maria Alvez / Tom Reed']);
    expect(await met('Ida Lund')).toEqual(['CALL 2024-03-30 Maria Alvez / Ida Lund']);
  });

  test('leaves no trace once undone, in whatever order', async () => {
    const before = await exported();
    const ids = [
      await decideDifferent(store, 'person:maria-alvez', 'c', DECIDING),
      await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING),
    ];
    for (const id of ids) await undoDecision(store, id, DECIDING);
    expect(await exported()).toEqual(before);
  });

  test('holds after the document is ingested again', async () => {
    await decideDifferent(store, 'person:maria-alvez', 'c', DECIDING);
    const before = await exported();
    await removeDocument(store, 'c');
    await ingestBatch(store, ARTICLES);
    expect(await exported()).toEqual(before);
  });

  test('is refused where only that document names them, or it does not name them', async () => {
    await expect(decideDifferent(store, 'person:ida-lund', 'c', DECIDING)).rejects.toThrow(
      'Only "c" names person:ida-lund: there is nobody to tell it apart from.',
    );
    await expect(decideDifferent(store, 'person:ida-lund', 'a', DECIDING)).rejects.toThrow(
      'The document "a" does not name person:ida-lund.',
    );
  });
});

describe('decisions that contradict each other are refused, naming those in the way', () => {
  test('same after different', async () => {
    const id = await decideDifferent(store, 'person:maria-alvez', 'c', DECIDING);
    const other = (await findEntityOf('Ida Lund')) ?? '';
    const before = await exported();
    await expect(decideSame(store, 'person:maria-alvez', other, DECIDING)).rejects.toThrow(id);
    expect(await exported()).toEqual(before);
  });

  test('different after same', async () => {
    const id = await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
    const before = await exported();
    await expect(decideDifferent(store, 'person:maria-alvez', 'b', DECIDING)).rejects.toThrow(id);
    expect(await exported()).toEqual(before);
  });
});

test('a decision is undone once only', async () => {
  const id = await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
  await undoDecision(store, id, DECIDING);
  await expect(undoDecision(store, id, DECIDING)).rejects.toThrow(
    `The decision "${id}" has been undone before.`,
  );
  await expect(undoDecision(store, 'decision:none', DECIDING)).rejects.toThrow(
    'There is no decision "decision:none".',
  );
});

test('an entity says why its parts are one', async () => {
  const full = new ArticleBuilder('d', '2024-04-02')
    .person('Nguyễn Quốc Dũng')
    .holds('Nguyễn Quốc Dũng', 'Vietnamese Ambassador')
    .build();
  const short = new ArticleBuilder('e', '2024-04-03')
    .person('Dung')
    .holds('Dung', 'Vietnamese Ambassador')
    .build();
  await ingestBatch(store, [full, short]);
  const id = await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
  const why = await whyOneEntity(store, ['person:nguyen-quoc-dung', 'person:maria-alvez']);
  expect(why.get('person:nguyen-quoc-dung')).toEqual([
    '1 document says "nguyen quoc dung" and tells of ambassador, vietnam.',
    '1 document says "dung" and tells of ambassador, vietnam: the only one it can mean is "nguyen quoc dung".',
  ]);
  expect(why.get('person:maria-alvez')).toEqual([
    '2 documents say "maria alvez".',
    '1 document says "marie alves".',
    `curator decided that these names mean one (${id}): seen on both photos.`,
  ]);
});

/** Whom somebody called. */
async function findEntityOf(who: string): Promise<string | undefined> {
  const page = await findEncounters(store, encountersOf(who));
  return page.rows[0]?.node.participants.find(({ party }) => party.name !== who)?.party.id;
}

async function met(who: string): Promise<string[]> {
  const page = await findEncounters(store, encountersOf(who));
  return page.rows.map(({ node }) => inShort(node));
}

async function exported(): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of exportGraph(store)) lines.push(line);
  return lines;
}

test('an event says which decision made its parties the same', async () => {
  const id = await decideSame(store, 'person:maria-alvez', 'person:marie-alves', DECIDING);
  const page = await findEncounters(store, encountersOf('Tom Reed'));
  const event = page.rows[0]?.node.id ?? '';
  const why = (await whyOneEvent(store, [event])).get(event);
  expect(why).toEqual([
    '"a" tells of a meeting of Maria Alvez with Tom Reed on 2024-02-28.',
    '"b" tells of a meeting of Maria Alvez with Tom Reed on 2024-02-28: the same parties, the same kind, the same day.',
    `They call Maria Alvez by several names: curator decided that these names mean one (${id}): seen on both photos.`,
  ]);
  await undoDecision(store, id, DECIDING);
  const alone = await findEncounters(store, encountersOf('Maria Alvez'));
  for (const { node } of alone.rows) {
    expect((await whyOneEvent(store, [node.id])).get(node.id)).toHaveLength(1);
  }
});
