import type { ReadEvent, Reading } from '../reading/reading.ts';
import { jsonText } from './json-text.ts';

/**
 * A reading as one line of JSON Lines, in the form that evaluations compare: an event's interval stands in the event
 * itself, its words as `words`. Offsets are UTF-16 code units into the article's text.
 */
export function readingLine(reading: Reading): string {
  const { id, publishedOn, language, entities, dates, events, positions } = reading;
  const told = events.map(flattened);
  return `${jsonText({ id, publishedOn, language, entities, dates, events: told, positions })}\n`;
}

function flattened({ kind, status, when, place, participants, evidence }: ReadEvent) {
  const { from, to, precision, basis, text: words } = when;
  return { kind, status, from, to, precision, basis, words, place, participants, evidence };
}
