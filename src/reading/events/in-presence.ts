import { behind } from '../clauses/complements.ts';
import { listAround } from '../clauses/lists.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, verbAbove } from '../clauses/verbs.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import type { EventExtractor, EventFamily } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { areTwo } from './possible-parties.ts';
import { reportOf } from './report-of.ts';
import { facing } from './sides.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

/** Who helps somebody on the spot. */
const HELPERS = /^(?:chaperone|escort|guide|interpreter|translator)$/;

/** What is done before somebody who is there for it. */
const DONE_BEFORE =
  /^(?:apologi[sz]ed|confessed|embraced|exchanged|gave|had|handed|held|initialled|inked|knelt|made|met|offered|presented|promised|received|repeated|sat|shook|sign(?:ed|s)|spoke|swore|sworn|talked|told|took|vowed)$/;

const find: EventExtractor = (context, words) => {
  const { view, discourse } = context;
  return words.flatMap((at) => {
    const units = presentAt(view, at);
    const verb = units.length === 0 ? null : verbAbove(view, view.tree.heads[at] ?? NO_HEAD);
    if (verb === null) return [];
    const isHelped = HELPERS.test(view.units[at]?.lower ?? '');
    if (!isHelped && !DONE_BEFORE.test(view.units[verb]?.lower ?? '')) return [];
    const there = partiesOf(discourse, view, units, { personsOnly: true });
    const doers = isPassive(view, verb) ? behind(view, [verb], 'by') : [];
    const sides = facing(
      partiesOf(discourse, view, doers.length > 0 ? doers : subjectsOf(view, verb), {
        exclude: there,
        personsOnly: true,
      }),
      there,
    );
    return sides
      ? reportOf(context, { kind: 'MEETING', claim: claimOfVerb(view, verb), sides, toldBy: verb })
      : [];
  });
};

/** "A signed it in the presence of B", "A inspected the mine with B as her guide". */
export const inPresence: EventFamily = {
  words: new Set('chaperone escort guide interpreter presence translator'.split(' ')),
  isPossible: areTwo,
  find,
};

/** The units of who is said to be there by a word: "in the | presence | of Bo Ek", "with Bo Ek as her | guide |". */
function presentAt(view: SentenceView, at: number): readonly number[] {
  const { units } = view;
  if (units[at]?.lower === 'presence') {
    const isSetting = units[at - 1]?.lower === 'the' && units[at - 2]?.lower === 'in';
    return isSetting && units[at + 1]?.lower === 'of' ? behind(view, [at], 'of') : [];
  }
  const as = /^(?:a|her|his|its|their)$/.test(units[at - 1]?.lower ?? '') ? at - 2 : at - 1;
  const helper = as - 1;
  const isNamed = units[as]?.lower === 'as' && view.entities[helper] != null;
  const isWith = units.slice(Math.max(0, helper - WITH_WITHIN), helper).some(({ lower }) => lower === 'with');
  return isNamed && isWith ? listAround(view, helper) : [];
}

/** How far before the name of a helper "with" may stand: "with | the keeper, | Bo Ek, as her guide". */
const WITH_WITHIN = 2;
