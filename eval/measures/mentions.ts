import type { EntityType, Passage, Span } from '../../src/reading/reading.ts';
import type { Figures, Miss } from '../evaluation-set.ts';
import type { Case } from '../loading/case.ts';
import type { MentionsGold } from '../loading/mentions-gold.ts';
import { withoutEdges } from '../matching/name-edges.ts';
import { NOTHING, plus, rates, type Tally } from '../ratio.ts';

const TYPES = [
  ['people', 'PERSON'],
  ['organizations', 'ORGANIZATION'],
  ['places', 'PLACE'],
] as const;

/** Names whose ends are exactly right, of each type and of all together (micro-averaged). */
export function scoreMentions(cases: readonly Case<MentionsGold>[], miss: Miss): Figures {
  const tallies = TYPES.map(([what, type]) => ({
    what,
    tally: cases.map((one) => tallyOf(one, type, miss)).reduce(plus, NOTHING),
  }));
  return Object.assign(
    rates('names', tallies.map(({ tally }) => tally).reduce(plus, NOTHING)),
    ...tallies.map(({ what, tally }) => rates(what, tally)),
  );
}

/** Mentions by a common noun ("the ambassador") are none of the names that are asked for. */
function tallyOf({ id, reading, gold }: Case<MentionsGold>, type: EntityType, miss: Miss): Tally {
  const wanted = gold.mentions.filter((mention) => mention.type === type).map(withoutEdges);
  const claimed = reading.entities
    .filter((entity) => entity.type === type)
    .flatMap(({ mentions }) => mentions)
    .filter(({ text }) => /\p{Lu}/u.test(text))
    .map(withoutEdges);
  report('missed', wanted, claimed);
  report('spurious', claimed, wanted);
  const right = claimed.filter((one) =>
    wanted.some(({ start, end }) => one.start === start && one.end === end),
  );
  return { right: right.length, claimed: claimed.length, wanted: wanted.length };

  function report(how: string, names: readonly Passage[], others: readonly Span[]): void {
    for (const name of names) {
      if (!others.some(({ start, end }) => start < name.end && name.start < end))
        miss(`${id}: ${how} ${type} ${name.text}`);
    }
  }
}
