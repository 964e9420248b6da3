import { objectsOf } from '../clauses/complements.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, isVerb } from '../clauses/verbs.ts';
import { wordsOf } from '../clauses/words-of.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';
import type { Unit } from '../syntax/unit.ts';
import type { EventContext, EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

/** Those who ask for a living. */
const JOURNALIST =
  /\b(?:(?:chat|radio|talk)[ -](?:show[ -])?host|anchor|broadcaster|columnist|correspondent|interviewer|journalist|podcaster|presenter|reporter)\b/i;

/** Words in the names of papers, stations and agencies. */
const MEDIA =
  /\b(?:[A-Z]{2,4}|Argus|Broadcasting|Channel|Chronicle|Courier|Daily|Echo|FM|Gazette|Guardian|Herald|Independent|Journal|Mail|Mirror|News\w*|Observer|Post|Press|Radio|Record|Review|Show|Sky|Standard|Star|Sun|TV|Telegraph|Television|Times|Tribune|Weekly)\b/;

/** Houses that ask questions themselves: "speaking to the BBC". */
const ON_AIR =
  /\b(?:ABC|AFP|Al Jazeera|BBC|Bloomberg|Broadcasting|CBC|CBS|CNBC|CNN|Channel|Chronicle|Gazette|Guardian|Herald|ITV|Magazine|NBC|NPR|News\w*|Radio|Reuters|RTE|SABC|Sky|Sputnik|TASS|TV|Telegraph|Television|Times|Tribune|Weekly|Wikinews|magazine)\b/;

const find: EventExtractor = (context) => {
  const { view, discourse } = context;
  return view.units.flatMap(({ lower }, verb) => {
    if (!TELLING.has(lower) || (lower.startsWith('ask') && !mayBeOfPress(view))) return [];
    if (!isVerb(view, verb) || isPassive(view, verb)) return [];
    const [subject, object] = [subjectsOf(view, verb), objectsOf(view, verb)];
    const isAsking = lower.startsWith('ask');
    if (isAsking && !isQuestion(context, verb)) return [];
    const areOfPress = (units: readonly number[]): readonly number[] =>
      units.filter((unit) => isOfPress(context, unit));
    const subjects = partiesOf(discourse, view, isAsking ? areOfPress(subject) : subject, {
      personsOnly: true,
    });
    const isInInterview = !isAsking && IN_INTERVIEW.test(wordsOf({ units: view.units.slice(verb + 1) }));
    const told = isInInterview ? [...object, ...namesSoonBehind(view, verb)] : object;
    const objects = partiesOf(discourse, view, isAsking ? object : areOfPress(told), {
      exclude: subjects,
      personsOnly: !isInInterview,
    });
    const sides = facing(subjects, objects);
    return sides
      ? reportOf(context, {
          kind: 'INTERVIEW',
          claim: claimOfVerb(view, verb),
          sides,
          toldBy: verb,
          place: null,
        })
      : [];
  });
};

/** "Told Radio Nord | in an interview |": the house has asked. */
const IN_INTERVIEW = /^[^,;]{1,60}? in an? (?:[a-z-]+ ){0,2}interview\b/;

/** "Told the sports daily | Kestrel | in an interview", where the tree takes other words for whom he told. */
const namesSoonBehind = ({ units }: SentenceView, verb: number): readonly number[] => {
  const name = units.findIndex(({ isName }, unit) => unit > verb && isName);
  return name > 0 && name <= verb + NAMED_WITHIN ? [name] : [];
};
const NAMED_WITHIN = 5;

/** Whether the words speak of the press at all, so that few sentences need a tree. */
const mayBeOfPress = ({ units }: SentenceView): boolean =>
  units.some(({ text, kind }) => kind === 'ORGANIZATION' || JOURNALIST.test(text) || MEDIA.test(text));

/** "Asked him | why he had lied |", "'Why?' she asked him"; not "asked him for a loan". */
function isQuestion({ view, discourse }: EventContext, verb: number): boolean {
  const before = discourse.viewAt(view.index - 1)?.sentence.tokens.slice(-2) ?? [];
  return (
    [...before, ...view.units.slice(0, verb)].some(({ text }) => text === '?') ||
    view.units
      .slice(verb)
      .some(({ lower }) => /^(?:\?|about|how|if|what|when|where|whether|which|who|why)$/.test(lower))
  );
}

const TELLING: ReadonlySet<string> = new Set(['asked', 'asks', 'tells', 'told']);

/**
 * "A told the reporter B", "A told Radio Caribe's B", "A told B of the Argus", "B of the Argus asked A why": what is told
 * to the press is an interview.
 */
export const toldToPress: EventFamily = {
  words: TELLING,
  isPossible: areTwo,
  find,
};

const HOUSES = /^(?:agency|broadcaster|channel|daily|magazine|newspaper|paper|station|weekly)$/;

/** Whether somebody is said to ask for a living, by a title or by the house named beside the name in this sentence. */
export function isJournalist(context: EventContext, party: number): boolean {
  const { view, discourse } = context;
  const roles = [...(discourse.traitsOf(party)?.roles ?? [])];
  const draft = discourse.drafts[party];
  return (
    (draft?.type === 'ORGANIZATION' && ON_AIR.test(draft.main.folded)) ||
    roles.some((role) => JOURNALIST.test(role)) ||
    view.entities.some((entity, unit) => entity === party && isOfPress(context, unit))
  );
}

function isOfPress(context: EventContext, unit: number): boolean {
  const { view } = context;
  if (JOURNALIST.test(view.units[unit]?.text ?? '')) return true;
  // "The sports daily | Kestrel |".
  if (view.units[unit]?.isName && HOUSES.test(view.units[unit - 1]?.lower ?? '')) return true;
  // "A | reporter |, Bo Ek", "an interviewer from the Argus, Bo Ek".
  if (view.tree.labels[unit] === 'appos') return isOfPress(context, view.tree.heads[unit] ?? NO_HEAD);
  const owner = childrenOf(view.tree, unit, 'nmod:poss').find(
    (child) => view.units[child + 1]?.text === "'s",
  );
  const house = owner === undefined ? houseBehind(view, unit) : view.units[owner];
  if (isPaperBehind(view, unit)) return true;
  // "'…,' Ana Lima told Bo Ek of the Evening Lamp".
  return house !== undefined && (MEDIA.test(house.text) || (house.kind === 'ORGANIZATION' && hasQuote(view)));
}

/** "Bo Ek | of the parish magazine |", "| for the union's podcast |". */
const isPaperBehind = ({ units }: SentenceView, unit: number): boolean =>
  /^(?:at|for|from|of) (?:an?|her|his|its|our|the|their|this) (?:[^ ,]+ ){0,3}?(?:magazine|newsletter|newspaper|podcast|weekly)\b/.test(
    wordsOf({ units: units.slice(unit + 1, unit + 1 + PAPER_WITHIN) }),
  );

/** How far behind a name what somebody writes for may end. */
const PAPER_WITHIN = 7;

const hasQuote = (view: SentenceView): boolean => view.quoted.includes(true);

/** "Bo Ek | of the Argus |", "Bo Ek | on Radio Nord |". */
function houseBehind({ units }: SentenceView, unit: number): Unit | undefined {
  const at = units[unit + 1]?.text === ',' ? unit + 2 : unit + 1;
  if (!/^(?:at|from|of|on)$/.test(units[at]?.lower ?? '')) return undefined;
  return units[units[at + 1]?.lower === 'the' ? at + 2 : at + 1];
}
