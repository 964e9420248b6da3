import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';

/** Words of matches; an article that has this many different ones reports on sport. */
const SPORT = new Set(
  (
    'assist batsman bowler captain championship coach cup defender equaliser equalizer final finals fixture forward goal goalkeeper goals halftime ' +
    'innings kickoff league match matches midfielder penalty pitch quarterfinal referee relegation scored scorer semifinal striker substitute teammate tournament ' +
    'tries wicket wickets'
  ).split(' '),
);
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
export function repairTeams(names: readonly NameSpan[], contexts: readonly SentenceContext[]): NameSpan[] {
  if (!reportsMatch(contexts)) return [...names];
  return names.map((name): NameSpan => {
    const context = contexts[name.sentence];
    if (!context || name.type !== 'PLACE') return name;
    const { lists, words } = context;
    const whole = (lists.begins[name.first] ?? 0) & (lists.ends[name.last - 1] ?? 0) & bitOf('countries');
    const before = words[name.first - 1]?.text.toLowerCase() ?? '';
    const article = before === 'the' ? (words[name.first - 2]?.text.toLowerCase() ?? '') : before;
    return whole !== 0 && !SOMEWHERE.test(article) ? { ...name, type: 'ORGANIZATION' } : name;
  });
}

function reportsMatch(contexts: readonly SentenceContext[]): boolean {
  const found = new Set<string>();
  let sure = 0;
  for (const { words } of contexts) {
    for (const { text, capital } of words) {
      if (capital || !SPORT.has(text) || found.has(text)) continue;
      found.add(text);
      if (SURE.has(text)) sure++;
    }
  }
  return found.size >= ENOUGH && sure >= 2;
}
