import type { Unit } from './unit.ts';

const MEETING_SOMEBODY = /^(?:greeting|meeting|visiting)$/;

const SEEN = /^(?:caught|filmed|photographed|pictured|seen|snapped|spotted)$/;

/** Verbs of pictures, behind which somebody does something. */
const SHOWING = /^(?:captur(?:ed|es|ing)|depict(?:ed|ing|s)|saw|show(?:ed|ing|s)?)$/;

/** Verbs behind which a meeting is a noun. */
const HELD = /^(?:ha[ds]|have|h[eo]ld|made|make|placed?|receive[ds]?|take|took)$/;

/** The first and second word of compounds like "in-depth". */
const OPENING = /^(?:behind|in|off|on|out|over|under)$/;
const COMPOUNDED = /^(?:and|camera|depth|of|person|the)$/;

/** The words that are mended, but for those behind a possessive or "seen". */
const MENDED: ReadonlySet<string> = new Set(
  (
    'back behind both call calls chief debate door executive face fellow flat general greeting held her home host in interview last left major meeting off on one out over phone phones question route saw side sign talks task tea telephones tour ' +
    'today tomorrow tonight under visit visiting visits while works yesterday'
  ).split(' '),
);

/**
 * Mends what the tagger gets wrong though the words beside leave no choice. Changes `tags`, which are indexes of
 * `names`.
 */
