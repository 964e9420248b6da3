import { describe, expect, test } from 'vitest';
import { profilesOf } from '../../../src/identity/entities/parts.ts';
import { ArticleBuilder } from '../../graph/article-builder.ts';

describe('the short names that an article explains of an organization', () => {
  test.each([
    ['US-Nordic Trade Council', 'US-NTC', ['us ntc']],
    ['Harbour Pilots Union', 'HPU', ['hpu']],
    // Several words in capitals are a name as headlines write it, not a short one.
    ['Harbour House Summer Fair', 'HARBOUR HOUSE', []],
    ['Harbour Pilots Union', 'Pilots', []],
  ])('%s, also %s: %j', (name, alias, acronyms) => {
    const { reading } = new ArticleBuilder('doc').organization(name, alias).build();
    expect(profilesOf('doc', reading).get('e1')?.acronyms).toEqual(acronyms);
  });
});
