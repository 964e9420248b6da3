import type { SentenceView } from '../clauses/sentence-view.ts';
import { singularRole } from '../roles/role-nouns.ts';
import type { Discourse } from './discourse.ts';
import { countedGroup } from './groups.ts';
import { fitOf, PERSON_PLURALS } from './nominal.ts';

/** How many sentences behind an encounter its two may be told of by what they are. */
const REACH = 2;
/** Plurals that say nothing of what each of them is. */
const ANYBODY =
  /^(?:adversaries|antagonists|brothers|colleagues|combatants|enemies|foes|friends|neighbou?rs|sisters|leaders|men|politicians|rivals|sides|women)$/;

/** Plurals for two who are something to each other. */
const AKIN =
  /^(?:adversaries|antagonists|brothers|colleagues|combatants|enemies|foes|friends|neighbou?rs|rivals|sisters)$/;

/**
 * "Minister Ana Lima met Minister Bo Ek. | The ministers | …": the two of the last encounter, where both are that; none
 * for others.
 */
export function thoseWhoMet(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const noun = view.units[unit]?.lower ?? '';
  const singular = PERSON_PLURALS.get(noun) ?? singularRole(noun);
  const { met } = discourse;
  // "The cousins": those of whom one was said to be the other's.
  if (singular !== null && isAlone(view, unit)) {
    const kin = discourse.relatives.kinBy(singular);
    if (kin.length > 0) return kin;
  }
  if (VISITORS.test(noun)) return isThose(view, unit) ? theVisitors(discourse, view, unit) : [];
  if ((singular === null && !ANYBODY.test(noun)) || !isAlone(view, unit)) return [];
  if (!met && AKIN.test(noun))
    return countedGroup(discourse, view, unit, { size: 2, noun: null }, () => false);
  if (met === null && singular !== null) return theBearers(discourse, singular);
  if (met?.members.length !== 2 || view.index - met.sentence > REACH) return [];
  if (!met.members.every((member) => discourse.isPerson(member))) return [];
  const fits = met.members.filter((member) => {
    const traits = discourse.traitsOf(member);
    return traits !== null && fitOf({ noun: singular ?? noun, modifiers: [], countries: [] }, traits) > 0;
  });
  const other = met.members.find((member) => !fits.includes(member));
  const isCounterpart = other !== undefined && discourse.traitsOf(other)?.roles.has('counterpart');
  return ANYBODY.test(noun) || fits.length === 2 || (fits.length === 1 && isCounterpart) ? met.members : [];
}

/** "The ministers", "the foreign ministers", but not "the ministers of the union", "the leaders who …". */
export function isAlone({ units }: SentenceView, unit: number): boolean {
  const article = units[unit - 1]?.lower === 'the' ? unit - 1 : unit - 2;
  return (
    units[article]?.lower === 'the' &&
    units[unit - 1]?.isName !== true &&
    !/^(?:and|around|at|from|in|including|like|of|on|or|who|whom|whose|with|,)$/.test(
      units[unit + 1]?.lower ?? '',
    )
  );
}

/** "President Ana Lima and her counterpart, Bo Ek, … | The presidents |": the only two of the article who are that. */
function theBearers(discourse: Discourse, role: string): readonly number[] {
  const bearers = discourse.bearersOf(role);
  const counterparts = discourse.bearersOf('counterpart');
  const both = bearers.length === 1 && counterparts.length === 1 ? [...bearers, ...counterparts] : bearers;
  const known = new Set(discourse.recent.map(({ entity }) => entity));
  return new Set(both).size === 2 && both.every((one) => known.has(one)) ? both : [];
}

const VISITORS = /^(?:guests|visitors)$/;

/** "| The visitors | at his house", but not "the visitors from Peru". */
const isThose = ({ units }: SentenceView, unit: number): boolean =>
  units[unit - 1]?.lower === 'the' &&
  !/^(?:and|from|including|like|of|or|who|whom|whose)$/.test(units[unit + 1]?.lower ?? '');

/** What is told of those who come from elsewhere. */
const COMING =
  /^(?:arriv(?:e|ed|es|ing)|c[ao]mes?|flew|greet(?:ed|s)|guests?|host(?:ed|s)|landed|reached|received|stayed|travel(?:led|ed)|visit(?:ed|s|ors)?|welcom(?:ed|es))$/;

/**
 * "Ana Lima and Bo Ek arrived on Monday. Cleo Ruiz received | the visitors |": those who came together, or who were
 * welcomed.
 */
function theVisitors(discourse: Discourse, view: SentenceView, unit: number): readonly number[] {
  const { group, met } = discourse;
  const welcomed = met?.sides.filter((side) => side.length > 1) ?? [];
  const came =
    met !== null && welcomed.length === 1 ? { members: welcomed[0] ?? [], sentence: met.sentence } : group;
  if (!came || came.members.length < 2 || view.index - came.sentence > REACH) return [];
  const isOfComing = discourse.viewAt(came.sentence)?.units.some(({ lower }) => COMING.test(lower)) === true;
  const here = discourse.mentionedIn(view.index).filter((mentioned) => mentioned.unit < unit);
  const isHost = came.members.some((member) => here.some(({ entity }) => entity === member));
  return isOfComing && !isHost && came.members.every((one) => discourse.isPerson(one)) ? came.members : [];
}
