import fc from 'fast-check';
import type { IngestItem } from '../../src/graph/ingest-batch.ts';
import type { EventKind, EventStatus } from '../../src/reading/reading.ts';
import { ArticleBuilder } from './article-builder.ts';

/** Some of them under several names, some names of several people. */
const PEOPLE = [
  'Ann Ames',
  'Bob Burns',
  'Robert Burns',
  'Cy Cole',
  'Dũng Trần',
  'Trần Quốc Dũng',
  'Trần Văn Dũng',
  'Dung',
  'Ames',
];
const PLACES = ['US', 'Washington', 'Việt Nam', 'Hanoi'];
const KINDS: readonly EventKind[] = [
  'MEETING',
  'MEETING',
  'MEETING',
  'SUMMIT',
  'CALL',
  'VISIT',
  'AGREEMENT',
  'AGREEMENT',
  'ELECTION',
];
const STATUSES: readonly EventStatus[] = ['OCCURRED', 'OCCURRED', 'OCCURRED', 'PLANNED', 'DENIED'];
const DAYS = [
  undefined,
  '2023-01-01..2023-12-31',
  '2023-09-01..2023-09-30',
  '2023-09-08..2023-09-12',
  '2023-09-10..2023-09-14',
  '2023-09-10',
  '2023-09-11',
  '2024-02-01',
];

/** What a made-up article says, small enough that articles of one world often speak of the same events. */
interface Said {
  readonly kind: EventKind;
  readonly status: EventStatus;
  readonly days: string | undefined;
  readonly place: string | undefined;
  readonly sides: readonly (readonly string[])[];
}

/** Often the same few who meet, named in part or in another order. */
const usualSides: fc.Arbitrary<readonly (readonly string[])[]> = fc.constantFrom(
  [['Ann Ames'], ['Bob Burns']],
  [['Bob Burns'], ['Ann Ames']],
  [['Ann Ames'], ['Bob Burns', 'Cy Cole']],
  [['Ann Ames'], ['Cy Cole']],
  [['Ann Ames'], ['Bob Burns', 'Dũng Trần']],
  [['Ann Ames']],
  [['US'], ['Việt Nam']],
);

const party = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...PEOPLE) },
  { weight: 1, arbitrary: fc.constantFrom('US', 'Việt Nam', 'USAID') },
);

/** Anybody with anybody. */
const anySides: fc.Arbitrary<readonly (readonly string[])[]> = fc
  .record({
    parties: fc.uniqueArray(party, { minLength: 0, maxLength: 4 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { maxLength: 2 }),
  })
  .map(({ parties, cuts }) => {
    const bounds = [0, ...cuts.sort(), parties.length];
    const sides = bounds.slice(1).map((end, i) => parties.slice(bounds[i], end));
    return sides.filter((side) => side.length > 0);
  });

const said: fc.Arbitrary<Said> = fc.record({
  kind: fc.constantFrom(...KINDS),
  status: fc.constantFrom(...STATUSES),
  days: fc.constantFrom(...DAYS),
  place: fc.oneof({ weight: 2, arbitrary: fc.constant(undefined) }, fc.constantFrom(...PLACES)),
  sides: fc.oneof({ weight: 3, arbitrary: usualSides }, anySides),
});

const position = fc.record({
  person: fc.constantFrom(...PEOPLE),
  title: fc.constantFrom(
    'President',
    'president',
    'US Envoy',
    'footballer',
    'Vietnamese minister',
    'British mayor',
  ),
  of: fc.constantFrom('US', 'Việt Nam', 'USAID', null),
});

const content = fc.record({
  publishedOn: fc.constantFrom(null, '2023-09-15', '2024-03-01'),
  said: fc.array(said, { minLength: 1, maxLength: 5 }),
  positions: fc.array(position, { maxLength: 3 }),
  vietnam: fc.constantFrom('Việt Nam', 'Vietnam', 'Viet Nam'),
  unused: fc.subarray(PEOPLE, { maxLength: 2 }),
});

/** Between two and eight articles about the same few people, days and places. */
export const worlds: fc.Arbitrary<IngestItem[]> = fc
  .array(content, { minLength: 2, maxLength: 8 })
  .map((contents) => contents.map((each, i) => articleOf(`doc-${i}`, each)));

/** Another version of any article. */
export function versionOf(id: string): fc.Arbitrary<IngestItem> {
  return content.map((each) => articleOf(id, each));
}

type Content = typeof content extends fc.Arbitrary<infer T> ? T : never;

function articleOf(
  id: string,
  { publishedOn, said: events, positions, vietnam, unused }: Content,
): IngestItem {
  const article = new ArticleBuilder(id, publishedOn);
  const spelled = (name: string): string => (name === 'Việt Nam' ? vietnam : name);
  const parties = events.flatMap(({ sides }) => sides.flat());
  const holders = positions.flatMap(({ person, of }) => (of === null ? [person] : [person, of]));
  for (const name of new Set([...parties, ...holders, ...unused])) {
    if (name === 'USAID') article.organization(name);
    else if (!PLACES.includes(name)) article.person(name, name.split(' ')[0] ?? name);
  }
  const places = [...parties, ...holders, ...events.map(({ place }) => place)];
  for (const place of new Set(places)) {
    if (place !== undefined && PLACES.includes(place)) article.place(spelled(place));
  }
  for (const { kind, status, days, place, sides } of events) {
    article.event(kind, {
      status,
      sides: sides.map((side) => side.map(spelled)),
      ...(days === undefined ? {} : { when: days }),
      ...(place === undefined ? {} : { place: spelled(place) }),
    });
  }
  for (const { person, title, of } of positions)
    article.holds(person, title, of === null ? null : spelled(of));
  return article.build();
}
