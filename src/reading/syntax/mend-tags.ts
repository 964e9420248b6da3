import { mendWord } from './mend-words.ts';
import { isVerbal, TaggedUnits } from './tagged-units.ts';
import type { Unit } from './unit.ts';

const SEEN = /^(?:caught|filmed|photographed|pictured|seen|snapped|spotted)$/;
/** Verbs behind which a name is what somebody is called or made. */
const NAMING =
  /^(?:appointed|called|christened|code-?named|crowned|declared|dubbed|elected|made|named|nicknamed|re-?named|sworn|titled)$/;
/** What two are pictured doing that is a noun as well. */
const DONE_BY_TWO =
  /^(?:chat|converse|dance|embrace|hug|kiss|laugh|pose|pray|shake|stroll|talk|toast|walk|wave)$/;
/** The past of verbs whose participle is another word. */
const PRETERITES = new Set(
  `arose ate awoke became began broke chose did drank drew drove fell flew forbade forgave forgot froze gave grew hid
knew mistook oversaw overtook rang rode rose sang sank saw shook spoke sprang stole strode swam swore threw took tore
undertook underwent went withdrew woke wore wrote`.split(/\s/),
);
/** What somebody does to another now, and is no plural beside a name. */
const CALLS = /^(?:calls|interviews|rings|summons|visits|welcomes)$/;
const REFLEXIVE = /^(?:her|him|it|my|your)self$|^(?:our|them|your)selves$/;
const BEHIND_DOING =
  /^(?:[.,]|after|along|and|around|arm|as|at|before|behind|by|down|during|each|hand|hands|in|inside|near|on|one|outside|over|side|through|to|together|while|with)$/;

/**
 * Mends what the tagger gets wrong though the words beside leave no choice. Changes `tags`, which are indexes of
 * `names`.
 */
export function mendTags(units: readonly Unit[], tags: Int32Array, names: readonly string[]): void {
  const tagged = new TaggedUnits(units, tags, names);
  for (let at = 0; at < units.length; at++) {
    mendAnyWord(tagged, at);
    mendWord(tagged, at);
  }
  // "| Cross-examined | on Monday by Bo Ek, …": the capital is that of the sentence.
  const isAsked = /^(?:asked|cross-examined|interviewed|questioned)$/.test(tagged.word(0));
  if (isAsked && units.slice(1, 6).some(({ lower }) => lower === 'by')) tagged.retag(0, 'VBN');
  mendOnlyVerb(tagged);
}

/** What holds of words of many kinds. */
function mendAnyWord(units: TaggedUnits, at: number): void {
  const [tag, word] = [units.tag(at), units.word(at)];
  switch (tag) {
    case 'VB':
    case 'VBP':
      // "The president's official | visit | to Chad": what is owned is no verb.
      // "Toe to | toe |", "head to | head |".
      if (isOwned(units, at) || (tag === 'VB' && units.word(at - 1) === 'to' && units.word(at - 2) === word))
        units.retag(at, 'NN');
      break;
    case 'JJ':
      // "Ana Lima | hurried | to Oslo": behind a name, and before "to", it is a verb.
      if (word.endsWith('ed') && units.word(at + 1) === 'to' && units.isPerson(at - 1))
        units.retag(at, 'VBD');
      break;
    case 'NN':
      // "Was spotted | dining | with Bo Ek".
      if (word.endsWith('ing') && SEEN.test(units.word(at - 1))) units.retag(at, 'VBG');
      break;
    case 'PRP$':
      // "Found | himself | dining".
      if (REFLEXIVE.test(word)) units.retag(at, 'PRP');
      break;
    case 'NNS':
      // "Ana Lima, who chairs the board, | rings | Bo Ek", "the king, Ana Lima, | summons | Bo Ek".
      if (
        CALLS.test(word) &&
        units.isPerson(at + 1) &&
        (units.word(at - 1) === ',' || units.isPerson(at - 1))
      )
        units.retag(at, 'VBZ');
      break;
    case 'VBN':
      // "Two bosses who had quarrelled | shook | hands".
      if (PRETERITES.has(word) || isActing(units, at) || isActive(units, at)) units.retag(at, 'VBD');
      break;
  }
  // "Told | works | council leader Bo Ek".
  if (word === 'works' && /^(?:committee|council)\b/.test(units.word(at + 1))) units.retag(at, 'NNS');
  // "Denied | dining | with Bo Ek".
  if (/^(?:dining|lunching)$/.test(word) && units.word(at + 1) === 'with') units.retag(at, 'VBG');
  // "Ana Lima and Bo Ek | embrace | in the lobby": what two do in a picture is no noun.
  if (isDoneByTwo(units, at) && !isBehindVerb(units, at)) units.retag(at, 'VBP');
}

/** "Detectives | arrested | Bo Ek": whoever is acted on stands right behind, so no noun before is. */
const isActing = (units: TaggedUnits, at: number): boolean =>
  units.isPerson(at + 1) && units.tag(at - 1).startsWith('NN') && !NAMING.test(units.word(at));

/** "She later | held | talks": no auxiliary stands before it. */
const isActive = (units: TaggedUnits, at: number): boolean =>
  /^RBR?$/.test(units.tag(at - 1)) &&
  (units.tag(at - 2) === 'PRP' || units.isPerson(at - 2)) &&
  !units.tag(at - 3).endsWith(':AUX') &&
  units.word(at + 1) !== 'by';

/** Whether a possessive stands before a word, with nothing but adjectives and nouns between. */
function isOwned(units: TaggedUnits, at: number): boolean {
  let before = at - 1;
  while (before > 0 && /^(?:JJ|NN)$/.test(units.tag(before))) before--;
  return /^['’]s$/.test(units.word(before)) && units.tag(before) === 'POS';
}

/** "Ana Lima | and | the mayor, Bo Ek, | embrace |". */
function isDoneByTwo(units: TaggedUnits, at: number): boolean {
  if (!DONE_BY_TWO.test(units.word(at)) || !units.isPerson(at - 1)) return false;
  const and = /^(?:an?|her|his|the|their)$/.test(units.word(at - 2)) ? at - 3 : at - 2;
  const isFollowed = at + 1 === units.units.length || BEHIND_DOING.test(units.word(at + 1));
  return units.word(and) === 'and' && isFollowed;
}

function isBehindVerb(units: TaggedUnits, at: number): boolean {
  for (let before = 0; before < at; before++) if (isVerbal(units.tag(before))) return true;
  return false;
}

/** "A third meeting | followed | on 2 June": the only verb of a sentence is none that lacks its auxiliary. */
function mendOnlyVerb(units: TaggedUnits): void {
  const only = units.units.findIndex((_, at) => isVerbal(units.tag(at)));
  const isLone =
    units.units.findLastIndex((_, at) => isVerbal(units.tag(at))) === only &&
    units.tag(only) === 'VBN' &&
    /^(?:NN|PRP$|CD)/.test(units.tag(only - 1));
  if (isLone && units.units.slice(only + 1).every(({ lower }) => lower !== 'by')) units.retag(only, 'VBD');
}
