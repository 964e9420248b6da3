import { isVerbal, type TaggedUnits } from './tagged-units.ts';

/** What mends the tag of some words, where the words beside leave no choice. */
interface Mending {
  /** Lower case, parted by spaces. */
  readonly words: string;
  readonly tag: string;
  /** Whether the word at a unit has that tag; called where one of the words stands. */
  readonly when: (units: TaggedUnits, at: number) => boolean;
  /** What else is mended then. */
  readonly also?: (units: TaggedUnits, at: number) => void;
}

/** Verbs behind which a meeting is a noun. */
const HELD = /^(?:ha[ds]|have|h[eo]ld|made|make|placed?|receive[ds]?|take|took)$/;
/** Verbs of pictures, behind which somebody does something. */
const SHOWING = /^(?:captur(?:ed|es|ing)|depict(?:ed|ing|s)|saw|show(?:ed|ing|s)?)$/;
const GIVING = /^(?:allow(?:ed|s)?|g[ai]ve(?:n|s)?|grant(?:ed|s)?|spared?)$/;

/** What something else follows. */
const OCCASION =
  /^(?:call|calls|conference|conversation|conversations|death|defeat|dialogue|dinner|discussion|discussions|election|hearing|lunch|meeting|meetings|negotiations|protests|resignation|session|summit|talk|talks|visit|vote)$/;

