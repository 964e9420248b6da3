/** Letters behind a name that tell of a rank, a degree or a seat, and are no part of it. Lower case, no stops. */
const POST_NOMINALS: ReadonlySet<string> = new Set(
  'ba bsc cbe cmg dbe dl dphil dso esq frs gbe gcmg jp kbe kc kcb kcmg llb llm ma mba mbe md mep mla mna mp msc msp obe om phd qc sc tc'.split(
    ' ',
  ),
);

/** "KC", "Ph.D.", but not "Ma". */
export const isPostNominal = (word: string): boolean =>
  /^\p{Lu}.*\p{Lu}/u.test(word) && POST_NOMINALS.has(word.toLowerCase().replaceAll('.', ''));
