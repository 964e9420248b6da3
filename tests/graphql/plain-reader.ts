import type { Article } from '../../src/article/article.ts';
import type { ArticleReader } from '../../src/reading/article-reader.ts';
import type { ReadEntity, ReadEvent, Reading } from '../../src/reading/reading.ts';

const SENTENCE = /([A-Z]\w+ [A-Z]\w+) met ([A-Z]\w+ [A-Z]\w+) on (\d{4}-\d{2}-\d{2})\./g;

/**
 * Reads sentences of one form only, so that tests of the API do not rest on how well news is read:
 * `Ada Example met Ben Sample on 2024-05-03.`
 */
export const plainReader: ArticleReader = {
  version: 'plain',
  read({ id, text, publishedOn }: Article): Reading {
    if (text.includes('UNREADABLE')) throw new TypeError('secret detail');
    const language = text.includes('FRENCH') ? 'fr' : null;
    const entities: ReadEntity[] = [];
    const events: ReadEvent[] = [];
    for (const match of text.matchAll(SENTENCE)) {
      const [sentence, a = '', b = '', day = ''] = match;
      const participants = [a, b].map((name, side) => {
        const start = match.index + sentence.indexOf(name);
        const entity = `e${entities.length + 1}`;
        const whole = { start: match.index, end: match.index + sentence.length };
        const mention = {
          text: name,
          start,
          end: start + name.length,
          title: null,
          metonym: null,
          sentence: whole,
        };
        entities.push({
          id: entity,
          type: 'PERSON',
          name,
          aliases: [name.slice(name.indexOf(' ') + 1)],
          mentions: [mention],
        });
        return { entity, side, title: null, metonym: null };
      });
      events.push({
        kind: 'MEETING',
        status: 'OCCURRED',
        when: { from: day, to: day, precision: 'DAY', basis: 'STATED', text: day },
        place: null,
        participants,
        evidence: [{ text: sentence, start: match.index, end: match.index + sentence.length }],
      });
    }
    return { id, publishedOn, language, entities, dates: [], events, positions: [] };
  },
};
