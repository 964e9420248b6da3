import { isPersonNoun } from '../clauses/appositions.ts';
import { caseOf } from '../clauses/cases.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Sex } from '../roles/sex.ts';
import { sayerOf } from '../speakers/attribution.ts';
import { SAID_VERBS } from '../speakers/said-verbs.ts';
import type { Discourse } from './discourse.ts';
import { isSubject, type Mentioned } from './mentioned.ts';

/** How far back "he" and "she" look, in sentences. */
const REACH = 3;
/** What a sentence between costs, against being the subject there. */
const BY_SENTENCE = 40;
const AS_SUBJECT = 30;
const AS_OBJECT = 12;
const OF_KNOWN_SEX = 12;
/** Whoever a relative clause is about is meant in it, also where another is of known sex and stands above it. */
const AS_ONE_TOLD_OF = AS_SUBJECT + OF_KNOWN_SEX;
/** Who said something says the next thing too: "he added". */
const AS_SAYER = 20;
/** Whom the whole text is about stands as an object of the sentence before, wherever he was named. */
const AS_PROTAGONIST = AS_OBJECT - BY_SENTENCE;
/** In an obituary no other subject stands better. */
const AS_LIVING = AS_SUBJECT + OF_KNOWN_SEX;
/** How much better than the next the antecedent must stand. */
const MARGIN = 10;

/**
 * Whom "he" or "she" means: of the persons who can be meant, the one who stands out, subjects and near ones first,
 * in the manner of Lappin and Leass, "An algorithm for pronominal anaphora resolution", 1994; null where two
 * stand alike.
 */
export function thirdPerson(
  discourse: Discourse,
  view: SentenceView,
  unit: number,
  sex: Sex,
  isExcluded: (entity: number) => boolean,
): number | null {
  const agrees = (entity: number): boolean =>
    discourse.isPerson(entity) &&
    entity !== discourse.narrator(view.index) &&
    (discourse.genderOf(entity) ?? sex) === sex;
  const fits = (entity: number): boolean => agrees(entity) && !isExcluded(entity);
  const near: Mentioned[] = [];
  for (let back = 0; back <= REACH; back++)
    for (const mentioned of discourse.mentionedIn(view.index - back))
      if ((back > 0 || mentioned.unit < unit) && fits(mentioned.entity) && !tells(discourse, mentioned))
        near.push(mentioned);
  if (!near.some(({ sentence }) => sentence >= view.index - 1) && strangerBefore(discourse, view))
    return null;
  if (isStrangersOwn(discourse, view, unit)) return null;
  const spokenOf = view.quoted[unit] ? spokenOfIn(view) : null;
  if (spokenOf !== null && fits(spokenOf)) return spokenOf;
  const life = view.quoted[unit] ? null : discourse.lifeToldOf;
  const protagonist = view.quoted[unit] ? null : (life ?? discourse.protagonist);
  const about = protagonist !== null && fits(protagonist) ? protagonist : null;
  const ahead = namedAhead(view, unit);
  // How well somebody stands takes the trees of the sentences before: one alone need not stand well.
  const [only, other] = new Set([...near.map(({ entity }) => entity), ...(about === null ? [] : [about])]);
  if (only !== undefined && other === undefined && (ahead === null || ahead === only)) return only;
  const isSayer = SAID_VERBS.has(view.units[unit + 1]?.lower ?? '');
  const scores = new Map<number, number>();
  for (const mentioned of near) {
    const back = view.index - mentioned.sentence;
    const asSayer = isSayer && back <= 1 && mentioned.entity === discourse.sayer ? AS_SAYER : 0;
    // "They were welcomed by Bo Ek, | who said he … |": he.
    const inHisClause = back === 0 && isInClauseOf(discourse, view, mentioned, unit) ? AS_ONE_TOLD_OF : 0;
    const score = standing(discourse, mentioned, back, sex) + asSayer + inHisClause;
    scores.set(mentioned.entity, Math.max(score, scores.get(mentioned.entity) ?? Number.NEGATIVE_INFINITY));
  }
  const least = about === life ? AS_LIVING : AS_PROTAGONIST;
  if (about !== null) scores.set(about, Math.max(least, scores.get(about) ?? least));
  const [best, next] = [...scores].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (ahead !== null && agrees(ahead)) {
    if (!best || best[0] === ahead) return ahead;
    return best[1] < AS_SUBJECT - BY_SENTENCE || discourse.genderOf(best[0]) === null ? ahead : null;
  }
  if (!best) {
    const sayer = sayerBehind(discourse, view, unit);
    if (sayer !== null) return agrees(sayer) ? sayer : null;
    return view.quoted[unit] ? null : onlyOne(discourse, sex, fits);
  }
  return next && best[1] - next[1] < MARGIN ? null : best[0];
}

