/** A father's name by its first letter, or by the two that another alphabet has one for. */
const INITIAL = '(?:\\p{Lu}|Ch|Dz|Kh|Sh|Th|Ts|Y[aeou]|Zh)';
/** What begins a sentence where a space is missing: "of Group B.The next". */
const OPENING =
  'After|All|And|Both|But|Each|For|From|Her|His|How|However|Its|Many|Not|One|Our|She|Some|That|The|Their|Then|There|These|They|This|Those|Two|What|When|Where|Which|While|Who|With|You';
const INITIALLED = new RegExp(`^${INITIAL}\\.(?!(?:${OPENING})\\b)\\p{Lu}\\p{Ll}{2}`, 'u');

/** Whether a word is a name with its initial in one: "B.Narantsetseg", "Ts.Erdene", "K.Palaniswami". */
export const isInitialled = (word: string): boolean => INITIALLED.test(word);
