import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { AcrossGold } from '../../eval/loading/across-gold.ts';
import { wrongPairs } from '../../eval/measures/across-articles.ts';
import { GRAPH_SCHEMA } from '../../src/graph/schema.ts';
import { seedGraph } from '../../src/ingest/seed-graph.ts';
import { createReader } from '../../src/reading/reader.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { openTestStore } from '../store/test-store.ts';

/** What the sample articles say together, as whoever reads all five sees it. */
const GOLD: AcrossGold = {
  samePerson: [
    ['Nguyễn Phú Trọng', 'Nguyen Phu Trong', 'General Secretary Nguyễn Phú Trọng'],
    ['Nguyễn Quốc Dũng', 'Dũng', 'Dung', 'Ambassador Dũng'],
    ['Phạm Minh Chính', 'PM Chính'],
    ['Võ Văn Thưởng', 'President Thưởng'],
    ['Lê Hoài Trung', 'Trung', 'Le Hoai Trung'],
    ['Joe Biden', 'Biden', 'President Biden', 'US President Joe Biden'],
    ['Antony Blinken', 'Secretary of State Antony Blinken'],
    ['Jake Sullivan', 'National Security Advisor Jake Sullivan'],
    ['Pham Thu Hang'],
  ],
  samePlace: [
    ['Vietnam', 'Việt Nam', 'Viet Nam'],
    ['United States', 'US', 'the US'],
    ['Washington'],
    ['New York'],
  ],
  sameEvent: [
    {
      kind: 'CALL',
      articles: ['trung-washington-2023.txt', 'vietnam-us-partnership.txt'],
      start: '2023-03-01',
      end: '2023-03-31',
    },
    {
      kind: 'VISIT',
      articles: ['ambassador-interview-2023.txt', 'trung-washington-2024.md'],
      start: '2023-09-01',
      end: '2023-09-30',
    },
  ],
  notSameEvent: [
    { kind: 'AGREEMENT', articles: ['press-conference-2024', 'vietnam-us-partnership.txt'] },
    { kind: 'VISIT', articles: ['trung-washington-2023.txt', 'trung-washington-2024.md'] },
    { kind: 'MEETING', articles: ['trung-washington-2023.txt', 'trung-washington-2024.md'] },
  ],
};

describe('the sample articles together', () => {
  let store: GraphStore;

  beforeAll(async () => {
    store = await openTestStore();
    await store.setUp(GRAPH_SCHEMA);
    await seedGraph({ store, reader: createReader() });
  });
  afterAll(() => store.close());

  test('make one of what is one, and two of what is two', async () => {
    expect(await wrongPairs(store, GOLD)).toEqual({ split: [], joined: [] });
  });

  test('are found wrong where they are', async () => {
    const wrong = await wrongPairs(store, {
      samePerson: [['Joe Biden', 'Antony Blinken', 'Nobody Known'], ['President Biden']],
      samePlace: [],
      sameEvent: [
        {
          kind: 'VISIT',
          articles: ['trung-washington-2023.txt', 'trung-washington-2024.md'],
          start: '2023-06-28',
          end: '2023-07-02',
        },
      ],
      notSameEvent: [{ kind: 'CALL', articles: ['trung-washington-2023.txt', 'vietnam-us-partnership.txt'] }],
    });
    expect(wrong.split).toEqual([
      'Joe Biden (person:joe-biden) and Antony Blinken (person:antony-blinken)',
      'Joe Biden (person:joe-biden) and Nobody Known (nobody)',
      'Antony Blinken (person:antony-blinken) and Nobody Known (nobody)',
      'VISIT of 2023-06-28 to 2023-07-02 in trung-washington-2023.txt and trung-washington-2024.md',
    ]);
    expect(wrong.joined).toEqual([
      'Joe Biden (person:joe-biden) and President Biden (person:joe-biden)',
      expect.stringMatching(/^CALL in trung-washington-2023\.txt and vietnam-us-partnership\.txt \(event:/),
    ]);
  });
});
