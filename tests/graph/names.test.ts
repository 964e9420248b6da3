import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findEntity } from '../../src/graph/questions/entity.ts';
import { resolveName } from '../../src/graph/questions/resolve-names.ts';
import type { GraphStore } from '../../src/store/graph-store.ts';
import { ArticleBuilder } from './article-builder.ts';
import { openGraph } from './open-graph.ts';
import { seedArticles } from './seed-articles.ts';

let store: GraphStore;

beforeAll(async () => {
  const namesakes = new ArticleBuilder('other.txt')
    .person('Nguyễn Chí Dũng', 'Dũng')
    .person('Jill Biden', 'Biden')
    .person('George Washington', 'Washington')
    .organization('Georgia')
    .build();
  const country = new ArticleBuilder('country.txt').place('Georgia').build();
  store = await openGraph([...seedArticles(), namesakes, country]);
});

afterAll(() => store.close());

describe('a name means', () => {
  test.each([
    ['Antony Blinken', 'person:antony-blinken'],
    ['antony  blinken', 'person:antony-blinken'],
    ['US Secretary of State Antony Blinken', 'person:antony-blinken'],
    ['Nguyen Quoc Dung', 'person:nguyen-quoc-dung'],
    ['Ambassador Nguyễn Quốc Dũng', 'person:nguyen-quoc-dung'],
    ['PM Chính', 'person:pham-minh-chinh'],
    ['Trung', 'person:le-hoai-trung'],
    ['Viet Nam', 'place:vietnam'],
    ['America', 'place:united-states'],
    ['Washington', 'place:washington'],
    ['Washington, D.C.', 'place:washington'],
    ['US Agency for International Development', 'org:usaid'],
    ['person:joe-biden', 'person:joe-biden'],
    ['place:viet-nam', 'place:vietnam'],
  ])('%s: %s', async (name, id) => {
    expect((await resolveName(store, name)).id).toBe(id);
  });

  test('nobody: with who may be meant', async () => {
    await expect(resolveName(store, 'Antony Blinkin')).rejects.toMatchObject({
      code: 'UNKNOWN_NAME',
      suggestions: [{ id: 'person:antony-blinken', name: 'Antony Blinken', type: 'PERSON' }],
    });
    await expect(resolveName(store, 'Kritenbrinck')).rejects.toMatchObject({
      suggestions: [{ id: 'person:daniel-kritenbrink' }],
    });
    await expect(resolveName(store, 'Xyzzy')).rejects.toMatchObject({ suggestions: [] });
    await expect(resolveName(store, '')).rejects.toMatchObject({ code: 'UNKNOWN_NAME' });
  });

  test('several: with all of them', async () => {
    await expect(resolveName(store, 'Dũng')).rejects.toMatchObject({
      code: 'AMBIGUOUS_NAME',
      candidates: [
        { id: 'person:nguyen-chi-dung', name: 'Nguyễn Chí Dũng', type: 'PERSON' },
        { id: 'person:nguyen-quoc-dung', name: 'Nguyễn Quốc Dũng', type: 'PERSON' },
      ],
    });
    await expect(resolveName(store, 'President Biden')).rejects.toMatchObject({ code: 'AMBIGUOUS_NAME' });
    await expect(resolveName(store, 'Georgia')).rejects.toMatchObject({
      candidates: [{ id: 'org:georgia' }, { id: 'place:georgia' }],
    });
  });

  test('the one of the type that is asked for', async () => {
    expect((await resolveName(store, 'Georgia', 'PLACE')).id).toBe('place:georgia');
    expect((await resolveName(store, 'Washington', 'PERSON')).id).toBe('person:george-washington');
  });
});

describe('an entity', () => {
  test('is shown in its best spelling, with the others beside', async () => {
    expect(await findEntity(store, 'PERSON', { name: 'Nguyen Phu Trong' })).toEqual({
      id: 'person:nguyen-phu-trong',
      type: 'PERSON',
      name: 'Nguyễn Phú Trọng',
      aliases: ['Nguyen Phu Trong'],
    });
    expect(await findEntity(store, 'PLACE', { name: 'Vietnam' })).toMatchObject({
      name: 'Việt Nam',
      aliases: ['VIETNAM', 'Vietnam'],
    });
  });

  test('is found by id, and by an id under another of its names', async () => {
    expect(await findEntity(store, 'PLACE', { id: 'place:vietnam' })).toMatchObject({ name: 'Việt Nam' });
    expect(await findEntity(store, 'PLACE', { id: 'place:viet-nam' })).toMatchObject({ id: 'place:vietnam' });
  });

  test('is null for an unknown id, or an id of another type', async () => {
    expect(await findEntity(store, 'PERSON', { id: 'person:nobody' })).toBeNull();
    expect(await findEntity(store, 'PERSON', { id: 'place:vietnam' })).toBeNull();
  });

  test('known by a single name is not taken for somebody who shares it', async () => {
    const stray = await openGraph([
      new ArticleBuilder('a.txt').person('Nguyễn Quốc Dũng', 'Dũng').build(),
      new ArticleBuilder('b.txt').person('Dung').build(),
    ]);
    expect(await findEntity(stray, 'PERSON', { id: 'person:dung' })).toMatchObject({ name: 'Dung' });
    await expect(resolveName(stray, 'Dung')).rejects.toMatchObject({ code: 'AMBIGUOUS_NAME' });
    await stray.close();
  });
});
