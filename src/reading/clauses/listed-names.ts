import { caseOf } from './cases.ts';
import { contrastBefore } from './contrasts.ts';
import type { SentenceView } from './sentence-view.ts';
import { isVerb } from './verbs.ts';

/** "Met Bo Ek, but not | Cleo Ruiz |", "Ana Lima, whose | brother Bo Ek | owns it". */
export const isRuledOut = (view: SentenceView, member: number): boolean =>
  view.units[member - 1]?.lower === 'whose' || contrastBefore(view, member) !== null;

/** "By | Kestrel | president Bo Ek": of what he is the president. */
export const isOfOffice = ({ units }: SentenceView, unit: number): boolean =>
  units[unit]?.isName === true &&
  units[unit + 1]?.kind === 'PERSON' &&
  /^[a-z]/.test(units[unit + 1]?.text ?? '');

/** Words that say how the next of a list was met. */
export const IN_TURN = /^(?:afterwards?|also|finally|later|separately|subsequently|then)$/;

/**
 * The names with which a list goes on behind its last member by the tree: parted by commas and "and" alone, but for what
 * their bearers are of, act for and are called.
 */
export function namesBehind(view: SentenceView, last: number): number[] {
  const found: number[] = [];
  let at = behindCause(view, behindHouse(view, last));
  while (at < view.units.length) {
    let next = at;
    while (/^(?:,|;|and|&|or)$|^as$|^well$/.test(view.units[next]?.lower ?? '')) next++;
    // "Met Bo Ek and, | separately, | Ana Lima".
    if (next > at && IN_TURN.test(view.units[next]?.lower ?? ''))
      next += view.units[next + 1]?.text === ',' ? 2 : 1;
    // "Dined with him and | the | doctor, Cleo Ruiz".
    if (
      /^(?:,|and)$/.test(view.units[next - 1]?.lower ?? '') &&
      /^(?:an?|her|his|its|the|their)$/.test(view.units[next]?.lower ?? '')
    )
      next += isDescribed(view, next + 1) ? 2 : 1;
    if (next > at && isOfOffice(view, next)) next++;
    if (next === at || !isListed(view, next)) break;
    if (isRuledOut(view, next)) break;
    // "After talks with Bo Ek, | Ana Lima said": behind a comma alone, before a verb, a new clause begins.
    const isJoined = view.units.slice(last, next).some(({ lower }) => /^(?:and|&|or|as)$/.test(lower));
    if (!isJoined && isVerb(view, next + 1)) break;
    found.push(next);
    at = behindHouse(view, next) + 1;
  }
  return found;
}

/** "And the | Australian | Bo Ek". */
const isDescribed = ({ units, entities, tree }: SentenceView, unit: number): boolean =>
  entities[unit] === null && /^JJ/.test(tree.tags[unit] ?? '') && units[unit + 1]?.kind === 'PERSON';

/** "Bo Ek of | Kestrel |, and Dan Orr": the last unit of a name with what its bearer is of. */
const behindHouse = ({ units }: SentenceView, name: number): number =>
  units[name]?.kind === 'PERSON' &&
  /^(?:at|from|of)$/.test(units[name + 1]?.lower ?? '') &&
  units[name + 2]?.isName === true &&
  units[name + 2]?.kind !== 'PERSON'
    ? name + 2
    : name;

/**
 * "Met the minister, Bo Ek, | the Oslo district chairman, Dan Orr, | and Cleo Ruiz": persons between two of a list whom
 * the tree hangs elsewhere.
 */
export function namesAmong(view: SentenceView, members: readonly number[]): readonly number[] {
  const { units } = view;
  const [first, last] = [Math.min(...members), Math.max(...members)];
  if (last - first < 3 || units[first]?.kind !== 'PERSON' || units[last]?.kind !== 'PERSON') return [];
  const between = units.map((_, unit) => unit).slice(first + 1, last);
  if (between.some((unit) => isVerb(view, unit))) return [];
  return between.filter((unit) => {
    if (units[unit]?.kind !== 'PERSON' || units[unit + 1]?.text === "'s") return false;
    let before = unit - 1;
    const isOffice = units[before]?.isName === true && isOfOffice(view, before);
    if (isOffice) before--;
    while (before > first && /^(?:ADJ|DET)$/.test(units[before]?.pos ?? '')) before--;
    return units[before]?.text.endsWith(',') === true;
  });
}

/** How long what somebody acts for may be. */
const LONGEST_CAUSE = 5;

/** "Bo Ek for the owner | and Dan Orr for the farmers": where the list goes on behind a name that says for whom he acts. */
function behindCause({ units }: SentenceView, name: number): number {
  if (units[name + 1]?.lower !== 'for') return name + 1;
  const and = units.findIndex(
    ({ lower }, unit) => unit > name + 2 && unit <= name + 2 + LONGEST_CAUSE && lower === 'and',
  );
  const isGoingOn = units[and + 1]?.kind === 'PERSON' && units[and + 2]?.lower === 'for';
  return and > 0 && isGoingOn ? and : name + 1;
}

/** "A, | B and C met" where the tree begins the subject with B; "A, B, | C met" of persons. */
export function namesBefore(view: SentenceView, members: readonly number[]): number[] {
  const first = Math.min(...members);
  const isClosed = view.units
    .slice(first, Math.max(...members))
    .some(({ lower }) => /^(?:and|&)$/.test(lower));
  if (!/^nsubj/.test(view.tree.labels[first] ?? '')) return [];
  const found: number[] = [];
  for (let at = first - 1; at >= 0; at--) {
    if (view.units[at]?.text === ',') at--;
    const label = view.tree.labels[at] ?? '';
    const isPart =
      /^(?:nsubj|nmod:desc|dep|appos|obl|root|vocative)$/.test(label) || (!isClosed && label === 'conj');
    if (!isPart || view.entities[at] == null || caseOf(view, at) !== '') break;
    found.push(at);
  }
  if (isClosed) return found;
  const isOfPersons = [first, ...found].every((unit) => view.units[unit]?.kind === 'PERSON');
  const isWhole = view.tree.labels[found.at(-1) ?? first] !== 'conj';
  return isOfPersons && isWhole && found.length >= OPEN_LIST ? found : [];
}

/** So many names before the last make a list without an "and". */
const OPEN_LIST = 2;

/** A name that a list can go on with: no subject of a clause of its own, no place or date behind a comma. */
function isListed(view: SentenceView, unit: number): boolean {
  const entity = view.entities[unit];
  if (entity === null || entity === undefined) return false;
  const label = view.tree.labels[unit];
  return (
    label !== 'nsubj' &&
    label !== 'nsubj:pass' &&
    label !== 'nmod:poss' &&
    label !== 'compound' &&
    view.units[unit + 1]?.text !== "'s"
  );
}
