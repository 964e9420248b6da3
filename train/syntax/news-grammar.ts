import { compose, type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { TreebankSentence } from './conllu.ts';
import { createDice } from './dice.ts';
import { createClauses } from './news-clauses.ts';
import { comma, noun, the, within } from './news-nouns.ts';
import {
  EXPECTED,
  INTENT,
  MEETING,
  OFFICES,
  OWNING_UP,
  SAYING,
  TALKS,
  URGING,
  type VerbForms,
} from './news-words.ts';
import { withS } from './verb-forms.ts';

/**
 * Sentences such as news is made of and the treebank has few of: lists of people, people with their offices
 * behind commas, talks with somebody, guests received. Trees follow the guidelines of Universal Dependencies.
 */
export function newsSentences(count: number): TreebankSentence[] {
  const dice = createDice(41);
  const { chance, pick } = dice;
  const clauses = createClauses(dice);
  const { person, someone, people, several, when, where } = clauses;
  const { subject, told, stated, passive, infinitive, another, gerund, leaning } = clauses;

  const circumstances = (): Dependent[] => [
    ...(chance(0.5) ? [where()] : []),
    ...(chance(0.45) ? [when()] : []),
  ];
  const was = (label = 'aux:pass'): Dependent => [
    label,
    phrase(pick(['was', 'were', 'is', 'are']), 'AUX/VBD'),
  ];
  /** The past of a verb, or now and then its present. */
  const finite = ([base, past]: VerbForms, before: Dependent[], after: Dependent[]): Phrase =>
    chance(0.8) ? phrase(past, 'VERB/VBD', before, after) : phrase(withS(base), 'VERB/VBZ', before, after);

  const saying = (before: Dependent[], after: Dependent[]): Phrase =>
    finite(pick(SAYING), [...before, ['nsubj', subject()]], after);
  const intended = (): Phrase => finite(pick(INTENT), [['nsubj', subject()]], [['xcomp', infinitive()]]);
  const ownedUp = (): Phrase => {
    const how: Dependent[] = chance(0.3)
      ? [['advmod', phrase(pick(['also', 'later', 'likewise', 'flatly']), 'ADV/RB')]]
      : [];
    return finite(pick(OWNING_UP), [['nsubj', subject()], ...how], [['xcomp', gerund()]]);
  };
  const expected = (): Phrase =>
    chance(0.7)
      ? phrase(pick(EXPECTED), 'VERB/VBN', [['nsubj:pass', subject()], was()], [['xcomp', infinitive()]])
      : phrase('due', 'ADJ/JJ', [['nsubj', subject()], was('cop')], [['xcomp', infinitive()]]);
  const urged = (): Phrase => {
    const after: Dependent[] = [
      ['obj', someone()],
      ['xcomp', infinitive()],
    ];
    return finite(pick(URGING), [['nsubj', subject()]], after);
  };
  const toldSomebody = (): Phrase => {
    const what = preceded(told(subject()), ['mark', phrase('that', 'SCONJ/IN')]);
    const whom: Dependent = ['iobj', chance(0.4) ? noun('reporters') : someone()];
    return phrase('told', 'VERB/VBD', [['nsubj', subject()]], [whom, ['ccomp', what]]);
  };
  /** "A flew to B, met C and returned". */
  const joined = (): Phrase => {
    const more = pick([1, 1, 2, 2, 3]);
    const verbs = Array.from({ length: more }, (_, i): Dependent => {
      const and: Dependent = ['cc', phrase(pick(['and', 'and', 'but']), 'CCONJ/CC')];
      return ['conj', another(i === more - 1 ? [and] : [comma()])];
    });
    return extended(told(subject()), ...verbs);
  };
  const twoClauses = (): Phrase => {
    const links: Dependent[] = [
      ...(chance(0.7) ? [comma()] : []),
      ['cc', phrase(pick(['and', 'but', 'while']), 'CCONJ/CC')],
    ];
    // "… and on Tuesday they left".
    const then: Dependent[] = chance(0.3) ? [chance(0.7) ? when() : where()] : [];
    return extended(told(subject()), ['conj', preceded(told(subject()), ...links, ...then)]);
  };
  const main = (): Phrase => pick([told, told, told, stated])(subject());
  const sequence = (): Phrase => {
    if (chance(0.45)) return preceded(main(), ['advcl', leaning()], comma());
    return extended(chance(0.2) ? passive() : main(), ['advcl', leaning()]);
  };
  const purpose = (): Phrase => extended(told(subject()), ['advcl', infinitive()]);
  /** "It was the first time that A met B". */
  const firstTime = (): Phrase => {
    const that: Dependent[] = chance(0.5) ? [['mark', phrase('that', 'SCONJ/IN')]] : [];
    const clause: Dependent = ['acl:relcl', preceded(told(subject()), ...that)];
    const which: Dependent = ['amod', phrase(pick(['first', 'second', 'last', 'third']), 'ADJ/JJ')];
    const it: Dependent = ['nsubj', phrase(pick(['it', 'this', 'that']), 'PRON/PRP')];
    return preceded(extended(noun('time'), clause), it, was('cop'), the(), which);
  };
  const tookPlace = (): Phrase => {
    const talks = preceded(noun(pick(chance(0.5) ? MEETING : TALKS)), the());
    const between: Dependent = ['nmod', within('between', several(chance(0.7) ? person : someone))];
    const lasting = phrase(
      pick(['lasted', 'ended', 'began']),
      'VERB/VBD',
      [['nsubj', phrase('which', 'PRON/WDT')]],
      [when()],
    );
    const which: Dependent[] = chance(0.3) ? [['acl:relcl', preceded(lasting, comma())], comma()] : [];
    const full = extended(talks, ...(chance(0.7) ? [between] : []), ...which);
    if (chance(0.5))
      return phrase('took', 'VERB/VBD', [['nsubj', full]], [['obj', noun('place')], ...circumstances()]);
    if (chance(0.5)) {
      const verb = pick(['ended', 'began', 'continued', 'collapsed']);
      return phrase(verb, 'VERB/VBD', [['nsubj', full]], circumstances());
    }
    const held = pick(['held', 'planned', 'postponed', 'led', 'cancelled']);
    return phrase(held, 'VERB/VBN', [['nsubj:pass', full], was()], circumstances());
  };
  const described = (): Phrase => {
    const office = preceded(noun(pick(OFFICES)), ['nsubj', person()], was('cop'), [
      'det',
      phrase(pick(['a', 'the']), 'DET/DT'),
    ]);
    return extended(office, ['nmod', within(pick(['to', 'of', 'for']), someone())]);
  };
  const open = (): Dependent => ['punct', phrase('“', 'PUNCT/``')];
  const close = (): Dependent => ['punct', phrase('”', "PUNCT/''")];
  /** "“We met B,” said A." */
  const quoted = (): Phrase => {
    const I = phrase(pick(['I', 'we', 'they', 'he', 'she']), 'PRON/PRP');
    const words = preceded(pick([told, told, stated])(chance(0.5) ? I : subject()), open());
    const quote: Dependent[] = [['ccomp', words], comma(), close()];
    if (chance(0.75)) return saying(quote, chance(0.4) ? [when()] : []);
    return finite(pick(SAYING), quote, [['nsubj', subject()], ...(chance(0.3) ? [when()] : [])]);
  };
  const reported = (): Phrase => {
    const that: Dependent[] = chance(0.6) ? [['mark', phrase('that', 'SCONJ/IN')]] : [];
    const before = chance(0.3) ? [when()] : [];
    return saying([], [...before, ['ccomp', preceded(main(), ...that)]]);
  };
  const accordingTo = (): Phrase => {
    const link = phrase('according', 'VERB/VBG', [], [['fixed', phrase('to', 'ADP/IN')]]);
    return preceded(told(subject()), ['obl', preceded(someone(), ['case', link])], comma());
  };

  const simple = (): Phrase => told(people());
  const makers = [
    ...[
      main,
      main,
      simple,
      simple,
      passive,
      passive,
      intended,
      ownedUp,
      joined,
      sequence,
      sequence,
      sequence,
    ],
    ...[purpose, firstTime, tookPlace, quoted, quoted, reported],
    ...[expected, urged, toldSomebody, joined, twoClauses, described, accordingTo],
  ];
  return Array.from({ length: count }, (_, i) => {
    const clause = pick(makers)();
    const setting = chance(0.6) ? when() : where();
    const opening = chance(0.25) ? [setting, ...(chance(0.6) ? [comma()] : [])] : [];
    const root = preceded(clause, ...opening);
    return compose(`news_${i}`, extended(root, ['punct', phrase('.', 'PUNCT/.')]));
  });
}
