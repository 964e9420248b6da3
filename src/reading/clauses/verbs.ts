import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';

/** More steps up than any sentence needs; a bound for odd trees. */
const HIGHEST_CLIMB = 8;

/** Forms that are verbs wherever they stand, also where the tagger takes them for nouns. */
const ALWAYS_VERBS: ReadonlySet<string> = new Set(
  'bade conferred dined lunched met phoned rang sat shook spoke spoken telephoned'.split(' '),
);

/** Forms of the present that the tagger takes for nouns where a name stands before them. */
const PRESENT_AS_NOUN: ReadonlySet<string> = new Set(
  'calls debates greets hosts host ink interviews meets phone phones sign telephones tours visits'.split(' '),
);

/** Whether a unit is a verb or an auxiliary, and no part of a name. */
export function isVerb(view: SentenceView, unit: number): boolean {
  if (view.entities[unit] !== null) return false;
  const word = view.units[unit]?.lower ?? '';
  const tag = view.tree.tags[unit] ?? '';
  if (tag.startsWith('VB') || tag.startsWith('MD') || ALWAYS_VERBS.has(word)) return true;
  // "Ana Lima and Bo Ek | sign | the pact": a name before it and a determiner or name behind make no noun of it.
  if (PRESENT_AS_NOUN.has(word) && view.entities[unit - 1] != null)
    return (
      view.entities[unit + 1] != null ||
      /^(?:an?|the|its|his|her|their)$/.test(view.units[unit + 1]?.lower ?? '')
    );
  // "Admitted meeting Bo Ek": a noun would have "with" behind it.
  const isObject = view.entities[unit + 1] != null && view.units[unit - 1]?.pos !== 'DET';
  return isObject && /^(?:greeting|meeting|visiting)$/.test(word);
}

/**
 * Whether a unit is a full verb in a form that takes a subject of its own: "met", "meets", not "meeting", "has", "to
 * meet".
 */
export function isFiniteVerb(view: SentenceView, unit: number): boolean {
  return isVerb(view, unit) && !/^(?:VB[GN]?$|MD)|:AUX$/.test(view.tree.tags[unit] ?? '');
}

/** The nearest verb that a unit is or stands under. */
export function verbAbove(view: SentenceView, unit: number): number | null {
  let at = unit;
  for (let steps = 0; steps < HIGHEST_CLIMB && at !== NO_HEAD; steps++) {
    if (isVerb(view, at)) return at;
    at = view.tree.heads[at] ?? NO_HEAD;
  }
  return null;
}

const BE = /^(?:am|is|are|was|were|be|been|being|'s|'re|gets?|got)$/;
const BETWEEN_AUXILIARY_AND_VERB =
  /^(?:not|n't|never|also|then|later|further|first|only|again|once|finally|\w+ly|each|both|all)$/;

/** Whether a verb is passive: by its auxiliary, which the tree may hang elsewhere, or as a participle with "by". */
export function isPassive(view: SentenceView, verb: number): boolean {
  if (!/^VB[ND]/.test(view.tree.tags[verb] ?? '')) return false;
  for (let unit = verb - 1; unit >= Math.max(0, verb - AUXILIARY_WITHIN); unit--) {
    const word = view.units[unit]?.lower ?? '';
    if (BE.test(word)) return true;
    // "Only then was | Ana Lima | received".
    if (
      unit === verb - 1 &&
      view.entities[unit] != null &&
      /^(?:was|were)$/.test(view.units[unit - 1]?.lower ?? '')
    )
      return true;
    if (!BETWEEN_AUXILIARY_AND_VERB.test(word)) break;
  }
  if (isJoinedPassive(view, verb)) return true;
  return (
    (view.tree.tags[verb] === 'VBN' || verb === 0 || view.units[verb - 1]?.text === ',') &&
    !/^(?:have|has|had|having|'ve)$/.test(auxiliaryBefore(view, verb)) &&
    // "Ana Lima, who was ill, | broke | the news by telephone".
    !(view.tree.tags[verb] === 'VBD' && childrenOf(view.tree, verb, 'obj').length > 0) &&
    isSoonBy(view.units, verb)
  );
}

/** How far from a verb its auxiliary and its "by" may stand, for it to be passive. */
const AUXILIARY_WITHIN = 5;
const BY_WITHIN = 6;

/** Whether a verb may be passive by the words around it alone, so that few sentences need a tree. */
export const mayBePassive = ({ units }: SentenceView, verb: number): boolean =>
  units.slice(Math.max(0, verb - AUXILIARY_WITHIN), verb).some(({ lower }) => BE.test(lower)) ||
  isSoonBy(units, verb);

const isSoonBy = (units: SentenceView['units'], verb: number): boolean =>
  units.slice(verb + 1, verb + 1 + BY_WITHIN).some(({ lower }) => lower === 'by');

/** "Was flown home and | welcomed | by Bo Ek": joined to a passive, with "by" and nothing of its own. */
const isJoinedPassive = (view: SentenceView, verb: number): boolean =>
  view.tree.labels[verb] === 'conj' &&
  /^(?:and|then)$/.test(view.units[verb - 1]?.lower ?? '') &&
  childrenOf(view.tree, verb, 'obj', 'nsubj').length === 0 &&
  isSoonBy(view.units, verb) &&
  isPassive(view, view.tree.heads[verb] ?? NO_HEAD);

function auxiliaryBefore(view: SentenceView, verb: number): string {
  let unit = verb - 1;
  while (BETWEEN_AUXILIARY_AND_VERB.test(view.units[unit]?.lower ?? '')) unit--;
  return view.units[unit]?.lower ?? '';
}

/** How far behind a setting its clause may begin. */
const CLAUSE_WITHIN = 30;

/**
 * The verb of the clause that a noun sets the scene for: the one above it, else, where the tree takes the setting for
 * the whole sentence ("During a meeting with Bo Ek, Ana Lima said"), the first behind the comma or "that".
 */
export function verbOfSetting(view: SentenceView, noun: number): number | null {
  const above = verbAbove(view, view.tree.heads[noun] ?? NO_HEAD);
  if (above !== null) return above;
  let begun = false;
  for (let unit = noun + 1; unit < Math.min(view.units.length, noun + CLAUSE_WITHIN); unit++) {
    begun ||= /^(?:,|that)$/.test(view.units[unit]?.lower ?? '');
    if (begun && isFiniteVerb(view, unit)) return unit;
  }
  return null;
}
