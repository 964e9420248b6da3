import { type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { Dice } from './dice.ts';
import { createDeeds } from './news-deeds.ts';
import { createNounPhrases, type NounPhrases, noun, the, within } from './news-nouns.ts';
import { ADVERBS, COMPANY, DIRECT, MEETING, PLACES, SOME_OF_THEM, STATES, TALKS } from './news-words.ts';
import { withS } from './verb-forms.ts';

/** Clauses of news, with the phrases that they are made of. */
export interface Clauses extends NounPhrases {
  subject(): Phrase;
  /** A clause of one verb: "A met B", "A has met B", "A will meet B", "A did not meet B". */
  told(subject: Phrase): Phrase;
  /** "A was ill", "A was in Oslo". */
  stated(subject: Phrase): Phrase;
  passive(): Phrase;
  /** "to meet B". */
  infinitive(): Phrase;
  /** "met B" behind other verbs. */
  another(links: readonly Dependent[]): Phrase;
  /** "meeting B", "having ever met B". */
  gerund(): Phrase;
  /** A clause that leans on another: "after meeting B", "when A met B", "accompanied by B". */
  leaning(): Phrase;
}

export function createClauses(dice: Dice): Clauses {
  const { chance, pick } = dice;
  const nouns = createNounPhrases(dice, {
    doing: (who) => pick([told, told, told, stated, underwent])(who),
    met: (who, whom) => {
      const objects: Dependent[] = [
        ['obj', whom],
        ['nsubj', who],
      ];
      return phrase(pick(DIRECT)[1], 'VERB/VBD', objects, circumstances());
    },
    spoke: (who, whom) => {
      const objects: Dependent[] = [
        ['obl', within('with', whom)],
        ['nsubj', who],
      ];
      return phrase(pick(COMPANY)[1], 'VERB/VBD', objects, circumstances());
    },
  });
  const { place, people, someone, when, where } = nouns;
  const deed = createDeeds(dice, nouns);

  const circumstances = (): Dependent[] => [
    ...(chance(0.5) ? [where()] : []),
    ...(chance(0.45) ? [when()] : []),
  ];
  const adverb = (): Dependent => ['advmod', phrase(pick(ADVERBS), 'ADV/RB')];
  const maybe = (share: number, make: () => Dependent): Dependent[] => (chance(share) ? [make()] : []);
  const aux = (form: string, tag: string): Dependent => ['aux', phrase(form, `AUX/${tag}`)];
  const mark = (word: string): Dependent => ['mark', phrase(word, 'SCONJ/IN')];
  const be = (label = 'aux:pass'): Dependent => [
    label,
    phrase(pick(['was', 'was', 'were', 'is', 'are']), 'AUX/VBD'),
  ];

  const told = (subject: Phrase): Phrase => {
    const { forms, after } = deed();
    const [base, simple, participle, gerund] = forms;
    const front: Dependent[] = [['nsubj', subject]];
    const makers: readonly (() => Phrase)[] = [
      () => {
        const has = pick([aux('has', 'VBZ'), aux('had', 'VBD'), aux('have', 'VBP')]);
        return phrase(participle, 'VERB/VBN', [...front, has, ...maybe(0.3, adverb)], after);
      },
      () => {
        const will = aux(pick(['will', 'would', 'may']), 'MD');
        return phrase(base, 'VERB/VB', [...front, will, ...maybe(0.2, adverb)], after);
      },
      () => {
        const not: Dependent = ['advmod', phrase('not', 'PART/RB')];
        return phrase(base, 'VERB/VB', [...front, aux('did', 'VBD'), not], after);
      },
      () => phrase(gerund, 'VERB/VBG', [...front, aux(pick(['is', 'was', 'were', 'are']), 'VBZ')], after),
      () => phrase(withS(base), 'VERB/VBZ', [...front, ...maybe(0.2, adverb)], after),
    ];
    return chance(0.6)
      ? phrase(simple, 'VERB/VBD', [...front, ...maybe(0.15, adverb)], after)
      : pick(makers)();
  };

  const stated = (subject: Phrase): Phrase => {
    const front: Dependent[] = [['nsubj', subject], be('cop'), ...maybe(0.15, adverb)];
    const a: Dependent = ['det', phrase('a', 'DET/DT')];
    const makers: readonly (() => Phrase)[] = [
      () => phrase(pick(STATES), 'ADJ/JJ', front, maybe(0.3, when)),
      () => preceded(within('in', phrase(pick(PLACES), 'PROPN/NNP')), ...front),
      () => {
        const kind: Dependent = ['amod', phrase(pick(['private', 'short', 'long', 'first']), 'ADJ/JJ')];
        const visit = noun(pick(['visit', 'trip', 'tour', 'mission']));
        const away = preceded(visit, ['case', phrase('on', 'ADP/IN')], a, ...maybe(0.5, () => kind));
        const whither = maybe(0.3, () => ['nmod', within('to', place())]);
        return preceded(extended(away, ...whither), ...front);
      },
      () => preceded(nouns.office(), ...front),
    ];
    return pick(makers)();
  };

  /** "who was later dismissed". */
  const underwent = (subject: Phrase): Phrase =>
    phrase(
      pick(DIRECT)[2],
      'VERB/VBN',
      [['nsubj:pass', subject], be(), ...maybe(0.3, adverb)],
      circumstances(),
    );

  const subject = (): Phrase => {
    if (chance(0.2)) return phrase(pick(['he', 'she', 'they', 'we', 'it']), 'PRON/PRP');
    if (chance(0.04)) return preceded(phrase(pick(['two', 'three', 'four', 'pair']), 'NUM/CD'), the());
    return chance(0.06) ? phrase(...pick(SOME_OF_THEM)) : people();
  };

  const passive = (): Phrase => {
    const by: Dependent = ['obl:agent', within('by', people())];
    const held = circumstances();
    const after = chance(0.2) ? held : chance(0.4) ? [...held, by] : [by, ...held];
    const front: Dependent[] = [['nsubj:pass', people()], be(), ...maybe(0.2, adverb)];
    return phrase(pick(DIRECT)[2], 'VERB/VBN', front, after);
  };

  const infinitive = (): Phrase => {
    const { forms, after } = deed();
    return phrase(forms[0], 'VERB/VB', [['mark', phrase('to', 'PART/TO')]], after);
  };

  const another = (links: readonly Dependent[]): Phrase => {
    const { forms, after } = deed();
    return phrase(forms[1], 'VERB/VBD', [...links, ...maybe(0.15, adverb)], after);
  };

  const gerund = (): Phrase => {
    const { forms, after } = deed();
    const ever = maybe(
      0.3,
      (): Dependent => ['advmod', phrase(pick(['ever', 'never', 'secretly']), 'ADV/RB')],
    );
    const having: Dependent = ['aux', phrase('having', 'AUX/VBG')];
    if (chance(0.5)) return phrase(forms[2], 'VERB/VBN', [having, ...ever], after);
    return phrase(forms[3], 'VERB/VBG', ever, after);
  };

  const leaning = (): Phrase => {
    const { forms, after } = deed();
    const about = within(
      pick(['about', 'after', 'before']),
      preceded(noun(pick([...MEETING, ...TALKS])), the()),
    );
    const having: Dependent = ['aux', phrase('having', 'AUX/VBG')];
    const when: Dependent = ['advmod', phrase('when', 'ADV/WRB')];
    const makers: readonly (() => Phrase)[] = [
      () => phrase(forms[3], 'VERB/VBG', [mark(pick(['after', 'before', 'while', 'without', 'by']))], after),
      () => phrase(forms[3], 'VERB/VBG', [mark('after')], after),
      () => {
        const link = mark(pick(['after', 'before', 'as', 'since', 'because', 'although', 'if', 'unless']));
        return preceded(pick([told, told, stated])(subject()), link);
      },
      () => preceded(told(subject()), when),
      () =>
        phrase(
          pick(['accompanied', 'joined', 'asked', 'flanked']),
          'VERB/VBN',
          [],
          [['obl:agent', within('by', someone())]],
        ),
      () => phrase(pick(['asked', 'questioned']), 'VERB/VBN', [], [['obl', about]]),
      () => phrase(pick(['speaking', 'arriving']), 'VERB/VBG', [], [chance(0.5) ? where() : ['obl', about]]),
      () => phrase(forms[2], 'VERB/VBN', [having], after),
    ];
    return pick(makers)();
  };

  return { ...nouns, subject, told, stated, passive, infinitive, another, gerund, leaning };
}
