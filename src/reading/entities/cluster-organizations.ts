import type { EntityDraft, NamedMention } from './entity-draft.ts';

/** Endings that companies drop when they are named again. */
const LEGAL_FORM =
  /[ ,]+(?:inc|ltd|llc|plc|corp|co|company|corporation|limited|group|holdings?|sa|ag|se|asa|as|ab|oy|nv|bv|gmbh|spa|srl|pty|kk)\.?$/i;

interface Cluster {
  readonly keys: Set<string>;
  readonly mentions: NamedMention[];
}

/** The short form that stands in brackets behind a long one. */
export interface Acronym {
  readonly long: NamedMention;
  readonly short: NamedMention;
}

/** A name of an organization for comparing: lower case, no article, no legal form. */
export function organizationKey(folded: string): string {
  return folded
    .toLowerCase()
    .replace(/^the /, '')
    .replace(/'s?$/, '')
    .replace(/\./g, '')
    .replace(LEGAL_FORM, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "Lao Unity and Progress Party" gives "lupp"; null where there are fewer than two capitals. */
function initialsOf(name: string): string | null {
  const initials = name
    .split(/[\s-]+/)
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0).toLowerCase())
    .join('');
  return initials.length >= 2 ? initials : null;
}

/** Puts the mentions of organizations of one article together: equal names, acronyms with what they stand for, short forms with the one long name that they begin or end. */
export function clusterOrganizations(
  mentions: readonly NamedMention[],
  acronyms: readonly Acronym[],
): EntityDraft[] {
  const clusters: Cluster[] = [];
  const find = (key: string) => clusters.find((cluster) => cluster.keys.has(key));
  for (const mention of [...mentions].sort(
    (a, b) => b.folded.length - a.folded.length || a.start - b.start,
  )) {
    const key = organizationKey(mention.folded);
    const long = acronyms.find(({ short }) => organizationKey(short.folded) === key)?.long;
    const home =
      find(key) ?? (long && find(organizationKey(long.folded))) ?? longerName(key, mention.folded, clusters);
    if (home) {
      home.keys.add(key);
      home.mentions.push(mention);
    } else clusters.push({ keys: new Set([key]), mentions: [mention] });
  }
  return clusters.map((cluster) => {
    const inOrder = [...cluster.mentions].sort((a, b) => a.start - b.start);
    const longest = inOrder.reduce((best, mention) =>
      mention.folded.length > best.folded.length ? mention : best,
    );
    return { type: 'ORGANIZATION', main: longest, mentions: inOrder };
  });
}

function longerName(key: string, folded: string, clusters: readonly Cluster[]): Cluster | null {
  const fits = clusters.filter((cluster) =>
    [...cluster.keys].some((long) =>
      /^[A-Z]{2,}$/.test(folded)
        ? initialsOf(cluster.mentions[0]?.folded ?? '') === key
        : long.startsWith(`${key} `) || long.endsWith(` ${key}`),
    ),
  );
  return fits.length === 1 ? (fits[0] ?? null) : null;
}
