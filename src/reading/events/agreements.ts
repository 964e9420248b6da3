import { objectsOf } from '../clauses/complements.ts';
import { subjectsOf } from '../clauses/subjects.ts';
import { isVerb } from '../clauses/verbs.ts';
import { NO_HEAD } from '../syntax/tree.ts';
import type { EventExtractor } from './extractor.ts';
import { RELATION_NOUNS, RELATION_VERBS } from './frames/verb-frames.ts';
import { partiesOf } from './parties.ts';
import { eachAlone } from './sides.ts';
import { claimOfVerb } from './status.ts';
import { placeIn, whenIn } from './time-and-place.ts';

/** "Vietnam and the US established relations in 1995": the parties make terms by the very words. */
export const agreements: EventExtractor = ({ view, discourse, original }) =>
  view.units.flatMap((unit, verb) => {
    if (!RELATION_VERBS.has(unit.lower) || !isVerb(view, verb)) return [];
    // "Agreed to upgrade relations" is told by the agreeing.
    const governor = view.units[view.tree.heads[verb] ?? NO_HEAD]?.lower ?? '';
    if (view.tree.labels[verb] === 'xcomp' && /^agree/.test(governor)) return [];
    const aboutRelations = objectsOf(view, verb).some((object) =>
      RELATION_NOUNS.has(view.units[object]?.lower ?? ''),
    );
    const toPartnership = view.units.slice(verb + 1, verb + 8).some(({ lower }) => RELATION_NOUNS.has(lower));
    if (!aboutRelations && !toPartnership) return [];
    const claim = claimOfVerb(view, verb);
    const sides = eachAlone(partiesOf(discourse, view, subjectsOf(view, verb)));
    if (!sides || claim === 'NONE') return [];
    return [
      {
        kind: 'AGREEMENT',
        status: claim,
        sides,
        when: whenIn(view, verb, original),
        place: placeIn(discourse, view, verb),
        sentences: [view.index],
      },
    ];
  });