/** Where nobody near is meant: the one person spoken of so far who is known to be of that sex; null where two are. */
function onlyOne(discourse: Discourse, sex: Sex, fits: (entity: number) => boolean): number | null {
  const [one, other] = discourse.recent.filter(
    ({ entity }) => discourse.isPerson(entity) && discourse.genderOf(entity) === sex,
  );
  if (one === undefined || other !== undefined || tells(discourse, one)) return null;
  return fits(one.entity) ? one.entity : null;
}

/**
 * "| The stoker | went to Prague. He …": whether the sentence before is about somebody of whom nobody knows who he is.
 */
function strangerBefore(discourse: Discourse, view: SentenceView): boolean {
  const before = discourse.viewAt(view.index - 1);
  if (!before?.units.some(({ lower }, at) => isPersonNoun(lower) && before.entities[at] === null))
    return false;
  if (discourse.mentionedIn(before.index).some(({ entity }) => discourse.isPerson(entity))) return false;
  return before.units.some(
    ({ lower }, at) => isPersonNoun(lower) && before.tree.tags[at] === 'NN' && isSubject(before, at),
  );
}

const says = (word: string): boolean =>
  SAID_VERBS.has(word) || /^(?:accepted|agreed|denied|testified|thought)$/.test(word);

/** "Her mother, | Ana Lima |, said". */
const isNamedBehind = ({ units, entities }: SentenceView, noun: number): boolean =>
  units[noun + 1]?.text === ',' && entities[noun + 2] != null;

/** Who is called so may be anybody who was named before. */
const ANYBODY = /^(?:boy|figure|girl|man|one|person|woman)$/;

/**
 * "The rector-elect was in Lund, where | she | met him", "The witness agreed that | she | met him": whether the clause
 * goes on about a subject of whom nobody knows who it is.
 */
function isStrangersOwn(discourse: Discourse, view: SentenceView, unit: number): boolean {
  const link = view.units[unit - 1]?.lower ?? '';
  const isSaid = says(link) || (link === 'that' && says(view.units[unit - 2]?.lower ?? ''));
  if (link !== 'where' && !isSaid) return false;
  const subject = view.units.findIndex(
    ({ lower }, at) =>
      at < unit &&
      view.entities[at] === null &&
      (isPersonNoun(lower) || (lower === 'elect' && view.units[at - 1]?.text === '-')) &&
      !(isSaid && (ANYBODY.test(lower) || isNamedBehind(view, at))) &&
      isSubject(view, at),
  );
  const here = discourse.mentionedIn(view.index);
  if (subject < 0 || here.some((mentioned) => mentioned.unit === subject)) return false;
  // "Asked by Ana Lima, | the witness | said that she …": where nobody else is named, she may be whom the text is about.
  return !isSaid || here.some(({ unit: at }) => at < subject && caseOf(view, at) === 'by');
}

/** Whether somebody was spoken of as "I", or in his signature. */
const tells = (discourse: Discourse, { entity, sentence }: Mentioned): boolean =>
  discourse.narrator(sentence) === entity;

function standing(discourse: Discourse, mentioned: Mentioned, back: number, sex: Sex): number {
  return (
    -back * BY_SENTENCE +
    (mentioned.isSubject && !mentioned.isOneOfSeveral
      ? AS_SUBJECT
      : mentioned.isSubject || mentioned.isObject || isTakenUp(discourse, mentioned)
        ? AS_OBJECT
        : 0) +
    (discourse.genderOf(mentioned.entity) === sex ? OF_KNOWN_SEX : 0)
  );
}

/** How long the "the head of the guild" between a name and its "who" may be. */
const LONGEST_APPOSITION = 7;

/** "Heard of | Ana Lima |, who sang": the clause right behind a bare name is about it. */
const isTakenUp = (discourse: Discourse, mentioned: Mentioned): boolean =>
  clauseAbout(discourse, mentioned) === mentioned.unit + 2;

/** "Heard of Bo Ek, who sang as | he | left", "who told how, in May, | he | left"; not "who sang, that | he | left". */
function isInClauseOf(discourse: Discourse, { units }: SentenceView, of: Mentioned, unit: number): boolean {
  const who = clauseAbout(discourse, of);
  if (who === null || who > unit) return false;
  const comma = units.findIndex(({ text }, at) => at > who && at < unit && text === ',');
  return comma < 0 || /^(?:how|that)$/.test(units[comma - 1]?.lower ?? '');
}

/**
 * The "who" of the clause behind a name, which is about it: "heard of | Ana Lima |, who sang", "of | Ana Lima |, a
 * nurse, who sang"; null for none.
 */
