import type { SentenceView } from './sentence-view.ts';

/** "The | Senate | chair": no name by itself. */
const describes = ({ tree, units }: SentenceView, name: number): boolean =>
  !TIME.test(units[name + 1]?.lower ?? '') && tree.labels[name] === 'compound';

/** "Met with Bo Ek | hours | after the vote": no noun that a name describes. */
const TIME = /^(?:days?|hours?|minutes?|months?|weeks?|years?)$/;

/** "Between | the two | on Monday". */
const theTwo = ({ units }: SentenceView, from: number): number | null =>
  units[from]?.lower === 'the' && /^(?:pair|three|trio|two)$/.test(units[from + 1]?.lower ?? '')
    ? from + 1
    : null;

/**
 * The head of the noun phrase that begins at a unit, by the order of words alone: the first name in it, else its last
 * noun.
 */
export function nominalAt(view: SentenceView, from: number): number | null {
  let noun: number | null = null;
  for (let unit = from; unit < view.units.length; unit++) {
    const tag = view.tree.tags[unit] ?? '';
    const isOwner = /^(?:'s|')$/.test(view.units[unit + 1]?.text ?? '');
    // "The 2022 chair": a date that only describes what follows.
    if (view.dates[unit] !== null && (view.entities[unit + 1] == null || noun !== null)) break;
    if (view.entities[unit] !== null && !isOwner && !describes(view, unit)) return unit;
    if (/^PRP$/.test(tag)) return unit;
    if ((/^NN/.test(tag) || view.units[unit]?.pos === 'NOUN') && !isOwner) noun = unit;
    // "The newly | elected | mayor", "the | exiled | poet".
    else if (tag === 'VBD' && unit > from && /^(?:DT|RB)$/.test(view.tree.tags[unit - 1] ?? '')) continue;
    else if (!/^(?:DT|PDT|JJ[RS]?|CD|HYPH|POS|PRP\$|VBN|VBG|RB|NNP?S?)$/.test(tag)) break;
  }
  return noun ?? theTwo(view, from);
}

/** The unit before a name and its article or possessive: "| and | the mayor, Bo Ek", "| and | Bo Ek". */
export const beforeArticle = ({ units }: SentenceView, unit: number): number =>
  /^(?:an?|her|his|its|the|their)$/.test(units[unit - 1]?.lower ?? '') ? unit - 2 : unit - 1;
