import { type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { Dice } from './dice.ts';
import {
  BODIES,
  DATES,
  DAYS,
  FAMILY,
  GIVEN,
  GROUPS,
  KIN,
  MONTHS,
  NATIONS,
  OFFICES,
  PLACES,
  QUALITIES,
  SIDES,
  TALKS,
  TITLES,
  YEARS,
} from './news-words.ts';

export const proper = (form: string): Phrase => phrase(form, 'PROPN/NNP');
export const noun = (form: string): Phrase => phrase(form, form.endsWith('s') ? 'NOUN/NNS' : 'NOUN/NN');
export const comma = (): Dependent => ['punct', phrase(',', 'PUNCT/,')];
export const the = (): Dependent => ['det', phrase('the', 'DET/DT')];
export const within = (preposition: string, inner: Phrase): Phrase =>
  preceded(inner, ['case', phrase(preposition, 'ADP/IN')]);

export interface NounPhrases {
  place(): Phrase;
  person(): Phrase;
  /** One party to an event: a person, an office, a group, with what may be said of them beside. */
  someone(): Phrase;
  /** "The Peruvian foreign minister", "a spokesman for UNESCO". */
  office(): Phrase;
  /** One or several parties. */
  people(): Phrase;
  /** "A and B", "A, B and C", "A, B, and C": everything hangs on the first. */
  several(make: () => Phrase): Phrase;
  when(): Dependent;
  where(): Dependent;
}

/** Clauses that hang on a noun, made from the words in them that stand for it. */
export interface RelativeClauses {
  /** "who met B". */
  doing(who: Phrase): Phrase;
  /** "whom A met". */
  met(who: Phrase, whom: Phrase): Phrase;
  /** "with whom A spoke". */
  spoke(who: Phrase, whom: Phrase): Phrase;
}

/** Phrases for parties, times and places. */
export function createNounPhrases({ chance, pick }: Dice, relative: RelativeClauses): NounPhrases {
  const place = (): Phrase => proper(pick(PLACES));
  const body = (): Phrase => (chance(0.5) ? preceded(proper(pick(BODIES)), the()) : place());

  const person = (): Phrase => {
    const family: Dependent = ['flat', proper(pick(FAMILY))];
    if (chance(0.3)) return proper(pick(FAMILY));
    if (chance(0.6)) return phrase(pick(GIVEN), 'PROPN/NNP', [], [family]);
    const title = proper(pick(TITLES));
    const held: Dependent[] = chance(0.4) ? [['nmod', within('of', place())]] : [];
    return extended(title, ...held, ['flat', proper(pick(GIVEN))], family);
  };

  const office = (): Phrase => {
    let held = noun(pick(OFFICES));
    if (chance(0.6)) held = preceded(held, ['amod', phrase(pick(QUALITIES), 'ADJ/JJ')]);
    if (chance(0.3)) held = preceded(held, ['amod', phrase(pick(NATIONS), 'ADJ/JJ')]);
    if (chance(0.3)) {
      return preceded(held, ['nmod:poss', extended(place(), ['case', phrase("'s", 'PART/POS')])]);
    }
    if (chance(0.2)) {
      const his: Dependent = ['nmod:poss', phrase(pick(['his', 'her', 'their', 'its']), 'PRON/PRP$')];
      return chance(0.5) ? preceded(held, his) : preceded(counterpart(), his);
    }
    held = preceded(held, ['det', phrase(pick(['the', 'the', 'a']), 'DET/DT')]);
    return chance(0.5) ? extended(held, ['nmod', within(pick(['of', 'of', 'for', 'at']), body())]) : held;
  };

  /** "Leader of the opposition", "head of UNESCO". */
  const bareOffice = (): Phrase => {
    const whose = chance(0.5) ? body() : preceded(noun(pick([...GROUPS, 'opposition'])), the());
    return extended(noun(pick(OFFICES)), ['nmod', within(pick(['of', 'of', 'at']), whose)]);
  };

  /** "His wife", "A's brother". */
  const kin = (): Phrase => {
    const his = phrase(pick(['his', 'her', 'their']), 'PRON/PRP$');
    const whose = chance(0.7) ? his : extended(person(), ['case', phrase("'s", 'PART/POS')]);
    const named: Dependent[] = chance(0.5) ? [['appos', preceded(person(), comma())], comma()] : [];
    return extended(preceded(noun(pick(KIN)), ['nmod:poss', whose]), ...named);
  };

  const counterpart = (): Phrase => {
    const whose: Dependent[] = chance(0.6) ? [['amod', phrase(pick(NATIONS), 'ADJ/JJ')]] : [];
    return preceded(noun('counterpart'), ...whose);
  };

  const sides = (): Phrase => {
    const those = noun(pick(SIDES));
    if (chance(0.3)) return those;
    const two: Dependent[] = chance(0.6) ? [['nummod', phrase(pick(['two', 'three']), 'NUM/CD')]] : [];
    const kind: Dependent[] = chance(0.3) ? [['amod', phrase(pick(QUALITIES), 'ADJ/JJ')]] : [];
    return preceded(those, the(), ...two, ...kind);
  };

  const group = (): Phrase => {
    const named = preceded(noun(pick(GROUPS)), the());
    const led = phrase('led', 'VERB/VBN', [], [['obl:agent', within('by', person())]]);
    if (chance(0.4)) return extended(named, ['acl', led]);
    return chance(0.5) ? extended(named, ['nmod', within('of', body())]) : named;
  };

  /** "Talks brokered by A". */
  const arranged = (): Phrase => {
    const by: Dependent = ['obl:agent', within('by', chance(0.5) ? place() : person())];
    const made = phrase(pick(['brokered', 'hosted', 'led', 'sent', 'organised']), 'VERB/VBN', [], [by]);
    return extended(noun(pick([...TALKS, ...SIDES])), ['acl', made]);
  };

  const several = (make: () => Phrase): Phrase => {
    const more = pick([1, 1, 1, 2, 2, 3, 4]);
    const oxford = chance(0.5) && more > 1;
    const joined = Array.from({ length: more }, (_, i): Dependent => {
      const and: Dependent = ['cc', phrase('and', 'CCONJ/CC')];
      if (i < more - 1) return ['conj', preceded(make(), comma())];
      return ['conj', oxford ? preceded(make(), comma(), and) : preceded(make(), and)];
    });
    return extended(make(), ...joined);
  };

  const clause = (word = 'who'): Phrase => {
    const whom = phrase('whom', 'PRON/WP');
    if (chance(0.6)) return relative.doing(phrase(word, 'PRON/WP'));
    return chance(0.6) ? relative.met(person(), whom) : relative.spoke(person(), whom);
  };

  const visitors = (): Phrase => {
    const many: Dependent[] = chance(0.5)
      ? [['nummod', phrase(pick(['two', 'nine', 'several']), 'NUM/CD')]]
      : [];
    const from = within(pick(['from', 'of']), chance(0.5) ? several(place) : place());
    const visiting: Dependent[] = chance(0.3)
      ? [['amod', phrase(pick(['visiting', 'leading', 'striking', 'retired', 'elected']), 'VERB/VBG')]]
      : [];
    return extended(preceded(noun(pick(SIDES)), ...many, ...visiting), ['nmod', from]);
  };

  const someone = (): Phrase => {
    const makers: readonly (() => Phrase)[] = [
      person,
      person,
      person,
      () => extended(person(), ['appos', preceded(office(), comma())], comma()),
      () => extended(person(), ['appos', preceded(bareOffice(), comma())], comma()),
      () => extended(chance(0.5) ? sides() : kin(), ['appos', preceded(several(person), comma())], comma()),
      kin,
      () => extended(office(), ['appos', preceded(person(), comma())], comma()),
      () => extended(person(), ['acl:relcl', preceded(clause(), comma())], comma()),
      () => extended(chance(0.5) ? office() : sides(), ['acl:relcl', clause(pick(['who', 'that']))]),
      office,
      visitors,
      sides,
      group,
      arranged,
    ];
    return pick(makers)();
  };

  const people = (): Phrase => {
    if (chance(0.7)) return someone();
    const described = (): Phrase =>
      chance(0.6)
        ? person()
        : extended(person(), ['appos', preceded(chance(0.5) ? office() : bareOffice(), comma())], comma());
    return several(chance(0.6) ? person : described);
  };

  /** "March 3", "March 3, 2021", "3 March". */
  const date = (): Phrase => {
    const month = proper(pick(MONTHS));
    const day: Dependent = ['nummod', phrase(String(pick(DATES)), 'NUM/CD')];
    const year: Dependent = ['nmod:unmarked', phrase(pick(YEARS), 'NUM/CD')];
    if (chance(0.4)) return extended(month, day);
    return chance(0.5) ? extended(month, day, comma(), year) : extended(preceded(month, day), year);
  };

  const when = (): Dependent => {
    if (chance(0.35)) return ['obl', within('on', proper(pick(DAYS)))];
    if (chance(0.35)) return ['obl', within('on', date())];
    if (chance(0.3)) return ['obl', within('in', proper(pick(MONTHS)))];
    if (chance(0.5)) return ['obl:unmarked', proper(pick(DAYS))];
    const which: Dependent = ['amod', phrase(pick(['last', 'next']), 'ADJ/JJ')];
    return ['obl:unmarked', preceded(noun(pick(['week', 'month', 'year'])), which)];
  };

  const where = (): Dependent => {
    if (chance(0.6)) return ['obl', within('in', place())];
    const summit: Dependent = ['nmod', within('of', preceded(noun('summit'), the()))];
    if (chance(0.3)) return ['obl', within('on', extended(preceded(noun('sidelines'), the()), summit))];
    if (chance(0.5)) return ['obl', within('during', preceded(noun(pick(['visit', 'talks'])), the()))];
    const spot = noun(pick(['summit', 'palace', 'ministry', 'airport', 'headquarters', 'meetings']));
    return ['obl', within('at', preceded(spot, the()))];
  };

  return { place, person, someone, office, people, several, when, where };
}
