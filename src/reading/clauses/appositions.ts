import { countryOfDemonym } from '../gazetteer/countries.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import { childrenOf } from '../syntax/tree.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** Nouns for persons by what they do, beside those that are roles. */
const MAY_BE_PERSON =
  /^(?:accused|barber|bidder|boy|butcher|buyer|captive|champion|defendant|figure|girl|hostage|insider|lender|man|one|person|plumber|porter|prisoner|rescuer|stoker|tailor|waiter|winner|witness|woman)$|(?:campaigner|dancer|designer|driver|eer|farmer|fighter|founder|holder|ian|ist|keeper|maker|manager|owner|player|runner|seller|singer|teacher|trader|winner|worker|writer)$/;

/** How long what stands between a noun and the comma before its name may be: "the head | of sales in Peru |, Bo Ek". */
const LONGEST_COMPLEMENT = 9;
/** "The man | whose books he had copied for years |, Bo Ek". */
const LONGEST_CLAUSE = 14;

/**
 * "An old cameraman, | Bo Ek |, …", "a cook called | Bo Ek |": the name that says who the noun before it is; null for
 * none.
 */
export function nameInApposition(view: SentenceView, noun: number): number | null {
  const { tree, units, entities } = view;
  if (entities[noun] != null) return null;
  const called = nameBehindCalled(view, noun);
  if (called !== null) return called;
  // "| One | of them, Bo Ek".
  const isOneOf = units[noun]?.lower === 'one' && units[noun + 1]?.lower === 'of';
  // "The | captive |, Bo Ek": an adjective that stands for a noun.
  if (!isOneOf && !/^(?:JJ|NNP?)$/.test(tree.tags[noun] ?? '')) return null;
  const apposed = childrenOf(tree, noun, 'appos', 'flat').find(
    (unit) => unit > noun && entities[unit] !== null,
  );
  if (apposed !== undefined && !isOneOf) return apposed;
  // "Actress and activist | Ana Lima |": what a bare noun is joined to bears the name of both.
  const isBare =
    !isOneOf && !units.slice(tree.firsts[noun] ?? noun, noun).some(({ pos }) => /^(?:DET|NUM)$/.test(pos));
  if (isBare && /^(?:and|&)$/.test(units[noun + 1]?.lower ?? '') && entities[noun + 2] != null)
    return noun + 2;
  const comma = commaBehind(view, noun);
  if (comma === null) return null;
  const name = nameDescribedBehind(view, comma);
  const [close, behind] = [units[name + 1]?.text, units[name + 2]?.lower ?? ''];
  const isClosed = close === undefined || /^[,.;)]$/.test(close);
  if (!isClosed || entities[name] == null || !units[name]?.isName) return null;
  // In a list the name behind the comma is somebody else: "the administration, the Congress, …", "the mayor, Bo Ek, and
  // …".
  const isPerson =
    isRoleNoun(units[noun]?.lower ?? '') ||
    (units[name]?.kind === 'PERSON' && CALLED.test(units[name - 1]?.lower ?? '')) ||
    (!isBare &&
      units[name]?.kind === 'PERSON' &&
      MAY_BE_PERSON.test(units[noun]?.lower ?? '') &&
      !/^(?:and|or|&)$/.test(behind));
  return isPerson ? name : null;
}

/** Participles that describe persons, and that the tagger takes for verbs: "the negotiator, | retired | Gen. Bo Ek". */
const OF_PAST = /^(?:disgraced|exiled|jailed|retired)$/;
/** "Her supplier, a Turk | named | Bo Ek". */
const CALLED = /^(?:called|named)$/;
/** How many words may describe the name behind a comma. */
const LONGEST_DESCRIPTION = 6;

/**
 * "The winner, | beekeeper Ana Lima |, …", "the buyer, | the Swedish shipowner Bo Ek |, …": the name behind what else
 * describes it.
 */
