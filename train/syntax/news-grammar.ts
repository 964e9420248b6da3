import { compose, type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { TreebankSentence } from './conllu.ts';
import { createDice } from './dice.ts';
import { comma, createNounPhrases, noun, the, within } from './news-nouns.ts';
import {
  COMING,
  COMPANY,
  DIRECT,
  EXPECTED,
  EXPRESSING,
  FEELINGS,
  HOLDING,
  INTENT,
  MATTERS,
  MEETING,
  MOTION,
  OFFICES,
  SAYING,
  SIGNING,
  TALKS,
  THINGS,
  TOPICS,
  URGING,
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
  const { place, person, someone, people, several, when, where } = createNounPhrases(dice, {
    doing: (who) => told(who),
    met: (who, whom) =>
      phrase(
        pick(DIRECT)[1],
        'VERB/VBD',
        [
          ['obj', whom],
          ['nsubj', who],
        ],
        circumstances(),
      ),
    spoke: (who, whom) =>
      phrase(
        pick(COMPANY)[1],
        'VERB/VBD',
        [
          ['obl', within('with', whom)],
          ['nsubj', who],
        ],
        circumstances(),
      ),
  });

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
      const face = extended(noun('face'), ['nmod', within('to', noun('face'))]);
      const manner: Dependent = ['obl:unmarked', face];
      if (chance(0.5)) return { forms: COMING, after: [manner, ['obl', within('with', people())]] };
      const whom: Dependent[] = chance(0.5) ? [['obl', within('with', people())]] : [];
      return { forms: pick(COMPANY), after: chance(0.5) ? [...whom, manner] : [manner, ...whom] };
    },
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

  const was = (label = 'aux:pass'): Dependent => [
    label,
    phrase(pick(['was', 'were', 'is', 'are']), 'AUX/VBD'),
  ];
  const passive = (): Phrase => {
    const by: Dependent = ['obl:agent', within('by', people())];
    const held = circumstances();
    const after = chance(0.3) ? [...held, by] : [by, ...held];
    return phrase(pick(DIRECT)[2], 'VERB/VBN', [['nsubj:pass', people()], was()], after);
  };
  /** "to meet B". */
  const infinitive = (): Phrase => {
    const { forms, after } = deed();
    return phrase(forms[0], 'VERB/VB', [['mark', phrase('to', 'PART/TO')]], after);
  };
  const intended = (): Phrase =>
    phrase(pick(INTENT)[1], 'VERB/VBD', [['nsubj', subject()]], [['xcomp', infinitive()]]);
  const expected = (): Phrase =>
    chance(0.7)
      ? phrase(pick(EXPECTED), 'VERB/VBN', [['nsubj:pass', subject()], was()], [['xcomp', infinitive()]])
      : phrase('due', 'ADJ/JJ', [['nsubj', subject()], was('cop')], [['xcomp', infinitive()]]);
  const urged = (): Phrase => {
    const after: Dependent[] = [
      ['obj', someone()],
      ['xcomp', infinitive()],
    ];
    return phrase(pick(URGING)[1], 'VERB/VBD', [['nsubj', subject()]], after);
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
      const { forms, after } = deed();
      const isLast = i === more - 1;
      const links: Dependent[] = isLast
        ? [['cc', phrase(pick(['and', 'and', 'but']), 'CCONJ/CC')]]
        : [comma()];
      return ['conj', phrase(forms[1], 'VERB/VBD', links, after)];
    });
    return extended(told(subject()), ...verbs);
  };
  const twoClauses = (): Phrase => {
    const links: Dependent[] = [
      ...(chance(0.7) ? [comma()] : []),
      ['cc', phrase(pick(['and', 'but', 'while']), 'CCONJ/CC')],
    ];
    return extended(told(subject()), ['conj', preceded(told(subject()), ...links)]);
  };
  /** A clause that leans on another: "after meeting B", "when A met B", "to meet B", "accompanied by B". */
  const leaning = (): Phrase => {
    const { forms, after } = deed();
    const mark = (word: string): Dependent => ['mark', phrase(word, 'SCONJ/IN')];
    const by: Dependent = ['obl:agent', within('by', someone())];
    const about = within(
      pick(['about', 'after', 'before']),
      preceded(noun(pick([...MEETING, ...TALKS])), the()),
    );
    const having: Dependent = ['aux', phrase('having', 'AUX/VBG')];
    const makers: readonly (() => Phrase)[] = [
      () => phrase(forms[3], 'VERB/VBG', [mark(pick(['after', 'before', 'while', 'without', 'by']))], after),
      () =>
        preceded(
          told(subject()),
          mark(pick(['after', 'before', 'as', 'since', 'because', 'although', 'if'])),
        ),
      () => preceded(told(subject()), ['advmod', phrase('when', 'ADV/WRB')]),
      () => phrase(pick(['accompanied', 'joined', 'asked', 'flanked']), 'VERB/VBN', [], [by]),
      () => phrase(pick(['asked', 'questioned']), 'VERB/VBN', [], [['obl', about]]),
      () => phrase(pick(['speaking', 'arriving']), 'VERB/VBG', [], [chance(0.5) ? where() : ['obl', about]]),
      () => phrase(forms[2], 'VERB/VBN', [having], after),
    ];
    return pick(makers)();
  };
  const sequence = (): Phrase => {
    if (chance(0.5)) return preceded(told(subject()), ['advcl', leaning()], comma());
    if (chance(0.3)) return extended(told(subject()), ['advcl', infinitive()]);
    return extended(told(subject()), ['advcl', leaning()]);
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
    if (chance(0.5))
      return phrase(
        pick(['ended', 'began', 'continued', 'collapsed']),
        'VERB/VBD',
        [['nsubj', full]],
        circumstances(),
      );
    return phrase(
      pick(['held', 'planned', 'postponed', 'led']),
      'VERB/VBN',
      [['nsubj:pass', full], was()],
      circumstances(),
    );
  };
  const described = (): Phrase => {
    const office = preceded(noun(pick(OFFICES)), ['nsubj', person()], was('cop'), [
      'det',
      phrase(pick(['a', 'the']), 'DET/DT'),
    ]);
    return extended(office, ['nmod', within(pick(['to', 'of', 'for']), someone())]);
  };
  const quoted = (): Phrase => {
    const words = preceded(told(subject()), ['punct', phrase('“', 'PUNCT/``')]);
    const close: Dependent = ['punct', phrase('”', "PUNCT/''")];
    return saying([['ccomp', words], comma(), close], chance(0.4) ? [when()] : []);
  };
  const reported = (): Phrase => {
    const that: Dependent[] = chance(0.6) ? [['mark', phrase('that', 'SCONJ/IN')]] : [];
    const before = chance(0.3) ? [when()] : [];
    return saying([], [...before, ['ccomp', preceded(told(subject()), ...that)]]);
  };
  const accordingTo = (): Phrase => {
    const link = phrase('according', 'VERB/VBG', [], [['fixed', phrase('to', 'ADP/IN')]]);
    return preceded(told(subject()), ['obl', preceded(someone(), ['case', link])], comma());
  };

  const simple = (): Phrase => told(subject());
  const clauses = [
    ...[simple, simple, simple, passive, intended, joined, sequence, sequence, tookPlace, quoted, reported],
    ...[expected, urged, toldSomebody, joined, twoClauses, described, accordingTo],
  ];
  return Array.from({ length: count }, (_, i) => {
    const clause = pick(clauses)();
    const opening = chance(0.2) ? [chance(0.5) ? when() : where(), comma()] : [];
    const root = preceded(clause, ...opening);
    return compose(`news_${i}`, extended(root, ['punct', phrase('.', 'PUNCT/.')]));
  });
}
