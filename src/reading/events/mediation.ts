import { behind, objectsOf } from '../clauses/complements.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isPassive, isVerb } from '../clauses/verbs.ts';
import type { EventContext, EventExtractor } from './extractor.ts';
import { partiesOf } from './parties.ts';
import { reportOf } from './report-of.ts';
import { claimOfVerb } from './status/claim-of-verb.ts';

/** "C mediated between A and B", "C brought A and B together", "C introduced A to B": who brings two together has a side of his own. */
export const mediation: EventExtractor = (context) => {
  const { view, discourse } = context;
  return view.units.flatMap((unit, verb) => {
    const mediates = /^(?:mediat(?:e|es|ed|ing)|arbitrat(?:e|es|ed|ing))$/.test(unit.lower);
    const introduces = /^introduc(?:e|es|ed|ing)$/.test(unit.lower);
    if ((!mediates && !introduces && !bringsTogether(context, verb)) || !isVerb(view, verb)) return [];
    if (introduces && isPassive(view, verb)) return [];
    const units = [
      ...(mediates ? behind(view, [verb], 'between') : objectsOf(view, verb)),
      ...(introduces ? behind(view, [verb], 'to') : []),
    ];
    const parties = partiesOf(discourse, view, units, { personsOnly: introduces });
    const mediators = partiesOf(discourse, view, subjectsOf(view, verb), { exclude: parties });
    if (parties.length < 2) return [];
    return reportOf(context, {
      kind: mediates ? 'NEGOTIATION' : 'MEETING',
      claim: claimOfVerb(view, verb),
      sides: [...parties.map((party) => [party]), ...(mediators.length > 0 ? [mediators] : [])],
      toldBy: verb,
    });
  });
};

function bringsTogether({ view }: EventContext, verb: number): boolean {
  if (!/^(?:bring|brings|brought|bringing)$/.test(view.units[verb]?.lower ?? '')) return false;
  return view.units.slice(verb + 1, verb + 14).some(({ lower }) => lower === 'together');
}
