import type { SentenceView } from '../clauses/sentence-view.ts';
import { isRoleNoun } from '../roles/role-nouns.ts';
import type { Unit } from '../syntax/unit.ts';

/** How a verb gives an office to its subject: by itself, in the passive, or with "as". */
type Giving = 'TAKES' | 'GIVEN' | 'TAKES_AS';

const ROWS: readonly (readonly [Giving, string])[] = [
  // "Bo Ek | became | mayor".
  ['TAKES', 'became becomes'],
  // "Bo Ek was | named | mayor", "was | sworn | in as mayor".
  [
    'GIVEN',
    'appointed chosen confirmed designated elected installed made named re-elected reappointed reelected sworn',
  ],
  // "Bo Ek | took | over as mayor".
  ['TAKES_AS', 'serves takes took works'],
];
const VERBS: ReadonlyMap<string, Giving> = new Map(
  ROWS.flatMap(([giving, verbs]) => verbs.split(' ').map((verb) => [verb, giving] as const)),
);
const PASSIVE = /^(?:been|is|was)$/;
/** What may stand between a person and that verb. */
const BETWEEN =
  /^(?:,|also|already|been|eventually|first|had|has|is|last|later|now|once|recently|since|soon|then|was|who|\d{1,3})$/;
/** How many words may stand between the two, and how many say which office it is. */
const LONGEST_BETWEEN = 6;
const LONGEST_DESCRIPTION = 6;

/** An office, in the words of the text, and the entity that is said to have come to it. */
export interface OfficeTaken {
  readonly entity: number;
  readonly title: string;
}

/** "Bo Ek was named | finance minister | two years ago", found without the sentence's tree. */
export function officesTaken(view: SentenceView): readonly OfficeTaken[] {
  const { units } = view;
  const taken: OfficeTaken[] = [];
  for (let verb = 0; verb < units.length; verb++) {
    const giving = VERBS.get(units[verb]?.lower ?? '');
    const entity = giving === undefined ? null : whoTook(view, verb, giving === 'GIVEN');
    if (entity === null) continue;
    const as = units.slice(verb + 1, verb + 4).findIndex((unit) => unit.lower === 'as');
    if (giving === 'TAKES_AS' && as < 0) continue;
    const title = titleFrom(view, verb + 2 + as);
    if (title !== null) taken.push({ entity, title });
  }
  return taken;
}

/** The person right before the verb but for small words. */
function whoTook({ entities, units }: SentenceView, verb: number, isGiven: boolean): number | null {
  let person = verb - 1;
  while (person > verb - LONGEST_BETWEEN && BETWEEN.test(units[person]?.lower ?? '')) person--;
  const isPassive = units.slice(person + 1, verb).some(({ lower }) => PASSIVE.test(lower));
  return isPassive === isGiven && units[person]?.kind === 'PERSON' ? (entities[person] ?? null) : null;
}

/** The words from a unit up to the last noun for an office among those that may belong to one title. */
function titleFrom({ dates, units }: SentenceView, first: number): string | null {
  let end = first;
  for (let office = first; office < first + LONGEST_DESCRIPTION; office++) {
    const unit = units[office];
    if (!unit || dates[office] !== null || !mayBeOfTitle(unit)) break;
    if (isRoleNoun(unit.lower) && units[office + 1]?.pos !== 'NOUN') end = office + 1;
  }
  if (end === first) return null;
  const words = units.slice(first, end).map(({ text }) => text);
  return words.join(' ').replaceAll(" 's", "'s");
}

const mayBeOfTitle = ({ lower, pos }: Unit): boolean =>
  /^(?:ADJ|DET|NOUN|NUM|PART|PRON|PROPN)$/.test(pos) || lower === 'first';