/** In this order; of a word each sees what the ones before left. */
const MENDINGS: readonly Mending[] = [
  {
    // "Admitted | meeting | Bo Ek": between a verb and a name it is a verb, though more is written of meetings.
    // "Footage showed Ana Lima | meeting | with Bo Ek".
    words: 'greeting meeting visiting',
    tag: 'VBG',
    when: (units, at) =>
      (units.isName(at + 1) && units.tag(at - 1).startsWith('VB')) ||
      (units.isPerson(at - 1) && SHOWING.test(units.word(at - 2))),
  },
  {
    // "Ana Lima and Bo Ek, | meeting | in Oslo, agreed": no meeting is a person.
    words: 'meeting',
    tag: 'VBG',
    when: (units, at) =>
      units.word(at - 1) === ',' &&
      units.isPerson(at - 2) &&
      /^(?:at|for|in|on)$/.test(units.word(at + 1)) &&
      units.tag(at) === 'NN',
  },
  {
    // "Who last | saw | each other": no tool.
    words: 'saw',
    tag: 'VBD',
    when: (units, at) => units.tag(at) === 'NN' && /^(?:each|her|him|one|them)$/.test(units.word(at + 1)),
    also: (units, at) => {
      if (units.word(at - 1) === 'last') units.retag(at - 1, 'RB');
    },
  },
  {
    // "Met the | chief | only once", "the chief | executive | yesterday": nothing follows that it describes.
    words: 'chief executive',
    tag: 'NN',
    when: (units, at) =>
      (units.word(at) === 'chief' || units.word(at - 1) === 'chief') &&
      units.tag(at) === 'JJ' &&
      !isDescribed(units, at + 1),
  },
  {
    // "The police chief | left |".
    words: 'left',
    tag: 'VBD',
    when: (units, at) => units.tag(at) === 'NN' && units.tag(at - 1).startsWith('NN'),
  },
  {
    // "Came to her | flat |": owned, and nothing follows that it describes.
    words: 'flat',
    tag: 'NN',
    when: (units, at) => /^P(?:OS|RP\$)$/.test(units.tag(at - 1)) && !isNominal(units.tag(at + 1)),
  },
  {
    // "Ana Lima and Bo Ek | face | each other", "both candidates | visit | the judge": nothing follows that it
    // describes.
    words: 'debate face host interview phone question sign tour visit',
    tag: 'VBP',
    when: (units, at) =>
      (units.tag(at - 1) === 'NNS' || units.isName(at - 1)) &&
      units.tag(at) === 'NN' &&
      units.tag(at + 1) === 'DT',
  },
  {
    // "Will first | call | on Bo Ek".
    words:
      'back call debate door face flat general greeting host interview meeting phone question sign task tea tour visit',
    tag: 'VB',
    when: (units, at) =>
      units.tag(at) === 'NN' &&
      /^(?:also|first|next|then)$/.test(units.word(at - 1)) &&
      units.tag(at - 2).startsWith('MD'),
  },
  {
    // "Ana Lima, back at her desk, | telephones | Bo Ek".
    words: 'phones telephones',
    tag: 'VBZ',
    when: (units, at) =>
      units.isPerson(at + 1) &&
      (units.isPerson(at - 1) || units.word(at - 1) === ',') &&
      units.tag(at) === 'NNS' &&
      !isVerbal(units.tag(at + 2)),
  },
  {
    // "She and the | major | talked for an hour": what no noun follows is one.
    words: 'general major',
    tag: 'NN',
    when: (units, at) =>
      units.tag(at).startsWith('JJ') &&
      units.word(at - 1) === 'the' &&
      /^VB[DN]$/.test(units.tag(at + 1)) &&
      /^(?:IN|DT|PRP|RB|TO|[.,])/.test(units.tag(at + 2)),
    also: (units, at) => units.retag(at + 1, 'VBD'),
  },
  {
    // "The two | last | met", "they were | last | together", not "the last time".
    words: 'last',
    tag: 'RB',
    when: (units, at) =>
      /^(?:NN|PRP|CD|VBD)/.test(units.tag(at - 1)) && /^(?:VBD|VBD:AUX|RB)$/.test(units.tag(at + 1)),
  },
  {
    // "Sat down with | both | on Sunday": no noun and no "and" follows.
    words: 'both',
    tag: 'PRP',
    when: (units, at) => endsPhrase(units, at) && /^(?:VB|IN|TO)/.test(units.tag(at - 1)),
  },
  {
    // "Their meeting, | held | in Riga": without an object nobody holds anything.
    words: 'held',
    tag: 'VBN',
    when: (units, at) => units.tag(at) === 'VBD' && units.word(at - 1) === ',' && units.tag(at + 1) === 'IN',
  },
  {
    // "Denied that he had | since | met her".
    words: 'since',
    tag: 'RB',
    when: (units, at) => /^(?:had|has|have)$/.test(units.word(at - 1)) && /^VB[DN]$/.test(units.tag(at + 1)),
    also: (units, at) => {
      units.retagAsAuxiliary(at - 1);
      units.retag(at + 1, 'VBN');
    },
  },
  {
    // "| Back-to-back | sessions", "| face-to-face | talks".
    words: 'back door face one',
    tag: 'JJ',
    when: (units, at) =>
      units.word(at + 1) === '-' &&
      units.word(at + 2) === 'to' &&
      units.word(at + 3) === '-' &&
      units.word(at + 4) === units.word(at),
    also: (units, at) => {
      units.retag(at + 4, 'JJ');
      if (HELD.test(units.word(at - 1))) units.retagAsMainVerb(at - 1);
    },
  },
  {
    // "Had | calls | with Bo Ek": no second verb stands right behind the first.
    words: 'calls talks visits',
    tag: 'NNS',
    when: (units, at) => HELD.test(units.word(at - 1)) && units.tag(at).startsWith('VB'),
    also: (units, at) => units.retagAsMainVerb(at - 1),
  },
  {
    // "Met Bo Ek | while | Ana Lima slept": joins no names.
    words: 'while',
    tag: 'IN:SCONJ',
    when: (units, at) => units.tag(at) === 'CC',
  },
  {
    // "Had | tea | there with him".
    words: 'tea',
    tag: 'NN',
    when: (units, at) => HELD.test(units.word(at - 1)),
  },
  {
    // "What officials called | talks |".
    words: 'talks',
    tag: 'NNS',
    when: (units, at) => units.word(at - 1) === 'called' && units.tag(at).startsWith('VB'),
  },
  {
    // "Held office | calls | with Bo Ek".
    words: 'calls',
    tag: 'NNS',
    when: (units, at) => isKindOfCall(units, at) && units.word(at + 1) === 'with',
  },
  {
    // "The phone | call | she had from Bo Ek".
    words: 'call',
    tag: 'NN',
    when: (units, at) =>
      isKindOfCall(units, at) && /^VBP?$/.test(units.tag(at)) && units.tag(at - 1) === 'NN',
  },
  {
    // "Ana Lima and Bo Ek | call | on the Senate to act": a name has no noun right behind it.
    words: 'call',
    tag: 'VBP',
    when: (units, at) =>
      units.isName(at - 1) && /^(?:for|on)$/.test(units.word(at + 1)) && units.tag(at) === 'NN',
  },
  {
    // "Ana Lima and | fellow | senator Bo Ek".
    words: 'fellow',
    tag: 'JJ',
    when: (units, at) => units.tag(at).startsWith('VB'),
  },
  {
    // "Drove Bo Ek | home |".
    words: 'home',
    tag: 'RB',
    when: (units, at) => units.isName(at - 1) && units.tag(at - 2).startsWith('VB'),
  },
  {
    // "Held | in-depth | talks", "| behind-the-scenes | talks": what begins a compound is no preposition.
    words: 'behind in off on out over under',
    tag: 'JJ',
    when: (units, at) =>
      units.word(at + 1) === '-' && /^(?:and|camera|depth|of|person|the)$/.test(units.word(at + 2)),
  },
  {
    // "The director of the Ivan Marek | works |, Bo Ek, …".
    words: 'works',
    tag: 'NN',
    when: (units, at) =>
      /^[,.;]$/.test(units.word(at + 1)) && units.isName(at - 1) && units.word(at - 2) === 'the',
  },
  {
    // "Met him | en route | to Oslo".
    words: 'route',
    tag: 'RB',
    when: (units, at) => units.word(at - 1) === 'en',
    also: (units, at) => units.retag(at - 1, 'RB'),
  },
  {
    // "Was taken to | task | by Bo Ek".
    words: 'task',
    tag: 'NN',
    when: (units, at) => units.word(at - 1) === 'to' && units.tag(at).startsWith('VB'),
    also: (units, at) => units.retag(at - 1, 'IN'),
  },
  {
    // "A phone call | today | from Bo Ek": no noun that the ones before describe.
    words: 'today tomorrow tonight yesterday',
    tag: 'RB',
    when: (units, at) => units.tag(at - 1).startsWith('NN'),
  },
  {
    // "Announced it | following | a meeting": before what came first.
    words: 'following',
    tag: 'IN',
    when: (units, at) =>
      units.tag(at) === 'VBG' &&
      /^(?:CD|NNP?S?|RB|,)$/.test(units.tag(at - 1)) &&
      [1, 2, 3, 4].some((behind) => OCCASION.test(units.word(at + behind))),
  },
  {
    // "Opposite | her | sat Bo Ek": no verb is owned.
    // "Handed | her | a note": what is owned has no article. "Saw | her | only twice": nor is an adverb, unless it
    // goes on to describe.
    words: 'her',
    tag: 'PRP',
    when: (units, at) =>
      /^(?:DT|VB[DZ]|MD)/.test(units.tag(at + 1)) ||
      ((units.tag(at + 1) === 'RB' || /^(?:early|late)$/.test(units.word(at + 1))) &&
        /^(?:RB|IN|TO|CC|[.,])$/.test(units.tag(at + 2))) ||
      isNoOwner(units, at),
  },
  {
    // "Received | her | LL.M.": no verb is written so.
    words: 'her',
    tag: 'PRP$',
    when: (units, at) => /^[A-Z]{2}/.test(units.units[at + 1]?.text ?? '') && !units.isName(at + 1),
  },
];

