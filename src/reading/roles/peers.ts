import { countryNamed } from '../gazetteer/countries.ts';
import { WEEKDAY } from '../names/bare-days.ts';
import { inOrder, type NameSpan } from '../names/name.ts';
import type { Sentence, Token } from '../text/token.ts';

/** What peers and the kin of sovereigns are called by, with the seat that the title is of. */
const PEER =
  /^(?:Archduke|Archduchess|Baroness|Countess|Duchess|Duke|Earl|Infanta|Marchioness|Margrave|Marquess|Marquis|Prince|Princess|Viscount|Viscountess)$/;
const MOST_WORDS_OF_SEAT = 3;

/** Whether a name is such a title: "Duke of Kendal". */
export function isTitleOfPeer(name: string): boolean {
  const [title = '', next = ''] = name.split(' ');
  return PEER.test(title) && /^(?:of|Royal)$/.test(next);
}

/** Tokens of a sentence that are the whole title of a peer: `last` exclusive. */
interface Title extends Pick<NameSpan, 'first' | 'last'> {
  readonly sentence: number;
  readonly text: string;
}

/**
 * "The | Duke of Kendal | met", "the | Princess Royal |": a peer is called by his title, which names him as long as the
 * article tells no name of his beside it ("Harry, the Duke of Kendal, …"). Whoever is prince of a state rules it, and
 * acts for it.
 */
export function withPeers(sentences: readonly Sentence[], names: readonly NameSpan[]): readonly NameSpan[] {
  const titles = sentences.flatMap(({ tokens }, sentence) => titlesIn(tokens, sentence));
  if (titles.length === 0) return names;
  const persons = names.filter(({ type }) => type === 'PERSON');
  const borne = new Set(
    titles
      .filter((title) => isBorne(title, sentences[title.sentence]?.tokens ?? [], persons))
      .map(({ text }) => text),
  );
  const peers = titles.filter(({ text }) => !borne.has(text));
  const covers =
    (name: NameSpan) =>
    ({ sentence, first, last }: Title): boolean =>
      sentence === name.sentence && first < name.last && name.first < last;
  const others = names.filter((name) => !peers.some(covers(name)));
  const named = peers.map(
    ({ sentence, first, last }): NameSpan => ({ type: 'PERSON', sentence, first, last }),
  );
  return [...others, ...named].sort(inOrder);
}

function titlesIn(tokens: readonly Token[], sentence: number): Title[] {
  const titles: Title[] = [];
  for (let first = 1; first < tokens.length - 1; first++) {
    if (tokens[first - 1]?.lower !== 'the' || !PEER.test(tokens[first]?.text ?? '')) continue;
    const last = tokens[first + 1]?.text === 'Royal' ? first + 2 : endOfSeat(tokens, first + 1);
    if (last === null || !endsThere(tokens, last)) continue;
    const text = tokens.slice(first, last).map((token) => token.text);
    titles.push({ sentence, first, last, text: text.join(' ') });
  }
  return titles;
}

/** The end of "of Kendal", "of Saxe-Weimar"; null for other words, and for states. */
function endOfSeat(tokens: readonly Token[], of: number): number | null {
  if (tokens[of]?.lower !== 'of') return null;
  let end = of + 1;
  while (isOfSeat(tokens[end]) && end - of <= MOST_WORDS_OF_SEAT) end++;
  const seat = tokens
    .slice(of + 1, end)
    .map(({ text }) => text)
    .join(' ');
  const state = countryNamed(seat);
  return end === of + 1 || (state !== null && state.name !== 'Wales') ? null : end;
}

const isOfSeat = (token: Token | undefined): boolean =>
  token !== undefined && /^(?:\p{Lu}|-$)/u.test(token.text) && !WEEKDAY.test(token.text);

/** Not "the Duke of Kendal pub", "the Duke of Kendal's Award". */
function endsThere(tokens: readonly Token[], last: number): boolean {
  const [next, second] = [tokens[last], tokens[last + 1]];
  if (next?.lower === "'s") return !/^\p{Lu}/u.test(second?.text ?? '');
  // "Met the Duke of Kendal | Monday |".
  return WEEKDAY.test(next?.text ?? '') || (next?.pos !== 'NOUN' && next?.pos !== 'PROPN');
}

/** "Harry, the | Duke of Kendal |", "the | Duke of Kendal |, Prince Harry": beside somebody's name. */
function isBorne(
  { sentence, first, last }: Title,
  tokens: readonly Token[],
  persons: readonly NameSpan[],
): boolean {
  const isBehind = tokens[first - 2]?.text === ',';
  // "The Duke of Kendal, Bo Ek and Cleo Ruiz" are three.
  const isBefore = (person: NameSpan): boolean =>
    tokens[last]?.text === ',' &&
    person.first > last &&
    isTitle(tokens.slice(last + 1, person.first)) &&
    tokens[person.last]?.lower !== 'and';
  return persons.some(
    (person) => person.sentence === sentence && ((isBehind && person.last === first - 2) || isBefore(person)),
  );
}

const isTitle = (between: readonly Token[]): boolean =>
  between.length < 3 && between.every(({ text }) => PEER.test(text) || text === 'HRH');
