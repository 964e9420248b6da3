/**
 * Nouns whose unnamed bearer acts for the state or body that is named beside them: "the Iranian president",
 * "US officials", "a delegation from Chad". Lower case, singular; reporters, farmers and voters act for nobody.
 */
const WORDS = `
adviser advisor aide ambassador amir attache authority chairman chairwoman chancellor chief colleague commander
commissioner consul council counterpart deputy delegate delegation diplomat director emir envoy executive
general government head intermediary investigator king lawmaker leader legislator mediator minister ministry
mission monarch negotiator official parliamentarian premier president prince princess queen representative
ruler secretary secretary-general senator side speaker staff sultan team undersecretary vice-president
`;

const OFFICES: ReadonlySet<string> = new Set(WORDS.split(/\s+/).filter(Boolean));

/** Whether a word, lower case, in the singular or plural, is such a noun. */
export function isOffice(word: string): boolean {
  return OFFICES.has(word) || OFFICES.has(word.replace(/s$/, '')) || OFFICES.has(word.replace(/ies$/, 'y'));
}
