import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageOf } from '../../src/graph/cursor.ts';
import { compareEvents, eventSortKey } from '../../src/graph/event-order.ts';
import { type EncounterFilter, findEncounters } from '../../src/graph/questions/encounters.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { encountersOf, inShort, openGraph } from './open-graph.ts';
import { seedArticles } from './seed-articles.ts';

let store: GraphStore;

beforeAll(async () => {
  const planned = new ArticleBuilder('plan.txt', '2025-01-02')
    .person('Antony Blinken')
    .person('Guy Ryder')
    .person('John Kerry')
    .event('MEETING', { sides: [['Antony Blinken'], ['Guy Ryder']], when: '2025-01-10', status: 'PLANNED' })
    .person('Jill Biden', 'Biden')
    .event('CALL', { sides: [['Antony Blinken'], ['John Kerry']], status: 'DENIED' })
    .build();
  store = await openGraph([...seedArticles(), planned]);
});

afterAll(() => store.close());

async function ask(who: string, rest: Partial<EncounterFilter> = {}): Promise<string[]> {
  const page = await findEncounters(store, encountersOf(who, rest));
  return page.rows.map(({ node }) => inShort(node));
}

describe('encounters', () => {
  test('whom Lê Hoài Trung met, and when, newest first', async () => {
    expect(await ask('Lê Hoài Trung')).toEqual([
      'MEETING 2024-12-02..2024-12-05 Lê Hoài Trung / Antony Blinken, Jake Sullivan, Samantha Power',
      'MEETING 2023-06-28..2023-07-02 in Washington DC Lê Hoài Trung / Antony Blinken, Daniel Kritenbrink, Jake Sullivan, Samantha Power, Sasha Baker',
      'MEETING 2023-06-28..2023-07-02 in New York Lê Hoài Trung / Guy Ryder',
      'MEETING 2023-06-28..2023-07-02 Lê Hoài Trung / John Kerry',
    ]);
  });

  test('when two met', async () => {
    const page = await findEncounters(store, encountersOf('Antony Blinken', { with: 'Trung' }));
    expect(page.rows.map(({ node }) => [node.when.from, node.when.to])).toEqual([
      ['2024-12-02', '2024-12-05'],
      ['2023-06-28', '2023-07-02'],
    ]);
  });

  test('companions on one side did not meet one another', async () => {
    expect(await ask('Antony Blinken', { with: 'Jake Sullivan' })).toEqual([]);
  });

  test('a call that two articles report is one, with both reports under it', async () => {
    const page = await findEncounters(store, encountersOf('Nguyen Phu Trong', { kinds: ['CALL'] }));
    const [call] = page.rows.map(({ node }) => node);
    expect(page.totalCount).toBe(1);
    expect(call?.when).toMatchObject({ from: '2023-03-01', to: '2023-03-31' });
    expect(call?.reports.map(({ document }) => document.id)).toEqual(['002.txt', '004.txt']);
    expect(call?.reports[0]?.document).toMatchObject({ publisher: 'VNS', publishedOn: '2023-07-03' });
    expect(call?.reports.map(({ evidence }) => evidence.map(({ text }) => text))).toEqual([
      ['Nguyễn Phú Trọng and Joe Biden came together for event 5.'],
      ['Nguyen Phu Trong and Joe Biden came together for event 1.'],
    ]);
  });

  test('the upgrade of relations is one agreement of leaders and states, reported three times', async () => {
    const page = await findEncounters(
      store,
      encountersOf('Việt Nam', { kinds: ['AGREEMENT'], since: '2020-01-01' }),
    );
    expect(page.rows.map(({ node }) => inShort(node))).toEqual([
      'AGREEMENT 2023-09-01..2023-09-30 Joe Biden, United States / Nguyễn Phú Trọng, Việt Nam',
    ]);
    expect(page.rows[0]?.node.reports.map(({ document }) => document.id).sort()).toEqual([
      '000.txt',
      '001.txt',
      '003.txt',
    ]);
  });

  test('a participant carries the title that the article gave then', async () => {
    const page = await findEncounters(store, encountersOf('Guy Ryder', { with: 'Trung' }));
    expect(page.rows).toHaveLength(1);
    const meeting = await findEncounters(
      store,
      encountersOf('Antony Blinken', { with: 'Trung', until: '2023-12-31' }),
    );
    const blinken = meeting.rows[0]?.node.participants.find(
      ({ party }) => party.id === 'person:antony-blinken',
    );
    expect(blinken?.title).toBe('US Secretary of State');
  });
});

