import { placeKey } from '../entities/cluster-places.ts';
import type { FoundEntities, NamedRoles } from '../entities/find-entities.ts';
import { countryOfDemonym } from '../gazetteer/countries.ts';
import type { NameSpan } from '../names/name.ts';
import type { Span } from '../reading.ts';
import { isRoleHead, type RolePhrase } from '../roles/role-phrase.ts';
import type { Sentence, Token } from '../text/token.ts';

/** A title held at an organization or place; `person` and `of` are indexes of drafts. */
export interface PositionDraft {
  readonly person: number;
  /** Where the title's own words stand, in the original text: without what it is held at. */
  readonly title: Span;
  readonly of: number | null;
  /** Where the whole of it stands, name included. */
  readonly evidence: Span;
}

/**
 * Reads the titles beside names as positions: "Samantha Power, administrator of USAID" holds "administrator" at USAID.
 */
export function findPositions(found: FoundEntities, sentences: readonly Sentence[]): PositionDraft[] {
  const entityOf = new Map<NameSpan, number>();
  for (const [index, draft] of found.drafts.entries())
    for (const { name } of draft.mentions) if (name) entityOf.set(name, index);
  const namesIn: NameSpan[][] = sentences.map(() => []);
  for (const name of entityOf.keys()) namesIn[name.sentence]?.push(name);

  const positions: PositionDraft[] = [];
  for (const roles of found.roles) {
    const person = entityOf.get(roles.name);
    const sentence = sentences[roles.name.sentence];
    if (person === undefined || !sentence) continue;
    for (const phrase of phrasesOf(roles)) {
      const { tokens } = sentence;
      if (!isRoleHead(tokens[phrase.head])) continue;
      const held = heldAt(phrase, tokens, namesIn[roles.name.sentence] ?? [], entityOf, found);
      const { place } = roles.tail;
      const country =
        place && phrase === roles.before
          ? (namesIn[roles.name.sentence] ?? []).find(({ first }) => first === place.from)
          : undefined;
      const of = held.of ?? (country ? (entityOf.get(country) ?? null) : null);
      const title = spanOf(tokens, held.from, held.to);
      const evidence = spanOf(
        tokens,
        Math.min(phrase.from, roles.name.first),
        Math.max(phrase.to, roles.name.last),
      );
      if (title && evidence) positions.push({ person, title, of, evidence });
    }
  }
  return positions;
}

const phrasesOf = (roles: NamedRoles): RolePhrase[] =>
  [roles.before, roles.apposed, roles.behind].filter((phrase) => phrase !== null);

interface Held {
  readonly of: number | null;
  /** The tokens of the title without what it is held at. */
  readonly from: number;
  readonly to: number;
}

function heldAt(
  phrase: RolePhrase,
  tokens: readonly Token[],
  names: readonly NameSpan[],
  entityOf: ReadonlyMap<NameSpan, number>,
  found: FoundEntities,
): Held {
  const inside = names.filter(
    (name) => name.type !== 'PERSON' && name.first >= phrase.from && name.last <= phrase.to,
  );
  const of = (name: NameSpan): number | null => entityOf.get(name) ?? null;
  const behind = inside.filter((name) => name.first > phrase.head);
  const firstBehind = behind[0];
  const lead = inside.find((name) => name.last <= phrase.head);
  const from = lead ? afterOwner(tokens, lead.last) : afterDemonym(tokens, phrase);
  const organization = behind.findLast((name) => name.type === 'ORGANIZATION');
  if (organization && firstBehind)
    return { of: of(organization), from, to: beforePreposition(tokens, firstBehind.first, phrase.head) };
  if (firstBehind && tokens[beforeArticle(tokens, firstBehind.first) - 1]?.lower === 'of')
    return { of: of(firstBehind), from, to: beforePreposition(tokens, firstBehind.first, phrase.head) };
  if (lead) return { of: of(lead), from, to: phrase.to };
  const country = from > phrase.from ? countryOfDemonym(tokens[from - 1]?.text ?? '') : null;
  const place = country
    ? found.drafts.findIndex(
        (draft) => draft.type === 'PLACE' && placeKey(draft.main.folded) === country.name.toLowerCase(),
      )
    : -1;
  return { of: place >= 0 ? place : null, from: place >= 0 ? from : phrase.from, to: phrase.to };
}

const afterOwner = (tokens: readonly Token[], at: number): number =>
  /^'s?$/.test(tokens[at]?.text ?? '') ? at + 1 : at;
const afterDemonym = (tokens: readonly Token[], phrase: RolePhrase): number =>
  phrase.head > phrase.from && countryOfDemonym(tokens[phrase.from]?.text ?? '')
    ? phrase.from + 1
    : phrase.from;
const beforeArticle = (tokens: readonly Token[], at: number): number =>
  tokens[at - 1]?.lower === 'the' ? at - 1 : at;

/** The end of the title before "of the Commission": never before its head. */
function beforePreposition(tokens: readonly Token[], at: number, head: number): number {
  const article = beforeArticle(tokens, at);
  return Math.max(head + 1, article - 1);
}

function spanOf(tokens: readonly Token[], from: number, to: number): Span | null {
  const first = tokens[from];
  const last = tokens[to - 1];
  return first && last && to > from ? { start: first.start, end: last.end } : null;
}