export function mendTags(units: readonly Unit[], tags: Int32Array, names: readonly string[]): void {
  const nameAt = (unit: number): string => names[tags[unit] ?? -1] ?? '';
  const asMainVerb = (unit: number): void => {
    tags[unit] = names.indexOf(/^VB[A-Z]?/.exec(nameAt(unit))?.[0] ?? 'VBD');
  };
  for (let at = 0; at < units.length; at++) {
    const lower = units[at]?.lower ?? '';
    const isMended = MENDED.has(lower);
    // "Admitted | meeting | Bo Ek": between a verb and a name it is a verb, though more is written of meetings.
    if (isMended && MEETING_SOMEBODY.test(lower) && units[at + 1]?.isName && /^VB/.test(nameAt(at - 1)))
      tags[at] = names.indexOf('VBG');
    // "Footage showed Ana Lima | meeting | with Bo Ek".
    const isShown = units[at - 1]?.kind === 'PERSON' && SHOWING.test(units[at - 2]?.lower ?? '');
    if (isMended && isShown && MEETING_SOMEBODY.test(lower)) tags[at] = names.indexOf('VBG');
    // "The president's official | visit | to Chad": what is owned is no verb.
    const tag = nameAt(at);
    if ((tag === 'VB' || tag === 'VBP') && isOwned(units, tags, names, at)) tags[at] = names.indexOf('NN');
    // "Ana Lima | hurried | to Oslo": behind a name, and before "to", it is a verb.
    const isHurrying = nameAt(at) === 'JJ' && lower.endsWith('ed') && units[at + 1]?.lower === 'to';
    if (isHurrying && units[at - 1]?.kind === 'PERSON') tags[at] = names.indexOf('VBD');
    // "Was spotted | dining | with Bo Ek".
    if (lower.endsWith('ing') && nameAt(at) === 'NN' && SEEN.test(units[at - 1]?.lower ?? ''))
      tags[at] = names.indexOf('VBG');
    // "Denied | dining | with Bo Ek".
    if (/^(?:dining|lunching)$/.test(lower) && units[at + 1]?.lower === 'with')
      tags[at] = names.indexOf('VBG');
    // "Detectives | arrested | Bo Ek": whoever is acted on stands right behind, so no noun before is.
    const isActing = nameAt(at) === 'VBN' && units[at + 1]?.kind === 'PERSON' && /^NN/.test(nameAt(at - 1));
    if (isActing && !NAMING.test(lower)) tags[at] = names.indexOf('VBD');
    // "She later | held | talks": no auxiliary stands before it.
    const isOfSubject = nameAt(at - 2) === 'PRP' || units[at - 2]?.kind === 'PERSON';
    const isActive = isOfSubject && !nameAt(at - 3).endsWith(':AUX') && units[at + 1]?.lower !== 'by';
    if (nameAt(at) === 'VBN' && /^RBR?$/.test(nameAt(at - 1)) && isActive) tags[at] = names.indexOf('VBD');
    // "Ana Lima and Bo Ek | embrace | in the lobby": what two do in a picture is no noun.
    if (isDoneByTwo(units, at) && !tags.subarray(0, at).some((one) => isVerbal(names[one])))
      tags[at] = names.indexOf('VBP');
    // "Toe to | toe |", "head to | head |".
    if (tag === 'VB' && units[at - 1]?.lower === 'to' && units[at - 2]?.lower === lower)
      tags[at] = names.indexOf('NN');
    if (!isMended) continue;
    // "Who last | saw | each other": no tool.
    const isSeeing = lower === 'saw' && /^(?:each|her|him|one|them)$/.test(units[at + 1]?.lower ?? '');
    if (isSeeing && nameAt(at) === 'NN') {
      tags[at] = names.indexOf('VBD');
      if (units[at - 1]?.lower === 'last') tags[at - 1] = names.indexOf('RB');
    }
    // "Met the | chief | only once", "the chief | executive | yesterday": nothing follows that it describes.
    const isOffice = lower === 'chief' || (lower === 'executive' && units[at - 1]?.lower === 'chief');
    if (isOffice && nameAt(at) === 'JJ' && !isDescribed(units[at + 1], nameAt(at + 1)))
      tags[at] = names.indexOf('NN');
    // "The police chief | left |".
    if (lower === 'left' && nameAt(at) === 'NN' && /^NN/.test(nameAt(at - 1)))
      tags[at] = names.indexOf('VBD');
    // "Came to her | flat |": owned, and nothing follows that it describes.
    if (lower === 'flat' && /^P(?:OS|RP\$)$/.test(nameAt(at - 1)) && !/^(?:JJ|NN)/.test(nameAt(at + 1)))
      tags[at] = names.indexOf('NN');
    // "Ana Lima and Bo Ek | face | each other", "both candidates | visit | the judge": nothing follows that it
    // describes.
    const isPlural = nameAt(at - 1) === 'NNS' || units[at - 1]?.kind === 'PERSON';
    if (isPlural && NOUNS_TOO.test(lower) && nameAt(at) === 'NN' && nameAt(at + 1) === 'DT')
      tags[at] = names.indexOf('VBP');
    // "Will first | call | on Bo Ek".
    const isFirst = /^(?:also|first|next|then)$/.test(units[at - 1]?.lower ?? '');
    if (isFirst && nameAt(at - 2).startsWith('MD') && nameAt(at) === 'NN') tags[at] = names.indexOf('VB');
    // "Ana Lima, back at her desk, | telephones | Bo Ek".
    const isBeforeName = units[at + 1]?.kind === 'PERSON' && /^(?:PERSON|,)$/.test(kindOrMark(units[at - 1]));
    if (isBeforeName && /^(?:tele)?phones$/.test(lower) && nameAt(at) === 'NNS' && !isVerbal(nameAt(at + 2)))
      tags[at] = names.indexOf('VBZ');
    // "She and the | major | talked for an hour": what no noun follows is one.
    const isRank =
      /^(?:general|major)$/.test(lower) && /^JJ/.test(nameAt(at)) && units[at - 1]?.lower === 'the';
    if (isRank && /^VB[DN]$/.test(nameAt(at + 1)) && /^(?:IN|DT|PRP|RB|TO|[.,])/.test(nameAt(at + 2))) {
      tags[at] = names.indexOf('NN');
      tags[at + 1] = names.indexOf('VBD');
    }
    // "The two | last | met", "they were | last | together".
    if (lower === 'last' && isAdverbial(nameAt(at - 1), nameAt(at + 1))) tags[at] = names.indexOf('RB');
    // "Sat down with | both | on Sunday": no noun and no "and" follows.
    if (lower === 'both' && isAlone(units, at, nameAt(at + 1)) && /^(?:VB|IN|TO)/.test(nameAt(at - 1)))
      tags[at] = names.indexOf('PRP');
    // "Their meeting, | held | in Riga": without an object nobody holds anything.
    if (lower === 'held' && nameAt(at) === 'VBD' && units[at - 1]?.text === ',' && nameAt(at + 1) === 'IN')
      tags[at] = names.indexOf('VBN');
    // "| Back-to-back | sessions", "| face-to-face | talks".
    const isDoubled =
      units[at + 1]?.text === '-' && units[at + 2]?.lower === 'to' && units[at + 4]?.lower === lower;
    if (isDoubled && units[at + 3]?.text === '-') {
      tags[at] = tags[at + 4] = names.indexOf('JJ');
      if (HELD.test(units[at - 1]?.lower ?? '')) asMainVerb(at - 1);
    }
    // "Had | calls | with Bo Ek": no second verb stands right behind the first.
    if (
      HELD.test(units[at - 1]?.lower ?? '') &&
      /^(?:calls|talks|visits)$/.test(lower) &&
      /^VB/.test(nameAt(at))
    ) {
      tags[at] = names.indexOf('NNS');
      asMainVerb(at - 1);
    }
    // "Met Bo Ek | while | Ana Lima slept": joins no names.
    if (lower === 'while' && nameAt(at) === 'CC') tags[at] = names.indexOf('IN:SCONJ');
    // "Had | tea | there with him".
    if (lower === 'tea' && HELD.test(units[at - 1]?.lower ?? '')) tags[at] = names.indexOf('NN');
    // "What officials called | talks |".
    if (lower === 'talks' && units[at - 1]?.lower === 'called' && /^VB/.test(nameAt(at)))
      tags[at] = names.indexOf('NNS');
    // "Held office | calls | with Bo Ek".
    const isCompound =
      /^calls?$/.test(lower) &&
      /^(?:conference|courtesy|office|phone|telephone|video)$/.test(units[at - 1]?.lower ?? '');
    if (isCompound && lower === 'calls' && units[at + 1]?.lower === 'with') tags[at] = names.indexOf('NNS');
    // "The phone | call | she had from Bo Ek".
    if (isCompound && lower === 'call' && /^(?:VB|VBP)$/.test(nameAt(at)) && nameAt(at - 1) === 'NN')
      tags[at] = names.indexOf('NN');
    // "Ana Lima and Bo Ek | call | on the Senate to act": a name has no noun right behind it.
    const isUrged = units[at - 1]?.isName && /^(?:for|on)$/.test(units[at + 1]?.lower ?? '');
    if (isUrged && lower === 'call' && nameAt(at) === 'NN') tags[at] = names.indexOf('VBP');
    // "Ana Lima and | fellow | senator Bo Ek".
    if (lower === 'fellow' && /^VB/.test(nameAt(at))) tags[at] = names.indexOf('JJ');
    // "Drove Bo Ek | home |".
    if (lower === 'home' && units[at - 1]?.isName && /^VB/.test(nameAt(at - 2)))
      tags[at] = names.indexOf('RB');
    // "Held | in-depth | talks", "| behind-the-scenes | talks": what begins a compound is no preposition.
    if (OPENING.test(lower) && units[at + 1]?.text === '-' && COMPOUNDED.test(units[at + 2]?.lower ?? ''))
      tags[at] = names.indexOf('JJ');
    // "The director of the Ivan Marek | works |, Bo Ek, …".
    const isAtMark = /^[,.;]$/.test(units[at + 1]?.text ?? '');
    if (lower === 'works' && isAtMark && units[at - 1]?.isName && units[at - 2]?.lower === 'the')
      tags[at] = names.indexOf('NN');
    // "Met him | en route | to Oslo".
    if (lower === 'route' && units[at - 1]?.lower === 'en') tags.fill(names.indexOf('RB'), at - 1, at + 1);
    // "Was taken to | task | by Bo Ek".
    if (lower === 'task' && units[at - 1]?.lower === 'to' && /^VB/.test(nameAt(at)))
      tags.set([names.indexOf('IN'), names.indexOf('NN')], at - 1);
    // "A phone call | today | from Bo Ek": no noun that the ones before describe.
    if (/^(?:today|tonight|tomorrow|yesterday)$/.test(lower) && /^NN/.test(nameAt(at - 1)))
      tags[at] = names.indexOf('RB');
    // "Opposite | her | sat Bo Ek": no verb is owned.
    // "Handed | her | a note": what is owned has no article. "Saw | her | only twice": nor is an adverb, unless it
    // goes on to describe.
    const isBare = nameAt(at + 1) === 'RB' && /^(?:RB|IN|TO|CC|[.,])$/.test(nameAt(at + 2));
    // "Phoned | her | the next day", but "gave her Monday speech".
    const isDated =
      units[at + 1]?.kind === 'DATE' && /^VB/.test(nameAt(at - 1)) && !/^(?:JJ|NN)/.test(nameAt(at + 2));
    // "Gave | her | twenty minutes", "gave her half an hour".
    const isGivenTime =
      GIVING.test(units[at - 1]?.lower ?? '') &&
      units.slice(at + 1, at + 4).some((unit) => /^(?:hours?|minutes)$/.test(unit.lower));
    // "Showed | her | round the mill".
    const isLed =
      /^(?:around|over|round|through)$/.test(units[at + 1]?.lower ?? '') && nameAt(at + 2) === 'DT';
    const isTaken = /^(?:DT|VB[DZ]|MD)/.test(nameAt(at + 1)) || isBare || isDated || isGivenTime || isLed;
    if (lower === 'her' && isTaken) tags[at] = names.indexOf('PRP');
  }
  // "| Cross-examined | on Monday by Bo Ek, …": the capital is that of the sentence.
  const isAsked = /^(?:asked|cross-examined|interviewed|questioned)$/.test(units[0]?.lower ?? '');
  if (isAsked && units.slice(1, 6).some(({ lower }) => lower === 'by')) tags[0] = names.indexOf('VBN');
  // "A third meeting | followed | on 2 June": the only verb of a sentence is none that lacks its auxiliary.
  const only = tags.findIndex((tag) => isVerbal(names[tag]));
  const isLone =
    nameAt(only) === 'VBN' &&
    tags.findLastIndex((tag) => isVerbal(names[tag])) === only &&
    /^(?:NN|PRP$|CD)/.test(nameAt(only - 1));
  if (isLone && units.slice(only + 1).every(({ lower }) => lower !== 'by')) tags[only] = names.indexOf('VBD');
}

