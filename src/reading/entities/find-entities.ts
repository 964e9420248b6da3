import type { NameSpan } from '../names/name.ts';
import type { Passage, Span } from '../reading.ts';
import { type NameTail, tailOf } from '../roles/name-tail.ts';
import { roleBeforeName } from '../roles/role-before-name.ts';
import { type Apposition, roleBeforeComma, roleBehindName } from '../roles/role-in-apposition.ts';
import type { NamedTokens, RoleContext, RolePhrase } from '../roles/role-phrase.ts';
import type { Sentence } from '../text/token.ts';
import { acronymsIn } from './acronyms.ts';
import { withAliases } from './aliases.ts';
import { clusterOrganizations } from './cluster-organizations.ts';
import { clusterPersons } from './cluster-persons.ts';
import { clusterPlaces } from './cluster-places.ts';
import type { EntityDraft, NamedMention } from './entity-draft.ts';
import { joinedPersons, type TitledName } from './joined-persons.ts';
import { kinIntroduced } from './kin-introduced.ts';

/** The roles beside one mention of a person. */
export interface NamedRoles {
  readonly name: NameSpan;
  readonly before: RolePhrase | null;
  readonly apposed: RolePhrase | null;
  readonly behind: Apposition | null;
  readonly tail: NameTail;
}

export interface FoundEntities {
  readonly drafts: readonly EntityDraft[];
  readonly roles: readonly NamedRoles[];
}

/** What is needed beyond the sentences: the original text for its spellings, places of datelines, where dates stand. */
export interface EntitySources {
  readonly original: string;
  readonly sentences: readonly Sentence[];
  readonly names: readonly NameSpan[];
  readonly datelinePlaces: readonly (Passage & { readonly folded: string; readonly dateline: Span })[];
  readonly isDate: (sentence: number, token: number) => boolean;
}

/** Finds the titles beside the names, then which names speak of the same person, organization or place. */
export function findEntities(sources: EntitySources): FoundEntities {
  const { sentences, names, original } = sources;
  const namesIn: NameSpan[][] = sentences.map(() => []);
  for (const name of names) namesIn[name.sentence]?.push(name);
  const contexts: RoleContext[] = [];
  for (const [index, sentence] of sentences.entries())
    contexts.push(roleContext(sentence, index, namesIn[index] ?? [], sources.isDate));
  const roles: NamedRoles[] = [];
  const mentions: NamedMention[] = [];
  for (const name of names) {
    const beside = name.type === 'PERSON' ? rolesOf(name, contexts[name.sentence]) : null;
    if (beside) roles.push(beside);
    mentions.push(mentionOf(original, sentences, name, beside));
  }
  const dateline = sources.datelinePlaces.map(
    (place): NamedMention => ({
      start: place.start,
      end: place.end,
      text: place.text,
      folded: place.folded,
      title: null,
      name: null,
      sentence: place.dateline,
    }),
  );
  const ofType = (type: NameSpan['type']) => mentions.filter((mention) => mention.name?.type === type);
  const organizations = ofType('ORGANIZATION');
  const titled = titledNames(roles);
  const persons = clusterPersons(
    ofType('PERSON'),
    joinedPersons(titled, sentences),
    kinIntroduced(titled, sentences),
  );
  const drafts = [
    ...withAliases(persons, sentences),
    ...clusterOrganizations(organizations, acronymsIn(sentences, organizations)),
    ...clusterPlaces([...ofType('PLACE'), ...dateline]),
  ];
  return { drafts: drafts.sort((a, b) => firstStart(a) - firstStart(b)), roles };
}

const titledNames = (roles: readonly NamedRoles[]): TitledName[] =>
  roles.map(({ name, before }) => ({ name, from: before?.from ?? name.first }));

const firstStart = (draft: EntityDraft): number => draft.mentions[0]?.start ?? 0;

function roleContext(
  sentence: Sentence,
  index: number,
  names: readonly NameSpan[],
  isDate: EntitySources['isDate'],
): RoleContext {
  const nameAt: (NamedTokens | null)[] = sentence.tokens.map(() => null);
  for (const name of names) {
    const named = { from: name.first, to: name.last, type: name.type };
    for (let token = name.first; token < name.last; token++) nameAt[token] = named;
  }
  return { tokens: sentence.tokens, nameAt, isDate: (token) => isDate(index, token) };
}

function rolesOf(name: NameSpan, context: RoleContext | undefined): NamedRoles {
  const named: NamedTokens = { from: name.first, to: name.last, type: name.type };
  if (!context)
    return { name, before: null, apposed: null, behind: null, tail: { to: name.last, place: null } };
  const before = roleBeforeName(context, named);
  // "The head of the mission, Colonel Ana Lima, …": a role before the title, or before the bare name.
  const titled = before?.from ?? named.from;
  const article = /^(?:the|a|an)$/.test(context.tokens[titled - 1]?.lower ?? '') ? titled - 1 : titled;
  const apposed = roleBeforeComma(context, { ...named, from: article });
  const tail = tailOf(context, named, before !== null);
  return { name, before, apposed, behind: roleBehindName(context, { ...named, to: tail.to }), tail };
}

function mentionOf(
  original: string,
  sentences: readonly Sentence[],
  name: NameSpan,
  roles: NamedRoles | null,
): NamedMention {
  const tokens = sentences[name.sentence]?.tokens ?? [];
  const start = tokens[name.first]?.start ?? 0;
  const end = tokens[name.last - 1]?.end ?? start;
  const folded = tokens
    .slice(name.first, name.last)
    .map((token, i) => (i > 0 && token.spaceBefore ? ` ${token.text}` : token.text))
    .join('');
  const role = roles?.before ?? roles?.apposed ?? roles?.behind ?? null;
  const first = role ? tokens[role.from] : undefined;
  const last = role ? tokens[role.to - 1] : undefined;
  const title = first && last ? original.slice(first.start, last.end).replace(/[\s,]+$/, '') : null;
  const { start: from = start, end: to = end } = sentences[name.sentence] ?? {};
  return {
    start,
    end,
    text: original.slice(start, end),
    folded,
    title,
    name,
    sentence: { start: from, end: to },
  };
}
