import { expect, onTestFinished, test } from 'vitest';
import { askAhead } from '../../src/graph/questions/ask-ahead.ts';
import { ArticleBuilder } from './article-builder.ts';
import { counting } from './counting-store.ts';
import { openGraph } from './open-graph.ts';

const article = new ArticleBuilder('a', '2024-05-01')
  .person('Ann Ames')
  .person('Bob Burns')
  .event('MEETING', { sides: [['Ann Ames'], ['Bob Burns']] })
  .build();

test.each([
  ['nobody is asked nothing more', [], 1],
  ['somebody is asked for encounters, by all conditions too, and for acquaintances', [article], 6],
])('a graph of %s', async (_, articles, statements) => {
  const store = await openGraph(articles);
  onTestFinished(() => store.close());
  const counted = counting(store);
  await askAhead(counted.store);
  expect(counted.count()).toBe(statements);
});
