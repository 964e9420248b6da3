/** Words that stand before a name as (part of) a title. Collected from English news style guides. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  `acting admiral administrator adviser advisor affairs ambassador archbishop assistant attorney baron baroness
  bishop brigadier cabinet captain cardinal ceo chairman chairperson chairwoman chancellor chief colonel
  commander commissioner committee congressman congresswoman consul councillor count countess crown dame
  defence defense delegate democratic deputy development director doctor dr duchess duke economy emir emperor
  employment empress energy envoy executive finance first foreign former gen general governor head health
  his her home imam incoming interior judge justice king lady leader lieutenant lord lt madam madame major
  marshal mayor minister miss monsignor mr mrs ms national officer outgoing party permanent pm pope premier
  president prime prince princess prof professor queen rabbi rear rep representative republican retired
  reverend secretary security sen senator senior sergeant sheikh shah sir special speaker spokesman
  spokesperson spokeswoman state sultan supreme the trade treasury undersecretary under vice
  ayatollah`.split(/\s+/u),
);

/** Words that join the words of a title ("Secretary of State", "Minister for Trade"). */
export const TITLE_LINKS: ReadonlySet<string> = new Set(['and', 'for', 'in', 'of', 'on', 'to', 'elect']);
