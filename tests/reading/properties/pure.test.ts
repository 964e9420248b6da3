import fc from 'fast-check';
import { afterEach, expect, test, vi } from 'vitest';
import { createReader } from '../../../src/reading/reader.ts';
import { anyNews, articleOf, news, OTHER_CAST, paragraph, RUNS } from './news.ts';
import { eventInNames, toldBy } from './told.ts';

const reader = createReader();

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

test('a reading is the same whatever was read before', () => {
  fc.assert(
    fc.property(anyNews, news(OTHER_CAST), (text, other) => {
      const before = reader.read(articleOf(text));
      reader.read(articleOf(other));
      reader.read(articleOf(`${other}\n\n${text}`, null));
      expect(reader.read(articleOf(text))).toEqual(before);
    }),
    RUNS,
  );
});

test('a reader that has read much reads as a new one does', () => {
  const texts = fc.sample(anyNews, { ...RUNS, numRuns: 10 });
  const fresh = createReader();
  expect(texts.toReversed().map((text) => fresh.read(articleOf(text)))).toEqual(
    texts.map((text) => reader.read(articleOf(text))).toReversed(),
  );
});

test('composed and decomposed text say the same', () => {
  fc.assert(
    fc.property(anyNews, (text) => {
      const composed = reader.read(articleOf(text.normalize('NFC')));
      const decomposed = reader.read(articleOf(text.normalize('NFD')));
      expect(toldBy(decomposed)).toEqual(toldBy(composed));
    }),
    RUNS,
  );
});

test('a paragraph about others leaves the events before it as they were', () => {
  fc.assert(
    fc.property(anyNews, paragraph(OTHER_CAST), (text, others) => {
      const alone = reader.read(articleOf(text));
      const longer = reader.read(articleOf(`${text}\n\n${others}`));
      const earlier = longer.events.filter(({ evidence }) =>
        evidence.every(({ start }) => start < text.length),
      );
      expect(earlier.map((event) => eventInNames(longer, event))).toEqual(
        alone.events.map((event) => eventInNames(alone, event)),
      );
    }),
    RUNS,
  );
});

test('neither clock nor chance nor locale plays a part', () => {
  const texts = fc.sample(anyNews, { ...RUNS, numRuns: 10 });
  const readings = texts.map((text) => reader.read(articleOf(text)));
  const forbidden = () => {
    throw new Error('The reader asked for something that differs between machines.');
  };
  vi.spyOn(Date, 'now').mockImplementation(forbidden);
  vi.spyOn(performance, 'now').mockImplementation(forbidden);
  vi.spyOn(Math, 'random').mockImplementation(forbidden);
  vi.spyOn(Date.prototype, 'getTimezoneOffset').mockImplementation(forbidden);
  vi.spyOn(Date.prototype, 'toLocaleDateString').mockImplementation(forbidden);
  for (const method of ['localeCompare', 'toLocaleLowerCase', 'toLocaleUpperCase'] as const)
    vi.spyOn(String.prototype, method).mockImplementation(forbidden);
  vi.stubGlobal('Intl', new Proxy({}, { get: forbidden }));
  vi.stubGlobal(
    'Date',
    new Proxy(Date, {
      construct: (target, args) => (args.length === 0 ? forbidden() : Reflect.construct(target, args)),
      apply: forbidden,
    }),
  );
  const fresh = createReader();
  expect(texts.map((text) => fresh.read(articleOf(text)))).toEqual(readings);
});
