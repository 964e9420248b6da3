import { caseOf } from '../../clauses/cases.ts';
import { behind, objectsOf } from '../../clauses/complements.ts';
import type { SentenceView } from '../../clauses/sentence-view.ts';
import { subjectsOf, wideAntecedentOf } from '../../clauses/subjects.ts';
import { isFiniteVerb, isPassive, verbOfSetting } from '../../clauses/verbs.ts';
import { childrenOf, NO_HEAD } from '../../syntax/tree.ts';
import type { EventContext } from '../extractor.ts';
import { OVER_DRINKS } from '../frames/noun-frames.ts';
import { MEAL } from '../frames/verb-frame.ts';
import { partiesOf } from '../parties.ts';
import { isReciprocal } from '../possible-frames.ts';
import { eachAlone, facing } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { claimOfVerb } from '../status/claim-of-verb.ts';
import { namedBefore } from './caption.ts';
import type { EventNoun, FoundSides } from './noun-sides.ts';
import { otherOfWords } from './words-there.ts';

/** What people do together when they meet. */
const TOGETHER =
  /^(?:agree|agreed|argued|bargained|buried|clashed|cleared|discuss(?:ed|es)?|exchanged|expressed|ironed|mended|noted|patched|pledged|praised|quarrell?ed|reaffirmed|resolved|reviewed|settled|sparred|spoke|stressed|talked|touched|underlined|underscored|vowed|welcomed)$/;

/** What one does with the other: "raised it with B". */
const WITH_THE_OTHER =
  /^(?:argued|broached|clashed|compared|debated|discuss(?:ed|es)?|explored|raised|raises|quarrell?ed|reviewed|settled|shared|sparred)$/;

/** What one does to the other when they meet. */
const TO_THE_OTHER =
  /^(?:asked|assured|begged|berated|confronted|congratulated|conveyed|convinced|delivered|explained|gave|handed|informed|invited|offered|ordered|persuaded|presented|pressed|promised|questioned|reminded|scolded|showed|told|tells|thanked|urged|warned)$/;

/** What is given to the other: "conveyed a message to B at a meeting". */
const CONVEYING = /^(?:conveyed|delivered|explained|gave|handed|offered|presented|showed)$/;

/** What one does to the other in a debate. */
const AGAINST_THE_OTHER =
  /^(?:accuse[ds]|attack(?:ed|s)|called|challenge[ds]|interrupt(?:ed|s)|mock(?:ed|s)|rebuke[ds]|ridicule[ds]|taunt(?:ed|s))$/;

/** Going apart together. */
const WITHDRAWING = /^(?:adjourn|disappear|gather|retir|retreat|sat|withdr)/;

const PERSONS = { personsOnly: true };

const OVER_A_MEAL = new RegExp(`^${MEAL}$`);

