import { type Country, countryMeantFrom, countryNamed } from '../gazetteer/countries.ts';
import type { Span } from '../reading.ts';
import type { Sentence, Token } from '../text/token.ts';
import type { EntityDraft } from './entity-draft.ts';

/**
 * The states that the text names only by their people or their capital: "Iranian officials", "Hanoi agreed". They
 * have no mention, since these words are none of the state's name; they are entities where they act in an event.
 */
export function impliedStates(sentences: readonly Sentence[], drafts: readonly EntityDraft[]): EntityDraft[] {
  const named = new Set<string>();
  const implied = new Map<string, EntityDraft>();
  for (const { type, main } of drafts) {
    const country = type === 'PLACE' ? countryNamed(main.folded) : null;
    if (country) named.add(country.name);
  }
  for (const sentence of sentences)
    for (let at = 0; at < sentence.tokens.length; at++) {
      const country = countryAt(sentence.tokens, at);
      if (country === null || named.has(country.name) || implied.has(country.name)) continue;
      implied.set(country.name, stateIn(country.name, sentence, sentence.tokens[at] ?? sentence));
    }
  return [...implied.values()];
}

function stateIn(name: string, sentence: Span, word: Span): EntityDraft {
  const main = {
    start: word.start,
    end: word.end,
    text: name,
    folded: name,
    title: null,
    name: null,
    sentence: { start: sentence.start, end: sentence.end },
  };
  return { type: 'PLACE', main, mentions: [] };
}

const A = 0x41;
const Z = 0x5a;

/** The country for whose people or capital the word at a place stands, of one word or two ("Sri Lankan"). */
export function countryAt(tokens: readonly Token[], at: number): Country | null {
  const token = tokens[at];
  const first = token?.text.charCodeAt(0) ?? 0;
  if (token === undefined || first < A || first > Z) return null;
  return countryMeantFrom(token.lower, tokens[at + 1]?.lower ?? '');
}
