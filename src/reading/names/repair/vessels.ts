import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, resized } from '../name.ts';
import { introducedPersons } from './introduced.ts';

/** Before the names of ships. */
const MARKS = new Set('HMAS HMC HMCS HMS INS MV RMS RV USCGC USNS USS'.split(' '));
/** What sails or flies under a name of its own. */
const VESSELS = new Set(
  (
    'airship barge battleship boat brig catamaran corvette destroyer dhow dinghy ferry flagship freighter frigate galleon icebreaker ' +
    'lifeboat minesweeper orbiter sailboat schooner ship shuttle sloop spacecraft speedboat steamer submarine superyacht tanker trawler ' +
    'tug tugboat vessel warship whaler yacht ' +
    // Horses are called as people are.
    'colt filly gelding horse mare racehorse stallion thoroughbred'
  ).split(' '),
);
const TITLES = bitOf('titles');
const STORMS = new Set(['cyclone', 'hurricane', 'storm', 'typhoon']);

/**
 * "The trawler Maria Luisa", "Typhoon Morning Star", "aboard Atlantis": what is called so acts for nobody, here and
 * wherever the article names it again, unless it names somebody so.
 */
export function dropVessels(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  const vessels = new Set<string>();
  const spelt = ({ sentence, first, last }: NameSpan): string =>
    contexts[sentence]?.words
      .slice(first, last)
      .map(({ text }) => text)
      .join(' ') ?? '';
  for (const name of names) {
    const context = contexts[name.sentence];
    if (!context || !isVessel(name, context)) continue;
    vessels.add(spelt(name));
    if (STORMS.has(context.tokens[name.first]?.lower ?? ''))
      vessels.add(spelt(resized(name, name.first + 1, name.last)));
  }
  if (vessels.size === 0) return names;
  const persons = introducedPersons(names, contexts);
  return names.filter((name) => {
    if (!vessels.has(spelt(name))) return true;
    const context = contexts[name.sentence];
    if (context && isVessel(name, context)) return false;
    const only = name.last - name.first === 1 ? context?.words[name.first] : undefined;
    return only !== undefined && persons.has(only.lower);
  });
}

function isVessel({ first, last }: NameSpan, { lists, pos, tokens, words }: SentenceContext): boolean {
  for (let at = Math.max(0, first - 1); at < last; at++)
    if (words[at]?.upper && MARKS.has(words[at]?.text ?? '')) return true;
  // "The yacht Princess | Amelia |".
  const isTitled = ((lists.ends[first - 1] ?? 0) & TITLES) !== 0 && words[first - 1]?.capital;
  const kind = isTitled ? first - 2 : first - 1;
  const before = tokens[kind]?.lower ?? '';
  if (before === 'aboard' || STORMS.has(before) || (VESSELS.has(before) && pos[kind] !== 'VERB')) return true;
  const isKind = (i: number): boolean =>
    i + 1 < last && (STORMS.has(tokens[i]?.lower ?? '') || words[i]?.text === 'Shuttle');
  return isKind(first) || isKind(first + 1);
}
