import type { ReadEvent, Reading } from '../reading/reading.ts';
import { jsonText } from './json-text.ts';

/**
 * A reading as one line of JSON Lines, in the form that evaluations compare: an event's interval stands in the event
 * itself, its words as `words`. Offsets are UTF-16 code units into the article's text.
 */
export function readingLine(reading: Reading): string {
  const { id, publishedOn, entities, dates, events, positions } = reading;
  return `${jsonText({ id, publishedOn, entities, dates, events: events.map(flattened), positions })}\n`;
}

function flattened({ kind, status, when, place, participants, evidence }: ReadEvent) {
  const { from, to, precision, basis, text: words } = when;
  return { kind, status, from, to, precision, basis, words, place, participants, evidence };
}