describe('encounters of a place', () => {
  test('are the visits to it too, undated ones last', async () => {
    expect(await ask('Việt Nam', { kinds: ['VISIT'] })).toEqual([
      'VISIT 2023-09-01..2023-09-30 in Việt Nam Joe Biden',
      'VISIT undated in Việt Nam Antony Blinken',
    ]);
  });

  test('are what was held in it and in what lies in it', async () => {
    expect(await ask('US', { kinds: ['MEETING'] })).toEqual([
      'MEETING 2023-06-28..2023-07-02 in Washington DC Lê Hoài Trung / Antony Blinken, Daniel Kritenbrink, Jake Sullivan, Samantha Power, Sasha Baker',
      'MEETING 2023-06-28..2023-07-02 in New York Lê Hoài Trung / Guy Ryder',
    ]);
  });

  test('with somebody are his visits to it', async () => {
    expect(await ask('US', { with: 'Phạm Minh Chính' })).toEqual([
      'VISIT 2023-09-01..2023-09-30 in United States Phạm Minh Chính',
    ]);
    expect(await ask('Phạm Minh Chính', { with: 'US' })).toEqual([
      'VISIT 2023-09-01..2023-09-30 in United States Phạm Minh Chính',
    ]);
  });
});

describe('encounters of a person', () => {
  test('are not the visits on which nobody is named', async () => {
    expect(await ask('Phạm Minh Chính')).toEqual([]);
  });
});

describe('filters of encounters', () => {
  test('the place itself and what lies in it', async () => {
    expect(await ask('Trung', { place: 'Washington' })).toHaveLength(1);
    expect(await ask('Trung', { place: 'United States' })).toHaveLength(2);
    expect(await ask('Trung', { place: 'Việt Nam' })).toEqual([]);
  });

  test('days, possibly or definitely', async () => {
    const june = { since: '2023-06-01', until: '2023-06-30' };
    expect(await ask('Trung', june)).toHaveLength(3);
    expect(await ask('Trung', { ...june, certainty: 'DEFINITELY' })).toEqual([]);
    expect(
      await ask('Trung', { since: '2023-06-28', until: '2023-07-02', certainty: 'DEFINITELY' }),
    ).toHaveLength(3);
    expect(await ask('Trung', { until: '2023-06-27' })).toEqual([]);
    expect(await ask('Trung', { since: '2023-07-03', until: '2024-12-01' })).toEqual([]);
  });

  test('an undated event may have been on any day, and was on none for certain', async () => {
    const visits = { kinds: ['VISIT' as const], since: '1999-01-01', until: '1999-12-31' };
    expect(await ask('Việt Nam', visits)).toEqual(['VISIT undated in Việt Nam Antony Blinken']);
    expect(await ask('Việt Nam', { ...visits, certainty: 'DEFINITELY' })).toEqual([]);
  });

  test('only what occurred, unless other statuses are asked for', async () => {
    expect(await ask('Guy Ryder', { with: 'Antony Blinken' })).toEqual([]);
    expect(await ask('Guy Ryder', { with: 'Antony Blinken', statuses: ['PLANNED'] })).toEqual([
      'MEETING 2025-01-10 Antony Blinken / Guy Ryder',
    ]);
    expect(await ask('John Kerry', { statuses: ['DENIED', 'CANCELLED'] })).toHaveLength(1);
  });

  test('kinds', async () => {
    expect(await ask('Joe Biden', { kinds: ['CALL', 'DEBATE'] })).toHaveLength(1);
    expect(await ask('Joe Biden', { kinds: [] })).toEqual([]);
  });
});

describe('filters of encounters, further', () => {
  test('a title that somebody bore then, by its words in any order', async () => {
    expect(await ask('Trung', { title: 'secretary of state' })).toEqual([
      'MEETING 2023-06-28..2023-07-02 in Washington DC Lê Hoài Trung / Antony Blinken, Daniel Kritenbrink, Jake Sullivan, Samantha Power, Sasha Baker',
    ]);
    expect(await ask('Trung', { title: 'Security US' })).toHaveLength(1);
    expect(await ask('Trung', { title: 'secretary of defence' })).toEqual([]);
  });

  test('a publisher, by what its documents report', async () => {
    expect(await ask('Trung', { publisher: 'VNS' })).toHaveLength(4);
    expect(await ask('Trung', { publisher: 'Reuters' })).toEqual([]);
  });
});