/** Whether a word is one that the word before may describe: no time is. */
const isDescribed = (unit: Unit | undefined, tag: string): boolean =>
  /^(?:JJ|NN)/.test(tag) &&
  unit?.kind !== 'DATE' &&
  !/^(?:left|today|tonight|tomorrow|yesterday)$/.test(unit?.lower ?? '');

const kindOrMark = (unit: Unit | undefined): string => unit?.kind ?? unit?.text ?? '';

/** Nouns that are verbs as well. */
const NOUNS_TOO = /^(?:debate|face|host|interview|phone|question|sign|tour|visit)$/;

const GIVING = /^(?:allow(?:ed|s)?|g[ai]ve(?:n|s)?|grant(?:ed|s)?|spared?)$/;
/** What two are pictured doing that is a noun as well. */
const DONE_BY_TWO =
  /^(?:chat|converse|dance|embrace|hug|kiss|laugh|pose|pray|shake|stroll|talk|toast|walk|wave)$/;
const BEHIND_DOING =
  /^(?:[.,]|after|along|and|around|arm|as|at|before|behind|by|down|during|each|hand|hands|in|inside|near|on|one|outside|over|side|through|to|together|while|with)$/;

/** "Ana Lima | and | the mayor, Bo Ek, | embrace |". */
function isDoneByTwo(units: readonly Unit[], at: number): boolean {
  if (!DONE_BY_TWO.test(units[at]?.lower ?? '') || units[at - 1]?.kind !== 'PERSON') return false;
  const and = /^(?:an?|her|his|the|their)$/.test(units[at - 2]?.lower ?? '') ? at - 3 : at - 2;
  return units[and]?.lower === 'and' && BEHIND_DOING.test(units[at + 1]?.lower ?? '.');
}

