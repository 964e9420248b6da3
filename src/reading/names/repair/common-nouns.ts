import { bitOf } from '../categories.ts';
import type { SentenceContext } from '../context.ts';
import type { NameSpan } from '../name.ts';
import { listsOf } from './claims.ts';
import { kept } from './each-name.ts';
import { type Introduced, introducedPersons } from './introduced.ts';

/**
 * Words that stand for a body named elsewhere and name none by themselves, however capitalised: "the Commission".
 * Those that are names where a country has one of them (Congress, Parliament, Senate, Treasury) are not among them.
 */
const COMMON = new Set(
  (
    'academy agency alliance ambassador assembly association authority bank board bureau cabinet centre center chamber charter ' +
    'church club coalition college commission committee communique community company conference confederation consortium convention corporation council ' +
    'counsel court delegation department directorate division embassy executive faculty federation force forum foundation front fund government group guard ' +
    'head heads hospital institute institution league leader leaders member members minister ministers ministry mission movement municipality museum network office ' +
    'opposition order organisation organization panel parties partnership party police presidency press project protocol republic school secretariat section service side society ' +
    'summit synod team tribunal trust union university working group'
  ).split(' '),
);

const NOUNS = bitOf('org-nouns') | bitOf('place-nouns');
const PERSONAL = bitOf('first-names') | bitOf('last-names');

/** Words for groups of people that surnames are alike to: "Black and Latino families". */
const GROUPS = /^(?:Black|Brown|Indigenous|Islanders?|Latin[ao]|Native|Tribal|White)s?$/;
/** Adjectives of peoples of many countries. */
const PEOPLES = /^(?:African|American|Arab|Asian|Caribbean|European|Islamic|Latin|Muslim|Nordic|Pacific)$/;
/** Scales and their units: "1.5 degrees Celsius". */
const UNITS = /^(?:Celsius|Fahrenheit|Kelvin|Richter)$/;

/** Takes out such words, unless a longer name of the article ends or begins in them and they lean on it. */
export function dropCommonNouns(
  names: readonly NameSpan[],
  contexts: readonly SentenceContext[],
): NameSpan[] {
  const parts = new Set<number>();
  for (const { type, sentence, first, last } of names) {
    if (type !== 'ORGANIZATION' || last - first < 2) continue;
    const words = contexts[sentence]?.words ?? [];
    for (const word of words.slice(first, last)) parts.add(word.lower);
  }
  const persons = introducedPersons(names, contexts);
  return kept(names, contexts, isNoCommonNoun, persons, parts);
}

/** "Met | Black | leaders", "a lunch with | Southeast Asian | leaders": who they are, and no body. */
function isPeople({ first, last }: NameSpan, { words }: SentenceContext): boolean {
  const [word, next] = [words[last - 1]?.text ?? '', words[last]?.text ?? ''];
  const isAdjective = last - first === 1 ? GROUPS.test(word) : PEOPLES.test(word);
  return isAdjective && /^(?:[a-z]{2,}s|clergy|men|people|women|youth)$/.test(next);
}

function isNoCommonNoun(
  name: NameSpan,
  context: SentenceContext,
  persons: Introduced,
  parts: ReadonlySet<number>,
): boolean {
  const { type, first, last } = name;
  const word = context.words[first];
  if (type === 'ORGANIZATION' && isPeople(name, context)) return false;
  // "Chief of | Staff": a noun of bodies or places is nobody, unless it is a name too.
  if (type === 'PERSON' && last - first === 1 && word && !persons.has(word.lower)) {
    const lists = listsOf(name, context);
    if (GROUPS.test(word.text) || UNITS.test(word.text)) return false;
    if ((lists & NOUNS) !== 0 && (lists & PERSONAL) === 0) return false;
  }
  if (type === 'PLACE' || last - first > 1 || !word || !COMMON.has(word.text.toLowerCase())) return true;
  return parts.has(word.lower);
}