describe('names of encounters', () => {
  test('that nobody bears, and that several bear, are told apart, each of them', async () => {
    await expect(ask('Antony Blinkin')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      suggestions: [{ id: 'person:antony-blinken' }],
    });
    await expect(ask('Trung', { with: 'Nobody Atall' })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      asked: 'Nobody Atall',
    });
    await expect(ask('Trung', { with: 'Antony Blinken', place: 'John Kerry' })).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      asked: 'John Kerry',
    });
    await expect(ask('Biden')).rejects.toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: [{ id: 'person:jill-biden' }, { id: 'person:joe-biden' }],
    });
  });

  test('may be the same one', async () => {
    expect(await ask('Trung', { with: 'Lê Hoài Trung' })).toEqual([]);
    expect(await ask('Việt Nam', { with: 'Viet Nam', place: 'Vietnam' })).toEqual([]);
  });
});

describe('the order of encounters', () => {
  test('may be oldest first, undated still last', async () => {
    const page = await findEncounters(store, encountersOf('Việt Nam', { order: 'OLDEST_FIRST' }));
    const days = page.rows.map(({ node }) => node.when.from);
    expect(days).toEqual(['1995-01-01', '2013-01-01', '2023-09-01', '2023-09-01', null]);
  });

  test('holds over its pages', async () => {
    const oldest = { order: 'OLDEST_FIRST' as const };
    const one = await findEncounters(store, encountersOf('Trung', { ...oldest, first: 2 }));
    const two = await findEncounters(
      store,
      encountersOf('Trung', { ...oldest, first: 2, after: one.rows[1]?.cursor ?? null }),
    );
    const all = await findEncounters(store, encountersOf('Trung', oldest));
    expect([...one.rows, ...two.rows]).toEqual(all.rows);
  });
});

describe('pages of encounters', () => {
  test('go backward too, from the end and from a cursor', async () => {
    const all = await ask('Trung');
    const end = await findEncounters(store, encountersOf('Trung', { last: 3 }));
    expect(end.rows.map(({ node }) => inShort(node))).toEqual(all.slice(1));
    expect([end.hasPreviousPage, end.hasNextPage]).toEqual([true, false]);
    const before = end.rows[0]?.cursor ?? null;
    const start = await findEncounters(store, encountersOf('Trung', { last: 3, before }));
    expect(start.rows.map(({ node }) => inShort(node))).toEqual(all.slice(0, 1));
    expect([start.hasPreviousPage, start.hasNextPage]).toEqual([false, true]);
  });

  test('follow one another without a gap or a repeat', async () => {
    const all = await ask('Trung');
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await findEncounters(store, encountersOf('Trung', { first: 1, after }));
      expect(page.totalCount).toBe(4);
      expect(page.hasPreviousPage).toBe(after !== null);
      seen.push(...page.rows.map(({ node }) => inShort(node)));
      after = page.hasNextPage ? (page.rows.at(-1)?.cursor ?? null) : null;
    } while (after !== null);
    expect(seen).toEqual(all);
  });

  test.each(['NEWEST_FIRST', 'OLDEST_FIRST'] as const)(
    'are the part of the whole list that is asked for, %s, whatever the cursors and sizes',
    async (order) => {
      const whole = await findEncounters(store, encountersOf('Việt Nam', { order }));
      const cursors = whole.rows.map(({ cursor }) => cursor);
      const keyed = whole.rows.map(({ node }) => ({
        key: [node.when.from, node.when.to, node.id] as const,
        node: node.id,
      }));
      expect(keyed).toHaveLength(5);
      for (const after of [null, ...cursors]) {
        for (const before of [null, ...cursors]) {
          for (const size of [
            { first: 1 },
            { first: 2 },
            { first: 9 },
            { last: 1 },
            { last: 2 },
            { last: 9 },
          ]) {
            const asked = encountersOf('Việt Nam', { order, after, before, ...size });
            const page = await findEncounters(store, asked);
            const ids = page.rows.map(({ cursor, node }) => ({ cursor, node: node.id }));
            expect({ ...page, rows: ids }).toEqual(pageOf(keyed, asked, eventSortKey, compareEvents(order)));
          }
        }
      }
    },
  );

  test('refuse a cursor of another list', async () => {
    await expect(
      findEncounters(store, encountersOf('Trung', { after: 'bm90IGEgY3Vyc29y' })),
    ).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
