import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ingestBatch } from '../../src/graph/ingest-batch.ts';
import { findAcquaintances } from '../../src/graph/questions/acquaintances.ts';
import { findConnection } from '../../src/graph/questions/connection.ts';
import { countGraph } from '../../src/graph/questions/counts.ts';
import { mentionsInDocuments } from '../../src/graph/questions/document-mentions.ts';
import { findDocuments } from '../../src/graph/questions/documents.ts';
import { findEncounters } from '../../src/graph/questions/encounters.ts';
import { mentionsOfEntities } from '../../src/graph/questions/mentions.ts';
import { statementsOfPositions } from '../../src/graph/questions/position-statements.ts';
import { positionsOfPeople } from '../../src/graph/questions/positions.ts';
import { reportsInDocuments } from '../../src/graph/questions/reports.ts';
import { searchGraph } from '../../src/graph/questions/search.ts';
import { graphStatistics } from '../../src/graph/questions/statistics.ts';
import { findTimeline } from '../../src/graph/questions/timeline.ts';
import { whyOneEntity } from '../../src/graph/questions/why-entity.ts';
import { whyOneEvent } from '../../src/graph/questions/why-event.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { counting } from './counting-store.ts';
import { encountersOf, openGraph } from './open-graph.ts';

/** So many articles, each about other people whom Ann Ames met. */
function articles(many: number) {
  return Array.from({ length: many }, (_, i) =>
    new ArticleBuilder(`doc-${i}`, '2024-05-01')
      .person('Ann Ames')
      .person(`Bob Burns${i}`)
      .person(`Cy Cole${i}`)
      .place('Hanoi')
      .holds('Ann Ames', `Envoy ${i}`, 'Hanoi')
      .event('MEETING', {
        sides: [['Ann Ames'], [`Bob Burns${i}`, `Cy Cole${i}`]],
        place: 'Hanoi',
        when: '2024-04-01',
      })
      .event('CALL', { sides: [[`Cy Cole${i}`], [`Bob Burns${i}`]] })
      .build(),
  );
}

const ids = Array.from({ length: 30 }, (_, i) => `doc-${i}`);
const QUESTIONS: [string, number, (store: GraphStore) => Promise<unknown>][] = [
  ['encounters', 1, (store) => findEncounters(store, encountersOf('Ann Ames'))],
  [
    'encounters with all filters',
    1,
    (store) =>
      findEncounters(
        store,
        encountersOf('Ann Ames', {
          with: 'Bob Burns0',
          place: 'Hanoi',
          since: '2024-01-01',
          title: 'envoy',
          publisher: 'VNS',
          last: 5,
        }),
      ),
  ],
  [
    'acquaintances',
    3,
    (store) =>
      findAcquaintances(store, {
        who: 'Ann Ames',
        since: null,
        until: null,
        places: false,
        first: 50,
        after: null,
      }),
  ],
  ['connection', 5, (store) => findConnection(store, { from: 'Bob Burns0', to: 'Cy Cole1', maxSteps: 4 })],
  [
    'connection by some encounters',
    6,
    (store) =>
      findConnection(store, { from: 'Bob Burns0', to: 'Cy Cole1', maxSteps: 4, since: '2024-01-01' }),
  ],
  [
    'timeline',
    2,
    (store) =>
      findTimeline(store, {
        who: ['Ann Ames', 'Bob Burns0'],
        by: 'MONTH',
        kinds: null,
        statuses: ['OCCURRED'],
        since: null,
        until: null,
      }),
  ],
  ['statistics', 3, (store) => graphStatistics(store)],
  ['documents', 2, (store) => findDocuments(store, { first: 50, after: null })],
  [
    'documents mentioning somebody',
    3,
    (store) => findDocuments(store, { first: 50, after: null, mentioning: 'Ann Ames' }),
  ],
  [
    'mentions of many entities',
    3,
    (store) => mentionsOfEntities(store, ['person:ann-ames', 'place:hanoi'], { first: 20, after: null }),
  ],
  ['mentions in many documents', 2, (store) => mentionsInDocuments(store, ids)],
  ['reports in many documents', 1, (store) => reportsInDocuments(store, ids)],
  [
    'positions of many people',
    1,
    (store) => positionsOfPeople(store, ['person:ann-ames', 'person:bob-burns0'], null),
  ],
  [
    'where documents state many positions',
    1,
    (store) =>
      statementsOfPositions(store, ['["person:ann-ames","envoy 0","place:hanoi"]', '["a","b",null]'], 5),
  ],
  ['search', 10, (store) => searchGraph(store, { text: 'Ann Bob', first: 20 })],
  ['why many entities are one', 2, (store) => whyOneEntity(store, ['person:ann-ames', 'person:bob-burns0'])],
  [
    'why many events are one, once they are found',
    6,
    async (store) => {
      const rows = await store.read('MATCH (e:Event) RETURN e.id AS id');
      return whyOneEvent(
        store,
        rows.map(({ id }) => String(id)),
      );
    },
  ],
  ['counts', 1, (store) => countGraph(store)],
];

describe('a question costs the same few statements, however much there is', () => {
  let small: GraphStore;
  let large: GraphStore;

  beforeAll(async () => {
    small = await openGraph(articles(2));
    const counted = counting(small);
    await QUESTIONS[0]?.[2](counted.store);
  });

  afterAll(() => small.close());

  test.each(QUESTIONS)('%s: %i', async (_name, statements, ask) => {
    const counted = counting(small);
    await ask(counted.store);
    expect(counted.count()).toBe(statements);
  });

  test('with many more articles too', async () => {
    await small.close();
    large = await openGraph(articles(30));
    for (const [name, statements, ask] of QUESTIONS) {
      const counted = counting(large);
      await ask(counted.store);
      expect([name, counted.count()]).toEqual([name, statements]);
    }
    await large.close();
    small = await openGraph();
  });
});

test('a batch costs the same statements, however many articles it has', async () => {
  const costs: number[] = [];
  for (const many of [2, 40]) {
    const store = await openGraph();
    const counted = counting(store);
    await ingestBatch(counted.store, articles(many));
    costs.push(counted.count());
    await store.close();
  }
  expect(costs[0]).toBe(costs[1]);
  expect(costs[0]).toBeLessThan(60);
});