/** Verbs behind which a name is what somebody is called or made. */
const NAMING =
  /^(?:appointed|called|christened|code-?named|crowned|declared|dubbed|elected|made|named|nicknamed|re-?named|sworn|titled)$/;

/** Whether a word between these is "last" for "the last time". */
const isAdverbial = (before: string, behind: string): boolean =>
  /^(?:NN|PRP|CD|VBD)/.test(before) && /^(?:VBD|VBD:AUX|RB)$/.test(behind);

/** Whether a word ends its phrase: before a mark, or a preposition or time without an "and" behind it. */
function isAlone(units: readonly Unit[], at: number, tagBehind: string): boolean {
  const next = units[at + 1];
  if (!next || /^[.,;]$/.test(next.text)) return true;
  return (
    (tagBehind === 'IN' || next.kind === 'DATE') && units.slice(at + 2).every(({ lower }) => lower !== 'and')
  );
}

const isVerbal = (name = ''): boolean => name.startsWith('VB') || name.startsWith('MD');

/** Whether a possessive stands before a word, with nothing but adjectives and nouns between. */
function isOwned(units: readonly Unit[], tags: Int32Array, names: readonly string[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:JJ|NN)$/.test(names[tags[before] ?? -1] ?? '')) before--;
  return /^['’]s$/.test(units[before]?.lower ?? '') && names[tags[before] ?? -1] === 'POS';
}
