import { nameKey } from '../names/name-key.ts';
import { countryNamed } from '../names/organization-key.ts';

/** What somebody is known for, as far as it tells people of one name apart. */
export type WalkOfLife = 'PUBLIC' | 'SPORT' | 'ARTS';

/** Roles by walk of life, or of any; after "=" other words for the role before it. */
const TABLE: Readonly<Record<WalkOfLife | 'ANY', string>> = {
  PUBLIC: `
    adviser = advisor
    ambassador
    archbishop
    army chief = chief of the general staff, chief of defence staff, chief of defense staff
    attorney general
    bishop
    cardinal
    chancellor
    chief executive = ceo, chief executive officer
    commissioner
    congressman = congresswoman, us representative
    councillor = councilor, councilman, councilwoman
    crown prince
    defence minister = defense minister, minister of defence, minister of defense, minister of national defence, defence secretary, defense secretary, secretary of defense, secretary of defence
    deputy prime minister = vice prime minister, deputy pm, deputy premier
    economist
    emir
    emperor
    envoy
    finance minister = minister of finance, minister for finance, chancellor of the exchequer
    foreign minister = minister of foreign affairs, foreign affairs minister, minister for foreign affairs, external affairs minister, minister of external affairs
    deputy foreign minister = vice foreign minister, deputy minister of foreign affairs, vice minister of foreign affairs
    foreign secretary
    general
    general secretary = party chief
    governor
    judge
    king
    lawyer = attorney
    mayor
    mp = member of parliament, lawmaker
    national security adviser = national security advisor
    opposition leader = leader of the opposition
    party chairman = chairman of the party
    police chief = chief of police
    pope
    president
    prime minister = pm, premier
    prince
    princess
    professor
    queen
    scientist = physicist, chemist, biologist
    secretary general = secretary-general
    secretary of state
    senator = sen
    speaker
    spokesperson = spokesman, spokeswoman
    sultan
    trade representative
    treasury secretary = secretary of the treasury
    vice president = vice-president
  `,
  SPORT: `
    athlete = sprinter, swimmer, runner, gymnast, skier, player
    boxer
    coach = head coach
    cricketer = batsman, bowler
    footballer = striker, midfielder, goalkeeper, defender, winger
    golfer
    quarterback
    referee
    tennis player
  `,
  ARTS: `
    actor = actress
    comedian
    composer
    director of films = film director, filmmaker
    musician = guitarist, pianist, violinist, drummer
    novelist = writer
    painter = sculptor
    singer = rapper, songwriter
  `,
  ANY: `
    chairman = chairwoman, chairperson
    entrepreneur = businessman, businesswoman
    journalist = reporter, correspondent
  `,
};

/** What ministers and secretaries are of; each says "… minister", "minister of …" and so on. */
const PORTFOLIOS =
  `agriculture commerce communications culture development economy education employment energy
  environment health home housing immigration industry information interior justice labor labour planning science
  security sports tourism trade transport water`.split(/\s+/u);

const WALKS = new Map<string, WalkOfLife>();
const ROLES = new Map<string, string>();
for (const walk of ['PUBLIC', 'SPORT', 'ARTS', 'ANY'] as const) {
  for (const line of TABLE[walk].trim().split('\n')) {
    const [role = '', others = ''] = line.trim().split(' = ');
    if (walk !== 'ANY') WALKS.set(role, walk);
    const names = [role, ...others.split(',')].map(nameKey).filter(Boolean);
    for (const name of names) ROLES.set(name, role);
  }
}
for (const portfolio of PORTFOLIOS) {
  for (const deputy of ['', 'deputy ', 'vice ']) {
    const role = `${deputy === '' ? '' : 'deputy '}${portfolio} minister`;
    WALKS.set(role, 'PUBLIC');
    for (const office of ['minister', 'secretary']) {
      for (const name of [
        `${portfolio} ${office}`,
        `${office} of ${portfolio}`,
        `${office} for ${portfolio}`,
      ]) {
        ROLES.set(`${deputy}${name}`, role);
      }
    }
  }
}
const LONGEST_ROLE = Math.max(...[...ROLES.keys()].map((role) => role.split(' ').length));

/** Words before a title that say it is held no longer. */
const FORMER = /^(?:former|ex|late|then|outgoing|retired)\b/u;

/** Roles of those who are sent, and to one country at a time. */
const SENT = new Set(['ambassador', 'envoy']);
const LONGEST_COUNTRY = 4;

/**
 * The roles that a title names, longest first where one lies in another: "Vice President and Minister of Foreign
 * Affairs" names "vice president" and "foreign minister". A former title names none: it says nothing of the
 * bearer's time.
 */
export function rolesIn(title: string): string[] {
  const key = nameKey(title);
  if (FORMER.test(key)) return [];
  const words = key.split(' ');
  const roles: string[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(LONGEST_ROLE, words.length - at);
    while (length > 0 && !ROLES.has(words.slice(at, at + length).join(' '))) length--;
    const role = ROLES.get(words.slice(at, at + length).join(' '));
    at += Math.max(1, length);
    if (role === undefined) continue;
    roles.push(role);
    const host = SENT.has(role) ? countryAfterTo(words.slice(at)) : null;
    if (host !== null) roles.push(`${role} to ${host}`);
  }
  return roles;
}

/** The country that "to" leads to; null for none. */
function countryAfterTo([to, ...words]: readonly string[]): string | null {
  if (to !== 'to') return null;
  const named = words[0] === 'the' ? words.slice(1) : words;
  for (let length = Math.min(LONGEST_COUNTRY, named.length); length > 0; length--) {
    const country = countryNamed(named.slice(0, length).join(' '));
    if (country !== null) return country;
  }
  return null;
}

/** What people with these roles are known for. */
export function walksOf(roles: readonly string[]): ReadonlySet<WalkOfLife> {
  return new Set(roles.flatMap((role) => WALKS.get(role) ?? []));
}
