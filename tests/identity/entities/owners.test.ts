import { describe, expect, test } from 'vitest';
import { profilesOf } from '../../../src/identity/entities/parts.ts';
import { ArticleBuilder } from '../../graph/article-builder.ts';

/** The name of the body "Foreign Ministry" in an article that also speaks of China, Japan and Hanoi. */
function bodyIn(sentence: string): string | undefined {
  const article = new ArticleBuilder('doc').organization('Foreign Ministry');
  for (const place of ['China', 'Japan', 'Hanoi']) if (sentence.includes(place)) article.place(place);
  const { reading } = article.says(sentence).build();
  return profilesOf('doc', reading).get('e1')?.name;
}

describe('a body that every country has is of', () => {
  test.each([
    ['the country that owns it', "China's Foreign Ministry thanked Japan.", 'china'],
    ['the country that owns it', 'In Hanoi, Japan’s Foreign Ministry thanked China.', 'japan'],
    ['the country of the city that owns it', "Hanoi's Foreign Ministry thanked Japan.", 'vietnam'],
    ['the only country of the article', 'The Foreign Ministry in Hanoi gave no comment.', 'vietnam'],
  ])('%s: %s', (_, sentence, country) => {
    expect(bodyIn(sentence)).toBe(`ministry of foreign affairs of ${country}`);
  });

  test.each([
    'The Foreign Ministry thanked China and Japan.',
    'In China, Japan was silent, and a Foreign Ministry was not.',
  ])('none that is known: %s', (sentence) => {
    expect(bodyIn(sentence)).toBe('ministry of foreign affairs');
  });
});
