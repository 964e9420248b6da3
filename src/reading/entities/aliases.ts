import type { Sentence } from '../text/token.ts';
import type { EntityDraft, NamedMention } from './entity-draft.ts';

/** The words between a name and another name of the same person: 'Ana Lima, alias "Catorce"', "Kay (born Bo Ek)". */
const ALSO_NAMED =
  /^(?:(?:[,(] )?(?:(?:also|better|best|formerly|once) )?(?:a\.?k\.?a\.?|alias|known (?:to [a-z ]{1,30} )?as)(?: simply)?|[,(] (?:born|nicknamed|nom de guerre|real name|whose (?:birth name|nom de guerre|real name) (?:is|was)|who (?:goes|went) by(?: the name(?: of)?)?)) (?:" )?/;

/** How many words may lead from a name to the end of the other. */
const WITHIN = 14;

/** Puts persons together whom the text says to be one under two names; the longer name stands. */
export function withAliases(persons: readonly EntityDraft[], sentences: readonly Sentence[]): EntityDraft[] {
  return persons
    .flatMap((draft) => draft.mentions)
    .reduce<EntityDraft[]>(
      (known, mention) => {
        const alias = wordsOfAlias(mention, sentences);
        const one = alias ? known.find(({ mentions }) => mentions.includes(mention)) : undefined;
        const other = alias ? known.find((draft) => draft !== one && begins(alias, draft)) : undefined;
        return one && other
          ? known.flatMap((draft) => (draft === other ? [] : draft === one ? [joined(one, other)] : [draft]))
          : known;
      },
      [...persons],
    );
}

/** What follows "alias" behind a name, lower case; null where nothing like it does. */
function wordsOfAlias({ name }: NamedMention, sentences: readonly Sentence[]): string | null {
  if (!name) return null;
  const tokens = sentences[name.sentence]?.tokens.slice(name.last, name.last + WITHIN) ?? [];
  const words = tokens.map(({ lower }) => lower).join(' ');
  const lead = ALSO_NAMED.exec(words);
  return lead ? `${words.slice(lead[0].length)} ` : null;
}

const begins = (words: string, { mentions }: EntityDraft): boolean =>
  mentions.some(({ folded }) => words.startsWith(`${folded.toLowerCase()} `));

function joined(one: EntityDraft, other: EntityDraft): EntityDraft {
  const words = ({ main }: EntityDraft): number => main.folded.split(/\s+/).length;
  const mentions = [...one.mentions, ...other.mentions].sort((a, b) => a.start - b.start);
  return { ...one, main: words(other) > words(one) ? other.main : one.main, mentions };
}
