import { compose, type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { TreebankSentence } from './conllu.ts';
import { createDice } from './dice.ts';
import { comma, createNounPhrases, noun, the, within } from './news-nouns.ts';
import {
  COMPANY,
  DIRECT,
  EXPRESSING,
  FEELINGS,
  HOLDING,
  INTENT,
  MATTERS,
  MEETING,
  MOTION,
  SAYING,
  SIGNING,
  TALKS,
  THINGS,
  TOPICS,
  type VerbForms,
} from './news-words.ts';

/** A verb with what follows it. */
interface Deed {
  readonly forms: VerbForms;
  readonly after: readonly Dependent[];
}

/**
 * Sentences such as news is made of and the treebank has few of: lists of people, people with their offices
 * behind commas, talks with somebody, guests received. Trees follow the guidelines of Universal Dependencies.
 */
export function newsSentences(count: number): TreebankSentence[] {
  const dice = createDice(41);
  const { chance, pick } = dice;
  const { place, person, people, several, when, where } = createNounPhrases(dice, (who) => told(who));

  const circumstances = (): Dependent[] => [
    ...(chance(0.5) ? [where()] : []),
    ...(chance(0.45) ? [when()] : []),
  ];
  const topic = (label: string): Dependent[] =>
    chance(0.25) ? [[label, within(pick(['on', 'about', 'for']), noun(pick(TOPICS)))]] : [];

  const deeds: readonly (() => Deed)[] = [
    () => ({ forms: pick(DIRECT), after: [['obj', people()], ...circumstances(), ...topic('obl')] }),
    () => ({ forms: pick(DIRECT), after: [['obj', people()], ...circumstances()] }),
    () => ({
      forms: pick(COMPANY),
      after: [['obl', within(pick(['with', 'with', 'to']), people())], ...circumstances()],
    }),
    () => {
      const a: Dependent = ['det', phrase('a', 'DET/DT')];
      const talks = chance(0.5) ? noun(pick(TALKS)) : preceded(noun(pick(MEETING)), a);
      const full = extended(talks, ['nmod', within('with', people())], ...topic('nmod'));
      return { forms: pick(HOLDING), after: [['obj', full], ...circumstances()] };
    },
    () => ({
      forms: pick(MOTION),
      after: [['obl', within('to', place())], ...(chance(0.4) ? [when()] : [])],
    }),
    () => {
      const signed = preceded(noun(pick(THINGS)), the());
      return {
        forms: pick(SIGNING),
        after: [['obj', signed], ['obl', within('with', people())], ...circumstances()],
      };
    },
    () => {
      const matter = within(pick(['at', 'about', 'in', 'for']), preceded(noun(pick(MATTERS)), the()));
      return { forms: pick(EXPRESSING), after: [['obj', extended(noun(pick(FEELINGS)), ['nmod', matter])]] };
    },
  ];
  const deed = (): Deed => pick(deeds)();

  const aux = (form: string, tag: string): Dependent => ['aux', phrase(form, `AUX/${tag}`)];
  /** A clause of one verb: "A met B", "A has met B", "A will meet B", "A did not meet B". */
  const told = (subject: Phrase): Phrase => {
    const { forms, after } = deed();
    const [base, simple, participle] = forms;
    const front: Dependent[] = [['nsubj', subject]];
    const has = pick([aux('has', 'VBZ'), aux('had', 'VBD'), aux('have', 'VBP')]);
    const makers: readonly (() => Phrase)[] = [
      () => phrase(participle, 'VERB/VBN', [...front, has], after),
      () => phrase(base, 'VERB/VB', [...front, aux(pick(['will', 'would', 'may']), 'MD')], after),
      () =>
        phrase(base, 'VERB/VB', [...front, aux('did', 'VBD'), ['advmod', phrase('not', 'PART/RB')]], after),
    ];
    return chance(0.6) ? phrase(simple, 'VERB/VBD', front, after) : pick(makers)();
  };
  const subject = (): Phrase => (chance(0.2) ? phrase(pick(['he', 'she', 'they']), 'PRON/PRP') : people());
  const saying = (before: Dependent[], after: Dependent[]): Phrase =>
    phrase(pick(SAYING)[1], 'VERB/VBD', [...before, ['nsubj', subject()]], after);

  const passive = (): Phrase => {
    const was: Dependent = ['aux:pass', phrase(pick(['was', 'were']), 'AUX/VBD')];
    const by: Dependent = ['obl:agent', within('by', people())];
    return phrase(pick(DIRECT)[2], 'VERB/VBN', [['nsubj:pass', people()], was], [by, ...circumstances()]);
  };
  const intended = (): Phrase => {
    const { forms, after } = deed();
    const meet = phrase(forms[0], 'VERB/VB', [['mark', phrase('to', 'PART/TO')]], after);
    return phrase(pick(INTENT)[1], 'VERB/VBD', [['nsubj', subject()]], [['xcomp', meet]]);
  };
  const joined = (): Phrase => {
    const { forms, after } = deed();
    const second = phrase(forms[1], 'VERB/VBD', [['cc', phrase('and', 'CCONJ/CC')]], after);
    return extended(told(subject()), ['conj', second]);
  };
  const sequence = (): Phrase => {
    const { forms, after } = deed();
    const mark: Dependent = ['mark', phrase(pick(['after', 'before']), 'SCONJ/IN')];
    const earlier: Dependent = ['advcl', phrase(forms[3], 'VERB/VBG', [mark], after)];
    return chance(0.5) ? preceded(told(subject()), earlier, comma()) : extended(told(subject()), earlier);
  };
  const tookPlace = (): Phrase => {
    const talks = preceded(noun(pick(MEETING)), the());
    const between: Dependent = ['nmod', within('between', several(person))];
    const after: Dependent[] = [['obj', noun('place')], ...circumstances()];
    return phrase('took', 'VERB/VBD', [['nsubj', extended(talks, between)]], after);
  };
  const quoted = (): Phrase => {
    const words = preceded(told(subject()), ['punct', phrase('“', 'PUNCT/``')]);
    const close: Dependent = ['punct', phrase('”', "PUNCT/''")];
    return saying([['ccomp', words], comma(), close], chance(0.4) ? [when()] : []);
  };
  const reported = (): Phrase => {
    const that: Dependent[] = chance(0.6) ? [['mark', phrase('that', 'SCONJ/IN')]] : [];
    return saying([], [['ccomp', preceded(told(subject()), ...that)]]);
  };

  const simple = (): Phrase => told(subject());
  const clauses = [simple, simple, simple, passive, intended, joined, sequence, tookPlace, quoted, reported];
  return Array.from({ length: count }, (_, i) => {
    const clause = pick(clauses)();
    const opening = chance(0.2) ? [chance(0.5) ? when() : where(), comma()] : [];
    const root = preceded(clause, ...opening);
    return compose(`news_${i}`, extended(root, ['punct', phrase('.', 'PUNCT/.')]));
  });
}