function nameDescribedBehind({ tree, units, entities }: SentenceView, comma: number): number {
  let name = comma + 1;
  while (
    entities[name + 1] !== undefined &&
    name < comma + LONGEST_DESCRIPTION &&
    (entities[name] == null || units[name]?.kind === 'PLACE') &&
    (/^(?:DT|JJ|NN|NNP|PRP\$|VBN)$/.test(tree.tags[name] ?? '') ||
      OF_PAST.test(units[name]?.lower ?? '') ||
      CALLED.test(units[name]?.lower ?? ''))
  )
    name++;
  const isNoun = /^NN/.test(tree.tags[name - 1] ?? '') && entities[name - 1] == null;
  const before = units[name - 1]?.lower ?? '';
  // "The woman who taught her, the | former nun Ana Lima |": a name with its role is one unit.
  const isWithRole =
    name === comma + 2 &&
    /^(?:an?|her|his|its|the|their)$/.test(before) &&
    (/^(?:[A-Z]\S+ )?[a-z]/.test(units[name]?.text ?? '') || opensWithNation(units[name]?.text ?? ''));
  // "The conductor, the | Hungarian | Bo Ek".
  const isBehindNation = name > comma + 1 && countryOfDemonym(before) !== null;
  return name === comma + 1 ||
    isNoun ||
    isWithRole ||
    isBehindNation ||
    OF_PAST.test(before) ||
    CALLED.test(before)
    ? name
    : comma + 1;
}

/** "The conductor, the | Hungarian Bo Ek |". */
const opensWithNation = (text: string): boolean => countryOfDemonym(text.split(' ')[0] ?? '') !== null;

/** How far behind its noun "named" may stand: "a figure in the tech industry | named |". */
const CALLED_WITHIN = 9;

/** "A cook | called | Bo Ek", "a man named | Bo Ek |", "a man in the village named | Bo Ek |". */
function nameBehindCalled(view: SentenceView, noun: number): number | null {
  const { units, entities } = view;
  const isNoun = /^an?$/.test(units[noun]?.lower ?? '') || /^(?:ADJ|NOUN)$/.test(units[noun]?.pos ?? '');
  if (!isNoun) return null;
  for (let unit = noun + 1; unit <= noun + CALLED_WITHIN; unit++) {
    const word = units[unit];
    const name = nameCalledAt(view, unit);
    if (name !== null) {
      const isFar = unit > noun + 3;
      const mayBe = !isFar || (units[name]?.kind === 'PERSON' && isPersonNoun(units[noun]?.lower ?? ''));
      return mayBe && entities[name] != null ? name : null;
    }
    // "A sailor on | a | ship named …": the ship is.
    if (word === undefined || /^(?:AUX|PUNCT|VERB)$/.test(word.pos) || /^an?$/.test(word.lower)) return null;
  }
  return null;
}

/** Where the name begins behind "called", "known as", "known only as"; null for other words. */
function nameCalledAt({ units }: SentenceView, unit: number): number | null {
  const word = units[unit]?.lower ?? '';
  if (CALLED.test(word)) return unit + 1;
  if (word !== 'known') return null;
  const as = units[unit + 1]?.lower === 'as' ? unit + 1 : unit + 2;
  return units[as]?.lower === 'as' ? as + 1 : null;
}

/** Whether a noun says what a person does. */
export const isPersonNoun = (noun: string): boolean => isRoleNoun(noun) || MAY_BE_PERSON.test(noun);

/**
 * The comma behind a noun and what belongs to it: "the head of sales |,", "the man who runs the port |,", "the man she
 * beat |,".
 */
export function commaBehind(view: SentenceView, noun: number): number | null {
  const opening = view.units[noun + 1]?.lower ?? '';
  const isClause = /^(?:he|i|she|that|they|we|who|whom|whose)$/.test(opening);
  // "Met his daughter | there |, Bo Ek".
  if (/^(?:here|there)$/.test(opening)) return view.units[noun + 2]?.text === ',' ? noun + 2 : null;
  if (opening !== ',' && !isClause && !/^(?:against|at|for|from|in|of|on|to)$/.test(opening)) return null;
  for (let unit = noun + 1; unit <= noun + (isClause ? LONGEST_CLAUSE : LONGEST_COMPLEMENT); unit++) {
    const text = view.units[unit]?.text ?? '.';
    if (text === ',') return unit;
    if (/^[.;:"()]$/.test(text) || (!isClause && isVerb(view, unit))) return null;
  }
  return null;
}
