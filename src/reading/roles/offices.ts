/**
 * Nouns whose unnamed bearer acts for the state or body that is named beside them: "the Iranian president",
 * "US officials", "a delegation from Chad". Lower case, singular; reporters, farmers and voters act for nobody.
 */
const WORDS = `
adviser advisor aide ambassador amir attache authority board chairman chairwoman chancellor chief colleague commander
commissioner consul council counterpart deputy delegate delegation diplomat director emir envoy executive
general government head intermediary investigator king lawmaker leader legislator mediator minister ministry
mission monarch negotiator official parliamentarian premier president prince princess queen representative
ruler secretary secretary-general senator side speaker staff sultan team undersecretary vice-president
`;

/** In the singular and plural. */
const OFFICES: ReadonlySet<string> = new Set(
  WORDS.split(/\s+/)
    .filter(Boolean)
    .flatMap((word) => [word, `${word}s`, word.replace(/y$/, 'ies')]),
);

/** Whether a word, lower case, in the singular or plural, is such a noun. */
export const isOffice = (word: string): boolean => OFFICES.has(word);
