import { behind } from '../../clauses/complements.ts';
import { listAround } from '../../clauses/lists.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { verbAbove } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { partiesOf } from '../parties.ts';
import { facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';

/** What somebody's meetings are part of. */
const PROGRAMME =
  /^(?:afternoon|agenda|day|diary|engagements|evening|itinerary|morning|program|programme|round|schedule|stay|stop|stopover|tour|trip|visit|week|weekend)$/;

const CONSISTING =
  /^(?:beg[au]n|begins?|clos|compris|conclud|consist|contain|culminat|end|featur|finish|includ|involv|list|kick|open|start|took|takes|wound|wrap)/;

/** "Ana Lima's visit began with talks with B", "her programme included a dinner with B", "there were talks with B". */
export function inProgramme(context: EventContext, { at, kind }: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  if (!/^(?:CALL|MEETING|NEGOTIATION)$/.test(kind) || childrenOf(view.tree, at, 'nmod:poss').length > 0)
    return null;
  const units = behind(view, [at], 'with');
  const others = partiesOf(discourse, view, units);
  if (others.length === 0) return null;
  const verb = verbAbove(view, view.tree.heads[at] ?? NO_HEAD);
  const ofProgramme = verb === null ? [] : programmeOwners(view, verb);
  const owners = ofProgramme.length > 0 ? ofProgramme : ownersOfOther(view, units);
  const owning = partiesOf(discourse, view, owners, { exclude: others, personsOnly: true });
  const sides = facing(owning.length > 0 ? owning : followers(context, at, verb), others);
  if (!sides) return null;
  const claim = ofProgramme.length > 0 && verb !== null ? claimOfVerb(view, verb) : claimOfNoun(view, at);
  return { sides, claim, toldBy: at };
}

/** "| Ana Lima's | visit began". */
function programmeOwners(view: SentenceView, verb: number): readonly number[] {
  if (!CONSISTING.test(view.units[verb]?.lower ?? '')) return [];
  return childrenOf(view.tree, verb, 'nsubj')
    .filter((unit) => PROGRAMME.test(view.units[unit]?.lower ?? ''))
    .flatMap((unit) => childrenOf(view.tree, unit, 'nmod:poss'))
    .flatMap((unit) => listAround(view, unit));
}

/** What talks do of which nobody is the subject: "lunch with B | followed |", "talks with B | went on for hours |". */
export const GOING_ON =
  /^(?:adjourned|began|broke|ended|ensued|followed|lasted|opened|ran|resumed|started|took|went)$/;

/**
 * "Ana Lima toured the port. Lunch with B | followed |", "a meeting with B | lasted an hour |": the one person whom the
 * sentence before is about, else who travels.
 */
function followers({ view, discourse }: EventContext, noun: number, verb: number | null): readonly number[] {
  const isGoingOn = verb !== null && GOING_ON.test(view.units[verb]?.lower ?? '');
  if (!isGoingOn || !/^nsubj/.test(view.tree.labels[noun] ?? '')) return [];
  // "The talks with B" are those of whoever was told of.
  if (view.units.slice(0, noun).some(({ lower }) => /^(?:that|the|these|those)$/.test(lower))) return [];
  // The sentences before are read for their references only when somebody asks.
  discourse.catchUp();
  const before = discourse.mentionedIn(view.index - 1).filter(({ isSubject }) => isSubject);
  const persons = [...new Set(before.map(({ entity }) => entity))].filter((one) => discourse.isPerson(one));
  if (persons.length === 1) return persons;
  return persons.length === 0 && discourse.leader !== null ? [discourse.leader] : [];
}

/** "There were talks with | his | counterpart, Bo Ek": whose counterpart the other is. */
const ownersOfOther = (view: SentenceView, units: readonly number[]): readonly number[] =>
  units.flatMap((unit) => childrenOf(view.tree, unit, 'nmod:poss'));
