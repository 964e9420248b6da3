import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { graphStatistics } from '../../src/graph/questions/statistics.ts';
import { findTimeline, type TimelineQuestion } from '../../src/graph/questions/timeline.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { openGraph } from './open-graph.ts';

let store: GraphStore;

beforeAll(async () => {
  const article = new ArticleBuilder('story.txt', '2025-03-01')
    .person('Ann Ames')
    .person('Bob Burns')
    .person('Cy Cole')
    .event('MEETING', { sides: [['Ann Ames'], ['Bob Burns']], when: '2024-02-29' })
    .event('CALL', { sides: [['Ann Ames'], ['Cy Cole']], when: '2024-02-01..2024-02-29' })
    .event('MEETING', { sides: [['Ann Ames'], ['Cy Cole']], when: '2024-02-27..2024-03-02' })
    .event('DEBATE', { sides: [['Bob Burns'], ['Cy Cole']], when: '2023-12-31' })
    .event('INTERVIEW', { sides: [['Ann Ames'], ['Bob Burns']] })
    .event('MEETING', { sides: [['Ann Ames'], ['Bob Burns']], when: '2025-04-01', status: 'PLANNED' })
    .event('PRESS_CONFERENCE', { sides: [['Ann Ames']], when: '2024-02-03' })
    .build();
  store = await openGraph([article]);
});

afterAll(() => store.close());

async function ask(who: readonly string[], rest: Partial<TimelineQuestion> = {}) {
  const { periods, unplaced } = await findTimeline(store, {
    who,
    by: 'MONTH',
    kinds: null,
    statuses: ['OCCURRED'],
    since: null,
    until: null,
    ...rest,
  });
  const lines = periods.map(
    ({ from, to, times, possibly, parties }) =>
      `${from}..${to} ${times}+${possibly} (${parties.map((share) => share.times).join(', ')})`,
  );
  return [...lines, `${unplaced} unplaced`];
}

describe('a timeline', () => {
  test('counts encounters by the months that hold all their days', async () => {
    expect(await ask(['Ann Ames'])).toEqual(['2024-02-01..2024-02-29 2+1 (2)', '2 unplaced']);
  });

  test('counts by years', async () => {
    expect(await ask(['Cy Cole'], { by: 'YEAR' })).toEqual([
      '2023-01-01..2023-12-31 1+0 (1)',
      '2024-01-01..2024-12-31 2+0 (2)',
      '0 unplaced',
    ]);
  });

  test('counts an encounter of two of the parties once, and for each', async () => {
    expect(await ask(['Ann Ames', 'Bob Burns', 'person:ann-ames'])).toEqual([
      '2023-12-01..2023-12-31 1+0 (0, 1)',
      '2024-02-01..2024-02-29 2+1 (2, 1)',
      '2 unplaced',
    ]);
  });

  test('keeps to kinds, statuses and days', async () => {
    expect(await ask(['Ann Ames'], { kinds: ['CALL'] })).toEqual([
      '2024-02-01..2024-02-29 1+0 (1)',
      '0 unplaced',
    ]);
    expect(await ask(['Ann Ames'], { statuses: ['PLANNED'] })).toEqual([
      '2025-04-01..2025-04-30 1+0 (1)',
      '0 unplaced',
    ]);
    expect(await ask(['Bob Burns'], { until: '2023-12-31' })).toEqual([
      '2023-12-01..2023-12-31 1+0 (1)',
      '1 unplaced',
    ]);
  });

  test('of a name that nobody bears is an error', async () => {
    await expect(ask(['Nobody Known'])).rejects.toMatchObject({ code: 'UNKNOWN_NAME' });
  });
});

test('statistics count documents, parties, and events by kind and status', async () => {
  expect(await graphStatistics(store)).toEqual({
    documents: 1,
    publishedFrom: '2025-03-01',
    publishedTo: '2025-03-01',
    people: 3,
    organizations: 0,
    places: 0,
    events: 7,
    encounters: 5,
    reports: 7,
    decisions: 0,
    kinds: [
      { kind: 'MEETING', events: 3 },
      { kind: 'CALL', events: 1 },
      { kind: 'DEBATE', events: 1 },
      { kind: 'INTERVIEW', events: 1 },
      { kind: 'PRESS_CONFERENCE', events: 1 },
    ],
    statuses: [
      { status: 'OCCURRED', events: 6 },
      { status: 'PLANNED', events: 1 },
    ],
  });
  const empty = await openGraph();
  expect(await graphStatistics(empty)).toMatchObject({ documents: 0, publishedFrom: null, kinds: [] });
  await empty.close();
});
