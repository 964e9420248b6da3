import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import { type NameSpan, retyped } from '../name.ts';
import { changed } from './each-name.ts';
import { SPORT } from './triggers.ts';

/** An article that has this many different words of matches reports on sport. */
const ENOUGH = 5;
const SURE = new Set([
  'goal',
  'goals',
  'innings',
  'scored',
  'wicket',
  'wickets',
  'striker',
  'goalkeeper',
  'midfielder',
  'tries',
]);
const SOMEWHERE = /^(?:across|around|at|from|in|near|of|outside|through|to|throughout|within|,)$/;

/** Where a match is reported, "England" is a team, unless the words say that it is somewhere. */
export function repairTeams(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): readonly NameSpan[] {
  if (!reportsMatch(contexts)) return names;
  return changed(names, contexts, asTeam);
}

function asTeam(name: NameSpan, context: SentenceContext): NameSpan {
  if (name.type !== 'PLACE') return name;
  const { lists, words } = context;
  const whole = (lists.begins[name.first] ?? 0) & (lists.ends[name.last - 1] ?? 0) & bitOf('countries');
  const before = words[name.first - 1]?.text.toLowerCase() ?? '';
  const article = before === 'the' ? (words[name.first - 2]?.text.toLowerCase() ?? '') : before;
  return whole !== 0 && !SOMEWHERE.test(article) ? retyped(name, 'ORGANIZATION') : name;
}

/** What clubs are called behind the name of a town, which is somebody's given name too. */
const NICKNAMES: ReadonlySet<string> = new Set(
  (
    'Bandits Bears Blazers Broncos Buccaneers Bulldogs Bulls Chiefs Cowboys Crusaders Devils Dodgers Dolphins Dragons Eagles Falcons Giants ' +
    'Hawks Hornets Hurricanes Jets Knights Lakers Lions Mariners Pacers Panthers Pirates Raiders Rangers Rovers Royals Sharks Spurs ' +
    'Stormers Sundowns Tigers Wanderers Warriors Yankees'
  ).split(' '),
);

/** And before it. */
const OPENING: ReadonlySet<string> = new Set(
  (
    'Atletico Borussia Deportivo Dinamo Dynamo Eintracht FC Hapoel Lokomotiv Maccabi Olympique Partizan Racing Real Slavia Spartak ' +
    'Sporting Torpedo Zenit'
  ).split(' '),
);

/** "| Orlando Pirates |" and "| Dinamo Vrbovec |" are nobody, and "| Sporting Almada |" is nowhere. */
export function repairClubs(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  return changed(names, contexts, asClub);
}

function asClub(name: NameSpan, { words }: SentenceContext): NameSpan {
  if (name.type === 'ORGANIZATION' || name.last - name.first < 2) return name;
  const isClub =
    OPENING.has(words[name.first]?.text ?? '') ||
    (name.type === 'PERSON' && NICKNAMES.has(words[name.last - 1]?.text ?? ''));
  return isClub ? retyped(name, 'ORGANIZATION') : name;
}

function reportsMatch(contexts: readonly SentenceContext[]): boolean {
  const found = new Set<string>();
  let sure = 0;
  for (const { triggers, words } of contexts) {
    if ((triggers & SPORT) === 0) continue;
    for (const { text, triggers: own } of words) {
      if ((own & SPORT) === 0 || found.has(text)) continue;
      found.add(text);
      if (SURE.has(text)) sure++;
    }
  }
  return found.size >= ENOUGH && sure >= 2;
}
