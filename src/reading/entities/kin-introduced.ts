import type { NameSpan } from '../names/name.ts';
import type { Sentence } from '../text/token.ts';
import type { TitledName } from './joined-persons.ts';

/** Those who may bear the name of the one whose kin they are. */
const KIN =
  /^(?:(?:half-|step)?(?:brother|sister)|aunt|cousin|(?:grand|step)?(?:daughter|father|mother|son)|husband|nephew|niece|uncle|widow|widower|wife)$/;
const DESCRIBING = /^(?:elder|eldest|first|late|older|only|second|third|twin|younger|youngest)$/;
const OWNER = /^(?:her|his|['’]s?)$/;

/** The names of those told of as somebody's kin: "his brother, Father | Peter Lima |", "Lima's son | Peter Lima |". */
export function kinIntroduced(
  titled: readonly TitledName[],
  sentences: readonly Sentence[],
): ReadonlySet<NameSpan> {
  const isKin = ({ name, from }: TitledName): boolean => {
    const word = (at: number): string => sentences[name.sentence]?.tokens[at]?.lower ?? '';
    // As the title of the name, or before it, perhaps with a comma between.
    return [from, word(from - 1) === ',' ? from - 2 : from - 1].some(
      (kin) => KIN.test(word(kin)) && OWNER.test(word(DESCRIBING.test(word(kin - 1)) ? kin - 2 : kin - 1)),
    );
  };
  return new Set(titled.filter(isKin).map(({ name }) => name));
}
