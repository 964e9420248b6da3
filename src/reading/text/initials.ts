/** A father's name by its first letter, or by the two that another alphabet has one for. */
const INITIALLED = /^(?:\p{Lu}|Ch|Dz|Kh|Sh|Th|Ts|Y[aeou]|Zh)\.\p{Lu}\p{Ll}{2}/u;

/** Whether a word is a name with its initial in one: "B.Narantsetseg", "Ts.Erdene", "K.Palaniswami". */
export const isInitialled = (word: string): boolean => INITIALLED.test(word);
