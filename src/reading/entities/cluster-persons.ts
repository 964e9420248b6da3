import type { NameSpan } from '../names/name.ts';
import { type Sex, sexOfTitle } from '../roles/sex.ts';
import { fold } from '../text/fold.ts';
import type { EntityDraft, NamedMention } from './entity-draft.ts';
import { isAddressOf, isSameName, isShortFormOf, type PersonKey, personKey } from './person-key.ts';

interface Named {
  readonly mention: NamedMention;
  readonly key: PersonKey;
  readonly gender: Sex | null;
}

interface Cluster {
  /** That of the longest name. */
  readonly key: PersonKey;
  readonly mentions: NamedMention[];
  gender: Sex | null;
}

/**
 * Puts the mentions of persons of one article together, in order of reading: equal names first, then short forms
 * with the person whom they can only mean; where two fit, with the one of their title, else the one called so before,
 * else the one named last before.
 * `joined` gives the names that "and" joins, which are two persons'; `kin` those by which somebody's kin is introduced.
 */
export function clusterPersons(
  mentions: readonly NamedMention[],
  joined: ReadonlyMap<NameSpan, NameSpan>,
  kin: ReadonlySet<NameSpan>,
): EntityDraft[] {
  const clusters: Cluster[] = [];
  const byLength = mentions
    .map((mention): Named => ({ mention, key: personKey(mention.folded), gender: addressedAs(mention) }))
    .filter(({ key }) => key.words.length > 0)
    .sort((a, b) => b.key.words.length - a.key.words.length || a.mention.start - b.mention.start);
  for (const named of byLength) {
    // "Mrs Lima" is not "Mr Bruno Lima".
    const other = named.mention.name ? joined.get(named.mention.name) : undefined;
    const open = clusters.filter(
      ({ gender, mentions: there }) =>
        (gender ?? named.gender) === (named.gender ?? gender) &&
        (other === undefined || there.every(({ name }) => name !== other)),
    );
    const home = open.find((cluster) => isEqual(named.key, cluster.key)) ?? bearerOf(named, open, kin);
    if (home) {
      home.mentions.push(named.mention);
      home.gender ??= named.gender;
    } else clusters.push({ key: named.key, mentions: [named.mention], gender: named.gender });
  }
  const drafts: EntityDraft[] = [];
  for (const { key, mentions: own } of clusters) {
    const inOrder = [...own].sort((a, b) => a.start - b.start);
    const main =
      inOrder.find((mention) => personKey(mention.folded).words.length === key.words.length) ?? inOrder[0];
    if (main) drafts.push({ type: 'PERSON', main, mentions: inOrder });
  }
  return drafts;
}

const isEqual = (a: PersonKey, b: PersonKey): boolean =>
  a.generation === b.generation &&
  a.words.length === b.words.length &&
  a.words.every((word, i) => word === b.words[i]);

const plainTitle = (title: string | null): string => fold(title ?? '').toLowerCase();

/** What a short title ("Ms", "his wife") says; longer ones speak of others too. */
function addressedAs({ title }: NamedMention): Sex | null {
  const words = plainTitle(title).replaceAll('.', '').split(/\s+/);
  return words.length <= 2 ? sexOfTitle(words) : null;
}

/** "Prince Lim" where the article has "Prince Paul Lim": a title that is a given name too, and a surname. */
const isTitled = ({ words: [title = '', surname, more] }: PersonKey, { key, mentions }: Cluster): boolean =>
  more === undefined &&
  surname === key.words.at(-1) &&
  mentions.some((mention) => plainTitle(mention.title).split(/\s+/).at(-1) === title);

/** "President", "French President": one office, with and without whose; "Vice President" is another. */
function isSameTitle(a: string | null, b: string | null): boolean {
  if (a === null || b === null) return false;
  const [short = '', long = ''] = [a, b].map(plainTitle).sort((one, other) => one.length - other.length);
  return short === long || (long.endsWith(` ${short}`) && !OTHER_OFFICE.test(long.slice(0, -short.length)));
}

const OTHER_OFFICE = /\b(?:assistant|associate|deputy|ex|former|shadow|under|vice)\b[- ]$/;

/** "| Lima | met Bo Ek. His brother, Peter Lima, said": who comes in later, as kin, was not called so before. */
const isKinLater = ({ start }: NamedMention, { mentions }: Cluster, kin: ReadonlySet<NameSpan>): boolean =>
  mentions.some(({ name }) => name !== null && kin.has(name)) &&
  mentions.every((other) => start < other.start);

function bearerOf(
  { key, mention }: Named,
  clusters: readonly Cluster[],
  kin: ReadonlySet<NameSpan>,
): Cluster | null {
  const bearers = clusters.filter(
    (cluster) =>
      isSameName(key, cluster.key) || (isShortFormOf(key, cluster.key) && !isKinLater(mention, cluster, kin)),
  );
  if (bearers.length === 0)
    return clusters.find((cluster) => isAddressOf(key, cluster.key) || isTitled(key, cluster)) ?? null;
  if (bearers.length === 1) return bearers[0] ?? null;
  const byLastWord = bearers.filter((cluster) => cluster.key.words.at(-1) === key.words.at(-1));
  const alike = byLastWord.length > 0 ? byLastWord : bearers;
  // "President Bo Ek and his wife Ana Ek left. | President Ek | said".
  const titled = alike.filter(({ mentions }) =>
    mentions.some((other) => isSameTitle(other.title, mention.title)),
  );
  // "| Regmi's | father, Tulsiram Regmi, came. | Regmi | said": who was called so by then still is; "Ms Regmi" is not
  // called so.
  const called = alike.filter(({ mentions }) =>
    mentions.some(
      (other) => other.start < mention.start && other.title === null && isEqual(personKey(other.folded), key),
    ),
  );
  const isBareAgain = mention.title === null && called.length > 0;
  const candidates = titled.length > 0 ? titled : isBareAgain ? called : alike;
  const lastBefore = (cluster: Cluster): number =>
    cluster.mentions.reduce((last, { start }) => (start < mention.start && start > last ? start : last), -1);
  return candidates.reduce((best, cluster) => (lastBefore(cluster) > lastBefore(best) ? cluster : best));
}