/** "In a call on Monday, A and B discussed …", "A told B in an interview", the caption "A and B at the debate". */
export function inClause(context: EventContext, noun: EventNoun): FoundSides | null {
  const { view, discourse } = context;
  const { at, kind } = noun;
  if (caseOf(view, at) === 'for') return withdrawn(context, noun);
  if (!/^(?:at|by|during|in|on|over)$/.test(caseOf(view, at))) return null;
  const verb = verbOfSetting(view, at);
  const found = (sides: FoundSides['sides'] | null): FoundSides | null =>
    sides ? { sides, claim: claimOfNoun(view, at), toldBy: at } : null;
  if (verb === null) return found(eachAlone(namedBefore(context, at)));
  const word = view.units[verb]?.lower ?? '';
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), PERSONS);
  // "A and B patched it up over coffee", "A won B over at lunch".
  if (isOverDrinks(context, noun, word)) {
    const units = [
      ...objectsOf(view, verb),
      ...behind(view, [verb, at], 'with'),
      ...behind(view, [verb], 'to'),
      ...otherOfWords(view, verb),
    ];
    const others = partiesOf(discourse, view, units, { exclude: subjects, personsOnly: true });
    const sides = facing(subjects, others) ?? eachAlone(subjects);
    return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: at } : null;
  }
  const withOther = WITH_THE_OTHER.test(word)
    ? facing(
        subjects,
        partiesOf(discourse, view, behind(view, [verb, ...objectsOf(view, verb)], 'with'), {
          exclude: subjects,
        }),
      )
    : null;
  const withWords = facing(
    subjects,
    partiesOf(discourse, view, otherOfWords(view, verb), { exclude: subjects, personsOnly: true }),
  );
  if (withWords && kind !== 'INTERVIEW')
    return { sides: withWords, claim: claimOfVerb(view, verb), toldBy: at };
  if (withOther) return { sides: withOther, claim: claimOfVerb(view, verb), toldBy: at };
  if (TO_THE_OTHER.test(word) || (kind === 'DEBATE' && AGAINST_THE_OTHER.test(word))) {
    const objects = objectsOf(view, verb);
    const units = isPassive(view, verb)
      ? behind(view, [verb], 'by')
      : [...objects, ...(CONVEYING.test(word) ? behind(view, [verb, ...objects], 'to') : [])];
    const told = partiesOf(discourse, view, units, {
      exclude: subjects,
      personsOnly: kind !== 'INTERVIEW',
    });
    // "Accused | each other | of lying".
    const sides = facing(subjects, told) ?? (isReciprocal(view, verb) ? eachAlone(subjects) : null);
    return sides ? { sides, claim: claimOfVerb(view, verb), toldBy: at } : null;
  }
  if (kind === 'DEBATE')
    return found(eachAlone(partiesOf(discourse, view, debatersAt(view, at, verb), PERSONS)));
  // "| Fell out | at a dinner".
  const isTogether = word === 'fell' ? view.units[verb + 1]?.lower === 'out' : TOGETHER.test(word);
  if (!isTogether) return null;
  // "| Ana Lima and Bo Ek |, who fell out at a dinner".
  const all = partiesOf(discourse, view, wideAntecedentOf(view, verb), PERSONS);
  return found(eachAlone(subjects) ?? eachAlone(all));
}

/**
 * "Ana Lima made a point, and Bo Ek disputed it, | in a debate |", "in a debate Ana Lima made a point, and …": the
 * subjects of all the clauses that the setting is parted from.
 */
function debatersAt(view: SentenceView, noun: number, verb: number): readonly number[] {
  const { heads, labels } = view.tree;
  const joined =
    labels[verb] === 'conj' ? [heads[verb] ?? NO_HEAD, verb] : [verb, ...childrenOf(view.tree, verb, 'conj')];
  const from = view.tree.firsts[noun] ?? noun;
  const isParted = noun < verb || view.units[from]?.text === ',' || view.units[from - 1]?.text === ',';
  return joined
    .filter(
      (other) => other === verb || (isParted && isFiniteVerb(view, other) && noun < other === noun < verb),
    )
    .flatMap((other) => subjectsOf(view, other));
}

/** "Over | coffee |", "over a | bottle |", which two may fight over as well. */
const isOverDrinks = ({ view }: EventContext, { at, word }: EventNoun, verb: string): boolean =>
  caseOf(view, at) === 'over' && (OVER_A_MEAL.test(word) || (OVER_DRINKS.has(word) && !FIGHTING.test(verb)));

const FIGHTING = /^(?:argu|bicker|clash|differ|fall|fell|fight|fought|quarrel|row|split|squabbl|sue)/;

/** "A and B withdrew for | talks |", "A and B were in Oslo for | talks |". */
function withdrawn({ view, discourse }: EventContext, { at, kind }: EventNoun): FoundSides | null {
  const head = view.tree.heads[at] ?? NO_HEAD;
  const isThere =
    view.units[head]?.kind === 'PLACE' &&
    childrenOf(view.tree, head, 'cop').some((unit) => /^(?:was|were)$/.test(view.units[unit]?.lower ?? ''));
  const verb = isThere ? head : verbOfSetting(view, at);
  if (verb === null || !/^(?:MEETING|NEGOTIATION)$/.test(kind)) return null;
  const isTogether = isThere || WITHDRAWING.test(view.units[verb]?.lower ?? '');
  const withOthers = behind(view, [at, verb], 'with');
  if (!isTogether || (withOthers.length > 0 && !isThere)) return null;
  const subjects = partiesOf(discourse, view, subjectsOf(view, verb), { personsOnly: true });
  const others = partiesOf(discourse, view, withOthers, { exclude: subjects });
  const sides = withOthers.length > 0 ? facing(subjects, others) : eachAlone(subjects);
  return sides ? { sides, claim: claimOfNoun(view, at), toldBy: at } : null;
}
