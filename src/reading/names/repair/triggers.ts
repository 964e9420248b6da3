import { FIRMS, INSTITUTIONS, MEDIA } from '../../kinds-of-bodies.ts';

/**
 * What repairs look for in whole sentences, as a bit each of `Word.triggers` and of `SentenceContext.triggers`: a
 * sentence without it is passed over.
 */
export const IN = 1;
/** What persons are addressed by, the offices of those who are called by their surnames, sovereigns' titles. */
export const ADDRESS = 2;
export const OFFICE = 4;
export const CROWN = 8;
/** Small nouns that say what the body behind them is. */
export const KIND = 16;
/** What is called after whoever leads it. */
export const LED = 32;
/** Words of matches. */
export const SPORT = 64;
/** Forms of address, as they are written before a name. */
export const COURTESY = 128;
/** What several persons are called before their surnames. */
export const OFFICES = 256;
/** The last words of parties that are called by their members. */
export const PARTISANS = 512;

const words = (text: string): readonly string[] => text.split(' ');

/** Words as they are written. */
const WRITTEN: ReadonlyMap<number, ReadonlySet<string>> = new Map([
  [IN, new Set(['in'])],
  [CROWN, new Set(words('Emperor Empress King Pope Prince Princess Queen'))],
  [
    COURTESY,
    new Set(
      words('Dame Dr Lady Lord Miss Monsignor Mr Mrs Ms Msgr Prof Professor Rabbi Rev Reverend Sir').flatMap(
        (word) => [word, `${word}.`],
      ),
    ),
  ],
  [
    OFFICES,
    new Set(
      words(
        'Ambassadors Bishops Cardinals Chancellors Congressmen Congresswomen Councillors Drs Generals Governors Judges Justices ' +
          'Messrs Ministers Premiers Presidents Professors Representatives Senators Sens',
      ),
    ),
  ],
  [PARTISANS, new Set(['Democrats', 'Greens'])],
  [
    KIND,
    new Set([...FIRMS, ...MEDIA, ...INSTITUTIONS, ...words('brewer insurer lender maker retailer site')]),
  ],
  [
    SPORT,
    new Set(
      words(
        'assist batsman bowler captain championship coach cup defender equaliser equalizer final finals fixture forward goal ' +
          'goalkeeper goals halftime innings kickoff league match matches midfielder penalty pitch quarterfinal referee relegation ' +
          'scored scorer semifinal striker substitute teammate tournament tries wicket wickets',
      ),
    ),
  ],
]);

/** Words in any case. */
const IN_ANY_CASE: ReadonlyMap<number, ReadonlySet<string>> = new Map([
  [ADDRESS, new Set(words('dr miss mr mrs ms prof sen sens').flatMap((word) => [word, `${word}.`]))],
  [OFFICE, new Set(words('chairman chairwoman chancellor governor minister premier president senator'))],
  [LED, new Set(words('administration cabinet era government presidency'))],
]);

/** @param lower the same in lower case */
export function triggersOf(text: string, lower: string): number {
  let bits = 0;
  for (const [bit, spellings] of WRITTEN) if (spellings.has(text)) bits |= bit;
  for (const [bit, spellings] of IN_ANY_CASE) if (spellings.has(lower)) bits |= bit;
  return bits;
}
