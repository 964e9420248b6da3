import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Article } from '../../../src/article/article.ts';
import { SAMPLE_ARTICLES } from '../../../src/ingest/seed-graph.ts';

/** People and places of a made-up piece of news. Two casts have no word in common. */
export interface Cast {
  readonly people: readonly string[];
  readonly places: readonly string[];
}

export const CAST: Cast = {
  people: [
    'President Joaquim Sardinha',
    'Foreign Minister Trần Thị Hồng Ngọc',
    'Łukasz Żółkiewski, the mayor of Gdynia,',
    'Prime Minister Aïssatou N’Diaye',
    'Ambassador Åsa Björkqvist',
    'Dr. Jürgen Weiß-Möller',
    'Secretary of State Eleanor P. Whitcombe',
    'Sheikh Rashid bin Hamdan',
  ],
  places: ['Brasília', 'Đà Nẵng', 'Łódź', 'Dakar', 'Göteborg', 'Vienna'],
};

export const OTHER_CAST: Cast = {
  people: ['Governor Tadashi Okonogi', 'Marisol Quiñones', 'Senator Boubacar Traoré', 'Professor Siiri Kõiv'],
  places: ['Sapporo', 'Bogotá', 'Bamako', 'Tartu'],
};

type Telling = (a: string, b: string, place: string, day: string) => string;

const TELLINGS: readonly Telling[] = [
  (a, b, place, day) => `${a} met ${b} in ${place} ${day}.`,
  (a, b, place, day) => `${a} will hold talks with ${b} in ${place} ${day}.`,
  (a, b, _, day) => `${a} spoke by phone with ${b} ${day}, an official said.`,
  (a, b, place) => `“We agreed on nothing,” ${a} said after meeting ${b} in ${place}.`,
  (a, b, place, day) => `${a} refused to receive ${b}, who had arrived in ${place} ${day}.`,
  (a, b, _, day) => `A meeting between ${a} and ${b} that was planned for ${day} has been called off.`,
  (a, _, place, day) => `${a} visited ${place} ${day}. During the visit, the talks went on.`,
  (a, b) => `${a} praised ${b}; he or she did not reply.`,
  (_, b, place) => `Rain fell on ${place}, where ${b} was born in 1961.`,
];

const DAYS = ['on Monday', 'on 3 May', 'on May 14, 2024', 'last week', 'in 2019', 'next month', 'yesterday'];

const sentence = ({ people, places }: Cast): fc.Arbitrary<string> =>
  fc
    .record({
      telling: fc.constantFrom(...TELLINGS),
      pair: fc.shuffledSubarray([...people], { minLength: 2, maxLength: 2 }),
      place: fc.constantFrom(...places),
      day: fc.constantFrom(...DAYS),
    })
    .map(({ telling, pair: [a = '', b = ''], place, day }) => telling(a, b, place, day));

export const paragraph = (cast: Cast): fc.Arbitrary<string> =>
  fc.array(sentence(cast), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' '));

/** Some paragraphs of made-up news. */
export const news = (cast: Cast = CAST): fc.Arbitrary<string> =>
  fc.array(paragraph(cast), { minLength: 1, maxLength: 4 }).map((paragraphs) => paragraphs.join('\n\n'));

const samples = readdirSync(SAMPLE_ARTICLES).map((file) => readFileSync(join(SAMPLE_ARTICLES, file), 'utf8'));

/** Made-up news, or one of the sample articles. */
export const anyNews: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: news() },
  { weight: 1, arbitrary: fc.constantFrom(...samples) },
);

export const articleOf = (text: string, publishedOn: string | null = '2024-05-15'): Article => ({
  id: 'text',
  title: null,
  publisher: null,
  url: null,
  publishedOn,
  text,
});

/** The same runs every time: a failure is the change's, and can be repeated. */
export const RUNS = { seed: 20240515, numRuns: 25 } as const;
