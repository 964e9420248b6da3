import { expect, test } from 'vitest';
import { clusterReadings } from '../../eval/clusters/clusters.ts';
import { listClusters } from '../../eval/clusters/list-clusters.ts';
import { SAMPLE_ARTICLES } from '../../src/ingest/seed-graph.ts';
import { ArticleBuilder } from '../graph/article-builder.ts';

const READINGS = [
  new ArticleBuilder('a', '2024-05-01')
    .person('Ann Ames')
    .person('Bob Burns')
    .event('MEETING', { sides: [['Ann Ames'], ['Bob Burns']], when: '2024-04-30', words: 'on Tuesday' }),
  new ArticleBuilder('b', '2024-05-02')
    .person('Ann Amés')
    .person('Bob Burns')
    .person('Cy Cole')
    .event('NEGOTIATION', { sides: [['Bob Burns'], ['Ann Amés']], when: '2024-04-30' }),
].map((article) => article.build().reading);

test('clusters are listed with their names by count, the largest first', () => {
  const { people, events } = clusterReadings(new Map(READINGS.map((reading) => [reading.id, reading])));
  expect(people).toEqual([
    {
      id: 'person:ann-ames',
      documents: 2,
      names: [
        ['Ann Ames', 1],
        ['Ann Amés', 1],
      ],
      titles: [],
    },
    { id: 'person:bob-burns', documents: 2, names: [['Bob Burns', 2]], titles: [] },
    { id: 'person:cy-cole', documents: 1, names: [['Cy Cole', 1]], titles: [] },
  ]);
  expect(events).toMatchObject([
    {
      kind: 'NEGOTIATION',
      days: '2024-04-30',
      documents: 2,
      reports: 2,
      sides: [['person:ann-ames'], ['person:bob-burns']],
      told: [
        ['MEETING on Tuesday', 1],
        ['NEGOTIATION 2024-04-30', 1],
      ],
    },
  ]);
});

test('the list of clusters of the sample articles begins with who is in the most of them', async () => {
  const list = await listClusters(SAMPLE_ARTICLES, 2);
  expect(list).toMatch(
    /^People \(\d+ in all\), by documents:\n {2}1\. person:joe-biden, 4 documents: .*Joe Biden ×4/,
  );
  expect(list?.split('\n').filter((line) => /^ +\d+\. /.test(line))).toHaveLength(4);
});

test('there is no list of what is not there', async () => {
  expect(await listClusters('/nowhere/at-all.jsonl', 2)).toBeNull();
});
