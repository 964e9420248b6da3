import { listAround } from '../clauses/lists.ts';
import { nominalAt } from '../clauses/nominal-at.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { isFiniteVerb } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import type { EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import type { ReportDraft } from './report-draft.ts';
import { reportOf } from './report-of.ts';
import { eachAlone, facing } from './sides.ts';

const PICTURES: ReadonlySet<string> = new Set(
  'footage image images photo photograph photographs photos picture pictures selfie selfies snapshot snapshots'.split(
    ' ',
  ),
);

/** "A | doctored | image": it shows what has not been. */
const UNTRUE = /^(?:altered|computer|doctored|edited|fabricated|fake|faked|generated|manipulated)$/;
/** "Pictures | of | A", "a photograph taken in Oslo | shows | A". */
const SHOWING = /^(?:captur(?:ed|es|ing)|of|show(?:ed|ing|s)?)$/;
/** What makes two in a picture be together. */
const COMPANY =
  /^(?:alongside|beside|next to|opposite|with|(?:chatting|deep in talk|speaking|talking) (?:to|with))\b/;

/** "A photograph of A and B | at | a table": what says where both were. */
const SETTING = /^(?:at|in|inside|on|outside)$/;

type Sides = readonly (readonly number[])[];

/** How far behind the picture somebody in it is named. */
const SHOWN_WITHIN = 12;
/** How far behind one in a picture the other may be named: "in a car | with | B". */
const COMPANY_WITHIN = 9;

const find: EventExtractor = (context, nouns) => {
  const { view, discourse } = context;
  return nouns.flatMap((noun) => {
    const first = shownBy(view, noun);
    if (first === null) return [];
    const listed = listAround(view, first);
    const ones = partiesOf(discourse, view, listed, { personsOnly: true });
    const told = (sides: Sides | null, toldBy: number): readonly ReportDraft[] =>
      sides ? reportOf(context, { kind: 'MEETING', claim: 'OCCURRED', sides, toldBy }) : [];
    const last = listed.at(-1) ?? first;
    if (isOne(view, noun) && SETTING.test(view.units[last + 1]?.lower ?? '') && ones.length > 1)
      return told(eachAlone(ones), last + 1);
    const company = companyBehind(view, first);
    const second = company === null ? null : nominalAt(view, company);
    if (company === null || second === null || view.units[second + 1]?.text === "'s") return [];
    const units = listAround(view, second).filter((unit) => unit >= company);
    const others = partiesOf(discourse, view, units, { exclude: ones, personsOnly: true });
    return told(facing(ones, others), company - 1);
  });
};

/** "Was shown pictures of A in a car with B", "a photograph shows A beside B": who was with whom, as a picture tells. */
export const pictured: EventFamily = {
  words: PICTURES,
  isPossible: areTwo,
  find,
};

/** "| A | photograph of A and B": they are in the same one. */
const isOne = ({ units }: SentenceView, noun: number): boolean =>
  !/s$/.test(units[noun]?.lower ?? '') &&
  units.slice(Math.max(0, noun - 3), noun).some(({ lower }) => /^(?:an?|one|that|the|this)$/.test(lower));

/** The unit of the one whom a picture shows; null for none, and for a picture that is not true. */
function shownBy(view: SentenceView, noun: number): number | null {
  const { units, entities } = view;
  if (units.slice(Math.max(0, noun - 3), noun).some(({ lower }) => UNTRUE.test(lower))) return null;
  const end = Math.min(units.length, noun + SHOWN_WITHIN);
  const showing = units.findIndex(({ lower }, unit) => unit > noun && unit < end && SHOWING.test(lower));
  if (showing < 0) return null;
  let first = showing + 1;
  while (entities[first] === null && /^(?:DET|ADJ)$/.test(units[first]?.pos ?? '')) first++;
  const isSomebody = units[first]?.kind === 'PERSON' || /^(?:her|him|them)$/.test(units[first]?.lower ?? '');
  return isSomebody ? first : null;
}

/** Where the other one is named, behind "with" or the like in the same clause; null for nowhere. */
function companyBehind(view: SentenceView, first: number): number | null {
  const { units } = view;
  for (let unit = first + 1; unit < Math.min(units.length, first + COMPANY_WITHIN); unit++) {
    if (/^[;:]$/.test(units[unit]?.text ?? '') || isFiniteVerb(view, unit)) return null;
    const words = wordsOf({ units: units.slice(unit, unit + 4) });
    const [company] = COMPANY.exec(words) ?? [];
    if (company !== undefined) return unit + company.split(' ').length;
  }
  return null;
}
