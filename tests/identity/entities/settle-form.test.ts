import { describe, expect, test } from 'vitest';
import { profilesOf } from '../../../src/identity/entities/parts.ts';
import { settleProfiles } from '../../../src/identity/entities/settle-profiles.ts';
import { ArticleBuilder } from '../../graph/article-builder.ts';

/** Who stands for whom: an article each, of one person called as said ("Vietnamese minister | Dũng"). */
function bearers(...said: string[]): string[] {
  const profiles = said.flatMap((each, i) => {
    const [title = '', name] = each.split(' | ');
    const article = new ArticleBuilder(`doc-${i}`, '2023-09-01').person(name ?? title);
    if (name !== undefined) article.holds(name, title);
    return [...profilesOf(`doc-${i}`, article.build().reading).values()];
  });
  const settled = settleProfiles([...new Map(profiles.map((profile) => [profile.id, profile])).values()]);
  return profiles.map(({ id }) => settled.get(id)?.bearer ?? '');
}

describe('one bearer', () => {
  test.each([
    [['Ann Ames', 'Ann Ames']],
    [['President | Joe Reed', 'Joseph Reed']],
    [['Joseph R. Reed', 'Joseph Reed', 'Joseph R.B. Reed', 'Joseph R. Reed Jr.']],
    [['Foreign Minister | Lê Minh Hà', 'Deputy Foreign Minister | Lê Minh Hà']],
    [['Vietnamese Foreign Minister | Lê Minh Hà', 'Foreign Minister | Hà']],
    [['Mexican Mayor | Luis García Vargas', 'Luis García']],
    [['Brazilian footballer | Ana Silva', 'footballer | Ana Silva', 'Ana Silva']],
    // Another transliteration, where a country or a role speaks for it.
    [['Saudi Trade Minister | Fahd al-Otaibi', 'Saudi envoy | Fahd Al-Utaybi', 'Fahd al-Otaibi']],
    [['Korean singer | Jung Ji-won', 'singer | Chung Ji-won']],
    [['Chinese spokesperson | Xu Wei', 'Chinese spokesperson | Wei Xu', 'Wei Xu']],
    [['German Finance Minister | Ada von Stetten', 'Finance Minister | von Stetten']],
    [['Egyptian mayor | Samir el-Sharif', 'Egyptian mayor | el-Sherif']],
    [['Australian Health Minister | Ann Ames', 'Minister of Health | Ames']],
  ])('%j', (said) => {
    expect(new Set(bearers(...said)).size).toBe(1);
  });
});

test('an ambassador is not of the country that they are or were sent to', () => {
  const sent = new ArticleBuilder('doc-1', '2023-09-01').person('Ann Ames').place('Japan');
  const home = new ArticleBuilder('doc-2', '2023-09-01').person('Ann Ames');
  const articles = [
    sent.holds('Ann Ames', 'former Ambassador', 'Japan'),
    home.holds('Ann Ames', 'British envoy'),
  ];
  const profiles = articles.map((each, i) => profilesOf(`doc-${i}`, each.build().reading).get('e1'));
  expect(profiles.map((profile) => profile?.countries)).toEqual([[], ['united kingdom']]);
});

test('a name that two bear is the one whose country the article speaks of', () => {
  const said = [
    new ArticleBuilder('doc-0').person('Ann Ames').holds('Ann Ames', 'British mayor'),
    new ArticleBuilder('doc-1').person('Ann Ames').holds('Ann Ames', 'Australian senator'),
    new ArticleBuilder('doc-2').person('Ann Ames').place('London'),
    new ArticleBuilder('doc-3').person('Ann Ames').place('London').place('Sydney'),
  ];
  const profiles = said.flatMap((each, i) => profilesOf(`doc-${i}`, each.build().reading).get('e1') ?? []);
  const settled = settleProfiles(profiles);
  const [briton, australian, inLondon, anywhere] = profiles.map(({ id }) => settled.get(id)?.bearer);
  expect(inLondon).toBe(briton);
  expect([briton, australian]).not.toContain(anywhere);
});

test('a family name alone is of whom the article speaks of the country, a given name alone is not', () => {
  const bearerOf = (name: string): (string | undefined)[] => {
    const said = [
      new ArticleBuilder('doc-0').person('Ann Ames').holds('Ann Ames', 'British mayor'),
      new ArticleBuilder('doc-1').person(name).place('London'),
      new ArticleBuilder('doc-2').person(name).holds(name, 'British mayor'),
    ];
    const profiles = said.flatMap((each, i) => profilesOf(`doc-${i}`, each.build().reading).get('e1') ?? []);
    const settled = settleProfiles(profiles);
    return profiles.map(({ id }) => settled.get(id)?.bearer);
  };
  const [ann, spokenOf, told] = bearerOf('Ames');
  expect([spokenOf, told]).toEqual([ann, ann]);
  const [one, spoken, mayor] = bearerOf('Ann');
  expect(mayor).toBe(one);
  expect(spoken).not.toBe(one);
});