const MENDINGS_BY_WORD: ReadonlyMap<string, readonly Mending[]> = MENDINGS.reduce((byWord, mending) => {
  for (const word of mending.words.split(' ')) byWord.set(word, [...(byWord.get(word) ?? []), mending]);
  return byWord;
}, new Map<string, readonly Mending[]>());

/** Mends the tag of the word at a unit, if it is one of those above. */
export function mendWord(units: TaggedUnits, at: number): void {
  for (const { also, tag, when } of MENDINGS_BY_WORD.get(units.word(at)) ?? []) {
    if (!when(units, at)) continue;
    units.retag(at, tag);
    also?.(units, at);
  }
}

const isNominal = (tag: string): boolean => /^(?:JJ|NN)/.test(tag);

/** Whether the word at a unit is one that the word before may describe: no time is. */
const isDescribed = (units: TaggedUnits, at: number): boolean =>
  isNominal(units.tag(at)) &&
  units.units[at]?.kind !== 'DATE' &&
  !/^(?:left|today|tonight|tomorrow|yesterday)$/.test(units.word(at));

const isKindOfCall = (units: TaggedUnits, at: number): boolean =>
  /^(?:conference|courtesy|office|phone|telephone|video)$/.test(units.word(at - 1));

/** Whether a word ends its phrase: before a mark, or a preposition or time without an "and" behind it. */
function endsPhrase(tagged: TaggedUnits, at: number): boolean {
  const { units } = tagged;
  const next = units[at + 1];
  if (!next || /^[,.;]$/.test(next.text)) return true;
  const opensAnother = tagged.tag(at + 1) === 'IN' || next.kind === 'DATE';
  return opensAnother && units.slice(at + 2).every(({ lower }) => lower !== 'and');
}

/**
 * "Phoned | her | the next day", but "gave her Monday speech"; "gave | her | half an hour"; "showed | her | round the
 * mill".
 */
function isNoOwner(units: TaggedUnits, at: number): boolean {
  const isDated =
    units.units[at + 1]?.kind === 'DATE' &&
    units.tag(at - 1).startsWith('VB') &&
    !isNominal(units.tag(at + 2));
  const isGivenTime =
    GIVING.test(units.word(at - 1)) &&
    [1, 2, 3].some((ahead) => /^(?:hours?|minutes)$/.test(units.word(at + ahead)));
  const isLed = /^(?:around|over|round|through)$/.test(units.word(at + 1)) && units.tag(at + 2) === 'DT';
  return isDated || isGivenTime || isLed;
}