function clauseAbout(discourse: Discourse, { sentence, unit }: Mentioned): number | null {
  const view = discourse.viewAt(sentence);
  if (!view) return null;
  const { units, entities } = view;
  // A name with its title takes the comma behind it in.
  const comma = units[unit]?.text.endsWith(',') ? unit : unit + 1;
  if (!units[comma]?.text.endsWith(',')) return null;
  if (units[comma + 1]?.lower === 'who') return comma + 1;
  if (!/^(?:an?|her|his|its|the|their)$/.test(units[comma + 1]?.lower ?? '')) return null;
  const end = units.findIndex(({ text }, at) => at > comma && text.endsWith(','));
  const isApposition =
    end > 0 &&
    end - comma <= LONGEST_APPOSITION &&
    entities.slice(comma + 1, end).every((entity) => entity === null || !discourse.isPerson(entity));
  return isApposition && units[end + 1]?.lower === 'who' ? end + 1 : null;
}

/**
 * "She had met him twice, | Ana Lima | said.": who says it at the end speaks of himself, where nobody was spoken of
 * before.
 */
function sayerBehind(discourse: Discourse, view: SentenceView, unit: number): number | null {
  const comma = view.units.findLastIndex(({ text }, at) => at > unit && text === ',');
  const said = view.units.findIndex(({ lower }, at) => at > comma && SAID_VERBS.has(lower));
  if (comma < 0 || said < 0) return null;
  const sayer = sayerOf(view, said, (at) => at > unit && !view.quoted[at]);
  const [entity, second] = sayer === null ? [] : discourse.referents(view, sayer);
  return second === undefined ? (entity ?? null) : null;
}

const OPENING =
  /^(?:after|amid|as|at|before|by|despite|during|for|from|in|on|since|though|until|when|while|with)$/;

/** How many words a date at the head of a sentence has before its comma. */
const DATED_WITHIN = 3;
/** "Two days after | she met him", "shortly before". */
const COUNTED =
  /(?:\b(?:days?|hours?|minutes?|months?|nights?|weeks?|years?)|^(?:long|shortly|soon)) (?:after|before)$/;
const COUNTED_WITHIN = 6;

/** Where a sentence may begin with a place, and how far behind it "where" may stand. */
const FROM_PLACE = /^(?:after|at|before|from|in)$/;
const PLACE_WITHIN = 5;

/** "Before he met Ana, | Bo | flew": the name right behind the opening clause or phrase in which the pronoun stands. */
function namedAhead(view: SentenceView, unit: number): number | null {
  const { units, entities, dates } = view;
  // "In June 2019, | a month after she met Ana |, Bo resigned".
  const dated = units.findIndex(({ text }) => text === ',');
  const first = dated > 0 && dated <= DATED_WITHIN && dates.slice(0, dated).some(Boolean) ? dated + 1 : 0;
  const words = units.slice(first, unit).map(({ lower }) => lower);
  const isOpening =
    OPENING.test(words[0] ?? '') ||
    (words[0] === 'the' && /^(?:day|minute|moment|night)$/.test(words[1] ?? '')) ||
    (COUNTED.test(words.join(' ')) && words.length <= COUNTED_WITHIN);
  // "From Oslo, | where she met Ana |, Bo went on".
  const where = words.lastIndexOf('where');
  const isThere =
    where > 1 && where <= PLACE_WITHIN && words[where - 1] === ',' && FROM_PLACE.test(words[0] ?? '');
  if (!(isOpening || isThere) || words.slice(isThere ? where : 0).includes(',')) return null;
  for (let comma = unit + 1; comma < units.length - 2; comma++) {
    const next = entities[comma + 1] ?? null;
    if (units[comma]?.text !== ',') continue;
    return next !== null && /^(?:VB|MD|RB)/.test(view.tree.tags[comma + 2] ?? '') ? next : null;
  }
  return null;
}

/** How far behind a verb of saying "of" may stand, and behind "of" the name: "said the baker, Bo, of the | missing | sailor". */
const OF_WITHIN = 9;
const NAME_WITHIN = 6;

/** "'I met her twice,' Bo said | of the judge, Ana Lima |": whom the speaker is said to speak of. */
function spokenOfIn({ units, entities, quoted }: SentenceView): number | null {
  const of = units.findIndex(({ lower }, at) => {
    if (!/^(?:about|of)$/.test(lower) || quoted[at]) return false;
    const isBehindName = units[at - 1]?.kind === 'PERSON' || units[at - 1]?.text === ',';
    return units
      .slice(Math.max(0, at - (isBehindName ? OF_WITHIN : 3)), at)
      .some((unit) => SAID_VERBS.has(unit.lower));
  });
  for (let unit = of + 1; of >= 0 && unit <= of + NAME_WITHIN; unit++) {
    const entity = entities[unit] ?? null;
    if (entity !== null) return units[unit]?.kind === 'PERSON' ? entity : null;
    if (!/^(?:ADJ|DET|NOUN|VERB)$/.test(units[unit]?.pos ?? '') && units[unit]?.text !== ',') return null;
  }
  return null;
}