test('somebody well known is meant by the family name alone, with nothing beside it', () => {
  const titles = 'mayor,senator,envoy,governor,judge,economist,professor,ambassador,commissioner,president';
  const many = titles.split(',').map((title) => `${title} | Ann Ames`);
  const [ann] = bearers(...many);
  expect(bearers(...many, 'Ames').at(-1)).toBe(ann);
  expect(bearers(...many, 'Ann').at(-1)).toBe('person:ann');
  expect(bearers(...many.slice(1), 'Ames').at(-1)).toBe('person:ames');
});

test('and where most who say whom they mean by the family name mean the same', () => {
  const places = [
    'London',
    'Leeds',
    'Paris',
    'Rome',
    'Oslo',
    'Berlin',
    'Madrid',
    'Vienna',
    'Warsaw',
    'Prague',
  ];
  const bearer = (times: number, name = 'Ames'): string | undefined => {
    const said = [
      new ArticleBuilder('long').person('Ann Ames').holds('Ann Ames', 'British mayor'),
      ...places.slice(0, times).map((place, i) => {
        const article = new ArticleBuilder(`doc-${i}`, `${1980 + 10 * (i % 5)}-05-01`)
          .person('Ames')
          .place(place);
        return article.place('London').holds('Ames', 'mayor');
      }),
      new ArticleBuilder('short').person(name).place('Rome'),
    ];
    const profiles = said.flatMap((each) => profilesOf('doc', each.build().reading).get('e1') ?? []);
    const distinct = [...new Map(profiles.map((profile) => [profile.id, profile])).values()];
    return settleProfiles(distinct).get(profiles.at(-1)?.id ?? '')?.bearer;
  };
  expect(bearer(10)).toBe('person:ann-ames');
  expect(bearer(5)).toMatch(/^person:ames/);
  expect(bearer(10, 'Ann')).toBe('person:ann');
});

describe('two bearers', () => {
  test.each([
    [['Ann Ames', 'Bob Ames']],
    [['Vietnamese Foreign Minister | Lê Minh Hà', 'Chinese Foreign Minister | Lê Minh Hà']],
    [['British mayor | Ann Ames', 'British singer | Ann Ames']],
    [['Vietnamese Foreign Minister | Lê Minh Hà', 'footballer | Hà']],
    // A single name with nothing beside it says too little.
    [['Vietnamese Foreign Minister | Lê Minh Hà', 'Hà']],
    [['German Finance Minister | Ada von Stetten', 'von Stetten']],
    // And so does another transliteration.
    [['Jung Ji-won', 'Chung Ji-won']],
    [['Saudi Trade Minister | Fahd al-Otaibi', 'Fahd Al-Utaybi']],
    [['Chinese mayor | Xu Wei', 'Wei Xu']],
    [['Brazilian mayor | Marina Souza', 'Chilean mayor | Marina Sousa']],
    [['tennis player | Ann Ames', 'novelist | Ann Ames']],
    [['President | George W. Ames', 'President | George H.W. Ames']],
    [['John R. Ames', 'John L. Ames']],
    [['British mayor | Elizabeth Ames', 'British queen | Elizabeth II']],
  ])('%j', (said) => {
    expect(new Set(bearers(...said)).size).toBe(2);
  });
});

test('of two ambassadors of one name the one is meant who is sent to the country that is told', () => {
  const [, toJapan, short, unsaid] = bearers(
    'British Ambassador to Peru | Ann Ames',
    'British Ambassador to Japan | Bob Ames',
    'British Ambassador to Japan | Ames',
    'British Ambassador | Ames',
  );
  expect(short).toBe(toJapan);
  expect(unsaid).not.toBe(toJapan);
});

test('a name that two bear, without a clue, is a third who may be either', () => {
  const [mayor, singer, either] = bearers('British mayor | Ann Ames', 'Irish singer | Ann Ames', 'Ann Ames');
  expect(new Set([mayor, singer, either]).size).toBe(3);
});

test('a shorter name that two may go by brings them not together', () => {
  const [one, other, short] = bearers(
    'Vietnamese Mayor | Lê Minh Hà',
    'Vietnamese Mayor | Trần Thị Hà',
    'Vietnamese Mayor | Hà',
  );
  expect(new Set([one, other, short]).size).toBe(3);
});

test('a plain name is of the one bearer whom five times as many profiles tell of', () => {
  const told = ['mayor', 'senator', 'envoy', 'governor', 'British mayor', 'British senator'];
  const known = told.map((title) => `${title} | Ann Ames`);
  const plain = (...said: string[]): string => bearers(...said).at(-1) ?? '';
  const [first] = bearers(...known);
  expect(plain(...known, 'singer | Ann Ames', 'Ann Ames')).toBe(first);
  expect([first, undefined]).not.toContain(
    plain(...known, 'singer | Ann Ames', 'Irish singer | Ann Ames', 'Ann Ames'),
  );
});
