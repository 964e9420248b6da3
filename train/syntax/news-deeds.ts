import { type Dependent, extended, type Phrase, phrase, preceded } from './composition.ts';
import type { Dice } from './dice.ts';
import { type NounPhrases, noun, the, within } from './news-nouns.ts';
import {
  ALONE,
  COMING,
  COMPANY,
  DIRECT,
  DOING,
  EVENTS,
  EXPRESSING,
  FEELINGS,
  GIFTS,
  GIVING,
  HOLDING,
  LEAVING,
  MATTERS,
  MEETING,
  MOTION,
  PURPOSES,
  SIGNING,
  TAKING_PART,
  TALKS,
  THINGS,
  TOPICS,
  type VerbForms,
} from './news-words.ts';

/** A verb with what follows it. */
export interface Deed {
  readonly forms: VerbForms;
  readonly after: readonly Dependent[];
}

/** What news tells that people did. */
export function createDeeds({ chance, pick }: Dice, nouns: NounPhrases): () => Deed {
  const { place, people, someone, office, when, where } = nouns;

  const circumstances = (): Dependent[] => [
    ...(chance(0.1) ? [manner()] : []),
    ...(chance(0.5) ? [where()] : []),
    ...(chance(0.45) ? [when()] : []),
  ];
  /** "For dinner", "in private". */
  const manner = (): Dependent =>
    chance(0.6)
      ? ['obl', within('for', noun(pick(PURPOSES)))]
      : ['obl', within('in', phrase(pick(['private', 'secret', 'person', 'public']), 'ADJ/JJ'))];
  const topic = (label: string): Dependent[] =>
    chance(0.25) ? [[label, within(pick(['on', 'about', 'for']), noun(pick(TOPICS)))]] : [];
  const a = (): Dependent => ['det', phrase('a', 'DET/DT')];
  const event = (): Phrase => {
    const held = preceded(noun(pick(EVENTS)), chance(0.7) ? the() : a());
    return chance(0.4) ? extended(held, ['nmod', within('in', place())]) : held;
  };
  const meeting = (): Phrase => {
    const talks = chance(0.5) ? noun(pick(TALKS)) : preceded(noun(pick(MEETING)), a());
    return extended(talks, ['nmod', within('with', people())], ...topic('nmod'));
  };

  const makers: readonly (() => Deed)[] = [
    () => ({ forms: pick(DIRECT), after: [['obj', people()], ...circumstances(), ...topic('obl')] }),
    () => ({ forms: pick(DIRECT), after: [['obj', people()], ...circumstances()] }),
    () => ({ forms: pick(DOING), after: [['obj', chance(0.8) ? people() : event()], ...circumstances()] }),
    () => ({ forms: pick(TAKING_PART), after: [['obj', event()], ...(chance(0.4) ? [when()] : [])] }),
    () => ({ forms: pick(ALONE), after: circumstances() }),
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
    () => ({ forms: pick(HOLDING), after: [['obj', meeting()], ...circumstances()] }),
    () => ({
      forms: pick(MOTION),
      after: [['obl', within('to', place())], ...(chance(0.4) ? [when()] : []), ...purpose()],
    }),
    () => ({
      forms: pick(LEAVING),
      after: [['obj', place()], ...(chance(0.4) ? [when()] : []), ...purpose()],
    }),
    () => {
      const signed = preceded(noun(pick(THINGS)), the());
      const whom: Dependent[] = chance(0.7) ? [['obl', within('with', people())]] : [];
      return { forms: pick(SIGNING), after: [['obj', signed], ...whom, ...circumstances()] };
    },
    () => {
      const matter = within(pick(['at', 'about', 'in', 'for']), preceded(noun(pick(MATTERS)), the()));
      return { forms: pick(EXPRESSING), after: [['obj', extended(noun(pick(FEELINGS)), ['nmod', matter])]] };
    },
    () => ({
      forms: pick(GIVING),
      after: [
        ['iobj', someone()],
        ['obj', preceded(noun(pick(GIFTS)), a())],
      ],
    }),
    () => {
      const gift: Dependent = ['obj', preceded(noun(pick(GIFTS)), the())];
      return { forms: pick(GIVING), after: [gift, ['obl', within('to', someone())], ...circumstances()] };
    },
    () => {
      const way: Dependent = ['advmod', phrase(pick(['over', 'round', 'in', 'back']), 'ADV/RB')];
      const why: Dependent = ['obl', within('for', noun(pick(PURPOSES)))];
      return { forms: ['have', 'had', 'had', 'having'], after: [['obj', someone()], way, why] };
    },
    // "Called her a liar".
    () => ({
      forms: pick([
        ['call', 'called', 'called', 'calling'],
        ['consider', 'considered', 'considered', 'considering'],
      ]),
      after: [
        ['obj', someone()],
        ['xcomp', preceded(noun(pick(['liar', 'friend', 'traitor', 'hero', 'fool', 'partner'])), a())],
      ],
    }),
    // "Had her arrested".
    () => {
      const out: Dependent[] = chance(0.4) ? [['compound:prt', phrase('out', 'ADP/RP')]] : [];
      const how = [...out, ...circumstances()];
      const made = phrase(pick(['arrested', 'dismissed', 'thrown', 'killed', 'taken']), 'VERB/VBN', [], how);
      return {
        forms: ['have', 'had', 'had', 'having'],
        after: [
          ['obj', someone()],
          ['xcomp', made],
        ],
      };
    },
    () => ({
      forms: pick([
        ['name', 'named', 'named', 'naming'],
        ['appoint', 'appointed', 'appointed', 'appointing'],
      ]),
      after: [['obj', someone()], chance(0.5) ? ['xcomp', office()] : ['obl', within('as', office())]],
    }),
  ];
  /** "to Oslo for talks with B". */
  const purpose = (): Dependent[] =>
    chance(0.25) ? [['obl', within('for', chance(0.5) ? meeting() : noun(pick(PURPOSES)))]] : [];

  return () => pick(makers)();
}
