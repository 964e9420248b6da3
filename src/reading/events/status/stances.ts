import type { SentenceView } from '../../clauses/sentence-view.ts';

/**
 * What a word that governs an event makes of it: it lies ahead, is refused, called off, wished for, alleged by
 * somebody, or goes on from what the word tells ("began to", "flew to Oslo to").
 */
export type Stance = 'PLANS' | 'REFUSES' | 'CALLS_OFF' | 'WISHES' | 'ALLEGES' | 'GOES_ON';

const ROWS: readonly (readonly [Stance, string])[] = [
  [
    'PLANS',
    'about agree agreed agrees aim aimed aims announce announced announces arrange arranged arranges due expect expected expects going hope hoped hopes hoping intend intended intends intent intention intentions invite invited invites likely pencilled plan planned planning plans pledge pledged poised prepare prepared preparing promise promised ready schedule scheduled secured set slated vowed',
  ],
  [
    'REFUSES',
    'avoid avoided avoiding avoids boycott boycotted decline declined declines declining denied denies deny denying dismiss dismissed dismisses escape escaped escapes fail failed fails miss missed misses refuse refused refuses refusing reject rejected rejecting rejects rule ruled shun shunned skip skipped snub snubbed',
  ],
  [
    'CALLS_OFF',
    'abandon abandoned cancel canceled cancelled cancelling cancels postpone postponed postpones postponing scrap scrapped scraps shelve shelved suspend suspended',
  ],
  [
    'WISHES',
    'able advise advised allow allowed allows ask asked asking asks attempt attempted consider considered considering demand demanded demanding demands dream dreamed dreaming dreams dreamt eager encourage encouraged happy imagine imagined keen like liked need needed needs offer offered offers open propose proposed proposes proposing recommend recommended refusing reluctant request requested requesting requests seek seeking seeks sought suggest suggested suggesting suggests support supported supporting supports supposed tried tries try trying unable urge urged urges urging want wanted wants willing wish wished wishes',
  ],
  [
    'ALLEGES',
    'accuse accused accuses accusing allege alleged alleges alleging rumored rumoured whisper whispered whispers',
  ],
  [
    'GOES_ON',
    'arrived began begin begun broke came chose chosen climbed come comes continue continued continues convened crossed cut cycled dashed driven drives drove flew flies flown fly forced found gathered get go goes going gone got happened headed hurried journeyed landed led left managed paused proceeded resumed return returned returns rode rowed rushed sailed sat slipped started stayed stepped stopped travel traveled travelled travelling travels trekked used visit visited walked went',
  ],
];

const STANCES: ReadonlyMap<string, ReadonlySet<Stance>> = ROWS.reduce((table, [stance, words]) => {
  for (const word of words.split(' ')) table.set(word, new Set([...(table.get(word) ?? []), stance]));
  return table;
}, new Map<string, ReadonlySet<Stance>>());

/** Verbs whose particle makes the stance, with the particles: "called | off", "pulled | out of". */
const PHRASES: readonly (readonly [Stance, RegExp])[] = [
  [
    'CALLS_OFF',
    /^(?:(?:call(?:s|ed|ing)?|put(?:s|ting)?|broke|breaks?|broken|breaking|cut|push(?:es|ed)?) (?:off|back)|(?:deleted|dropped|removed|scratched|struck|taken) (?:from|off) (?:her|his|its|my|our|the|their) (?:agenda|calendar|diary|itinerary|program(?:me)?|schedule|timetable))\b/,
  ],
  ['PLANS', /^(?:look(?:s|ed|ing)? forward|commit(?:s|ted|ting)? to|work(?:s|ed|ing)? (?:on|towards?))\b/],
  ['WISHES', /^call(?:s|ed|ing)? (?:\S+ )?(?:for|on|upon)\b/],
  ['REFUSES', /^(?:(?:pull(?:s|ed)?|back(?:s|ed)?) out of|turn(?:s|ed|ing)? down)\b/],
];

/** Units. */
const LONGEST_PHRASE = 4;

/** Whether a governing word takes a stance towards what it governs. */
export function takes(view: SentenceView, unit: number, stance: Stance): boolean {
  const words = view.units.slice(unit, unit + LONGEST_PHRASE).map(({ lower }) => lower);
  const phrase = PHRASES.find(([, pattern]) => pattern.test(words.join(' ')));
  return phrase ? phrase[0] === stance : (STANCES.get(words[0] ?? '')?.has(stance) ?? false);
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Nouns that turn what hangs on them into a wish. */
export const WISHES: ReadonlySet<string> = words(
  'appeal appeals call calls chance demand demands desire hope hopes idea invitation invitations need offer offers opportunity option plan plans possibility proposal proposals prospect prospects readiness reports request requests rumors rumours suggestion willingness wish',
);

/** Nouns of hearsay: what they tell is nobody's claim, unless somebody denies it. */
export const HEARSAY: ReadonlySet<string> = words(
  'accusation accusations allegation allegations charge charges claim claims report reports rumor rumors rumour rumours speculation suggestion suggestions',
);

/** Nouns of what somebody is about to bring about: "their | aim | is a meeting". */
export const AIMS: ReadonlySet<string> = words(
  'aim ambition dream goal hope idea intention objective plan proposal purpose suggestion target wish',
);

/** How one feels at what has happened to one. */
export const FEELING =
  /^(?:amazed|astonished|delighted|fortunate|glad|honou?red|lucky|moved|overjoyed|pleased|privileged|proud|relieved|shocked|startled|surprised|thrilled)$/;

export const CALLING_OFF: ReadonlySet<string> = words('abandonment cancellation collapse postponement');
