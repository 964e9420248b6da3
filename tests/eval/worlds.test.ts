import { describe, expect, test } from 'vitest';
import { changedIds } from '../../eval/measures/worlds/changed-ids.ts';
import { pairsOf } from '../../eval/measures/worlds/pairs.ts';
import { profiled } from '../../eval/measures/worlds/parts.ts';
import { scoreWorlds } from '../../eval/measures/worlds/worlds.ts';
import { SIZE } from '../../eval/worlds/rates.ts';
import { makeWorld } from '../../eval/worlds/world.ts';

describe('a made-up world', () => {
  const world = makeWorld(7);

  test('is the same for the same seed, and another for another', () => {
    expect(makeWorld(7)).toEqual(world);
    expect(makeWorld(8)[0]?.text).not.toBe(world[0]?.text);
  });

  test('has as many articles as it should', () => {
    expect(world).toHaveLength(SIZE.articles);
  });

  test('reads as its articles are written', () => {
    for (const { text, reading } of world.slice(0, 100)) {
      const passages = [
        ...reading.entities.flatMap(({ mentions }) => mentions),
        ...reading.positions,
        ...reading.events.flatMap(({ evidence }) => evidence),
      ];
      for (const { start, end, text: said } of passages) expect(text.slice(start, end)).toBe(said);
    }
  });

  test('knows the truth of every person and every event', () => {
    for (const { reading, bearers, occurrences } of world) {
      const people = reading.entities.filter(({ type }) => type === 'PERSON');
      expect(people.every(({ id }) => bearers.has(id))).toBe(true);
      expect(occurrences).toHaveLength(reading.events.length);
    }
  });
});

describe('pairs', () => {
  test.each([
    ['all right', ['a1', 'a1', 'b2'], { right: 1, claimed: 1, wanted: 1 }],
    ['one split in two', ['a1', 'a1', 'a2'], { right: 1, claimed: 1, wanted: 3 }],
    ['two taken for one', ['a1', 'a1', 'b1'], { right: 1, claimed: 3, wanted: 1 }],
    ['nothing', [], { right: 0, claimed: 0, wanted: 0 }],
  ])('of truths with ids: %s', (_, told, tally) => {
    expect(pairsOf(told.map((each) => ({ truth: each.slice(0, 1), id: each.slice(1) })))).toEqual(tally);
  });
});

describe('the measure of worlds', () => {
  const articles = makeWorld(7).slice(0, 60);

  test('counts people, organizations and events, and tells what is split or mixed', () => {
    const misses: string[] = [];
    const figures = scoreWorlds([articles], (line) => misses.push(line));
    expect(Object.keys(figures)).toContain('events recall');
    expect(misses.every((line) => / (?:is split into|holds) /.test(line))).toBe(true);
  });

  test('sees no id change where the last article speaks of nobody else', () => {
    const [one, two] = articles.map(profiled);
    if (one === undefined || two === undefined) throw new Error('The world is empty.');
    const silent = {
      ...two,
      article: { ...two.article, reading: { ...two.article.reading, entities: [], events: [] } },
    };
    expect(changedIds([silent, one], 1)).toEqual({ 'entity ids changed': 0, 'event ids changed': 0 });
  });
});
