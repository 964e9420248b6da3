import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type AcquaintanceFilter, findAcquaintances } from '../../src/graph/questions/acquaintances.ts';
import { type ConnectionQuestion, findConnection } from '../../src/graph/questions/connection.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { inShort, openGraph } from './open-graph.ts';
import { seedArticles } from './seed-articles.ts';

let store: GraphStore;

beforeAll(async () => {
  store = await openGraph(seedArticles());
});

afterAll(() => store.close());

async function ask(who: string, rest: Partial<AcquaintanceFilter> = {}): Promise<string[]> {
  const filter = { who, since: null, until: null, places: false, first: 20, after: null, ...rest };
  const page = await findAcquaintances(store, filter);
  return page.rows.map(({ node }) => `${node.party.name} ${node.times} ${node.first.from} ${node.last.from}`);
}

describe('acquaintances', () => {
  test('are those on another side, most often met first', async () => {
    expect(await ask('Lê Hoài Trung')).toEqual([
      'Antony Blinken 2 2023-06-28 2024-12-02',
      'Jake Sullivan 2 2023-06-28 2024-12-02',
      'Samantha Power 2 2023-06-28 2024-12-02',
      'Daniel Kritenbrink 1 2023-06-28 2023-06-28',
      'Guy Ryder 1 2023-06-28 2023-06-28',
      'John Kerry 1 2023-06-28 2023-06-28',
      'Sasha Baker 1 2023-06-28 2023-06-28',
    ]);
  });

  test('an event counts once, however many report it', async () => {
    expect(await ask('Joe Biden')).toEqual(['Nguyễn Phú Trọng 2 2023-03-01 2023-09-01']);
  });

  test('are states too where that is asked for', async () => {
    expect(await ask('Joe Biden', { places: true })).toContain('Việt Nam 1 2023-09-01 2023-09-01');
  });

  test('may come latest first', async () => {
    expect((await ask('Trung', { order: 'LATEST', first: 4 })).map((line) => line.split(' ')[0])).toEqual([
      'Antony',
      'Jake',
      'Samantha',
      'Daniel',
    ]);
    expect((await ask('Nguyễn Phú Trọng', { order: 'LATEST', places: true }))[0]).toContain('Joe Biden');
  });

  test('by some kinds of event', async () => {
    expect(await ask('Joe Biden', { kinds: ['CALL'] })).toEqual(['Nguyễn Phú Trọng 1 2023-03-01 2023-03-01']);
    expect(await ask('Joe Biden', { kinds: [] })).toEqual([]);
  });

  test('within some days', async () => {
    expect(await ask('Trung', { since: '2024-01-01' })).toHaveLength(3);
    expect(await ask('Trung', { until: '2023-12-31', first: 1 })).toEqual([
      'Antony Blinken 1 2023-06-28 2023-06-28',
    ]);
  });

  test('come in pages', async () => {
    const filter = { who: 'Trung', since: null, until: null, places: false, first: 3, after: null };
    const one = await findAcquaintances(store, filter);
    const two = await findAcquaintances(store, { ...filter, after: one.rows[2]?.cursor ?? null });
    expect([one.totalCount, one.hasNextPage, two.hasPreviousPage]).toEqual([7, true, true]);
    expect(two.rows.map(({ node }) => node.party.name)).toEqual([
      'Daniel Kritenbrink',
      'Guy Ryder',
      'John Kerry',
    ]);
  });

  test('agree with MET between persons and organizations', async () => {
    const met = await store.read(
      `MATCH (a:Entity {id: 'person:le-hoai-trung'})-[m:MET]-(b:Entity)
       RETURN b.name AS name, m.times AS times, m.first AS first ORDER BY times DESC, name LIMIT 1`,
    );
    expect(met).toEqual([{ name: 'Antony Blinken', times: 2, first: '2023-06-28' }]);
  });
});

describe('a connection by some encounters', () => {
  const ends = { from: 'Daniel Kritenbrink', to: 'Jake Sullivan', maxSteps: 4 };

  async function way(filter: Partial<ConnectionQuestion>): Promise<string[] | null> {
    const steps = await findConnection(store, { ...ends, ...filter });
    return steps?.map(({ from, to, event }) => `${from.name} > ${to.name} ${event.when.from}`) ?? null;
  }

  test('goes by those that may have been within some days', async () => {
    expect(await way({ since: '2023-06-01', until: '2023-12-31' })).toEqual([
      'Daniel Kritenbrink > Lê Hoài Trung 2023-06-28',
      'Lê Hoài Trung > Jake Sullivan 2023-06-28',
    ]);
    expect(await way({ since: '2024-01-01' })).toBeNull();
  });

  test('goes by some kinds', async () => {
    expect(await way({ kinds: ['MEETING'] })).toHaveLength(2);
    expect(await way({ kinds: ['CALL'] })).toBeNull();
  });

  test('is as long as the shortest of all where the filter lets all through', async () => {
    const all = await way({});
    expect(await way({ since: '1000-01-01' })).toEqual(all);
    expect(await way({ since: '1000-01-01', maxSteps: 1 })).toBeNull();
  });

  test('does not go by states, nor to them', async () => {
    const filter = { since: '1990-01-01', maxSteps: 8 };
    expect(await findConnection(store, { from: 'Joe Biden', to: 'Việt Nam', ...filter })).toBeNull();
    expect(await findConnection(store, { from: 'Việt Nam', to: 'Joe Biden', ...filter })).toBeNull();
  });
});

describe('a connection', () => {
  test('goes by meetings, each step with the latest of them', async () => {
    const steps = await findConnection(store, {
      from: 'Daniel Kritenbrink',
      to: 'Jake Sullivan',
      maxSteps: 4,
    });
    expect(steps?.map(({ from, to, event }) => `${from.name} – ${to.name}: ${inShort(event)}`)).toEqual([
      'Daniel Kritenbrink – Lê Hoài Trung: MEETING 2023-06-28..2023-07-02 in Washington DC Lê Hoài Trung / Antony Blinken, Daniel Kritenbrink, Jake Sullivan, Samantha Power, Sasha Baker',
      'Lê Hoài Trung – Jake Sullivan: MEETING 2024-12-02..2024-12-05 Lê Hoài Trung / Antony Blinken, Jake Sullivan, Samantha Power',
    ]);
    expect(steps?.[0]?.event.reports[0]?.evidence[0]?.text).toContain('came together for event 2.');
  });

  test('is null where no article states one', async () => {
    expect(
      await findConnection(store, { from: 'Daniel Kritenbrink', to: 'Joe Biden', maxSteps: 8 }),
    ).toBeNull();
  });

  test('is null where it takes more steps than asked for', async () => {
    expect(
      await findConnection(store, { from: 'Daniel Kritenbrink', to: 'Jake Sullivan', maxSteps: 1 }),
    ).toBeNull();
  });

  test('does not lead through places', async () => {
    expect(await findConnection(store, { from: 'Joe Biden', to: 'Việt Nam', maxSteps: 8 })).toBeNull();
  });

  test('from somebody to themselves has no steps', async () => {
    expect(await findConnection(store, { from: 'Biden', to: 'Joe Biden', maxSteps: 1 })).toEqual([]);
  });

  test('refuses a number of steps that is out of range', async () => {
    await expect(findConnection(store, { from: 'Biden', to: 'Trung', maxSteps: 9 })).rejects.toMatchObject({
      code: 'BAD_INPUT',
    });
  });
});
