import { type Country, countryMeantFrom, countryNamed } from '../gazetteer/countries.ts';
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
  const imply = (country: Country | null, token: Token, sentence: Sentence): void => {
    if (country === null || named.has(country.name) || implied.has(country.name)) return;
    const { start, end } = sentence;
    const main = {
      start: token.start,
      end: token.end,
      text: country.name,
      folded: country.name,
      title: null,
      name: null,
      sentence: { start, end },
    };
    implied.set(country.name, { type: 'PLACE', main, mentions: [] });
  };
  for (const sentence of sentences)
    sentence.tokens.forEach((token, at, tokens) => {
      imply(countryAt(tokens, at), token, sentence);
    });
  return [...implied.values()];
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
