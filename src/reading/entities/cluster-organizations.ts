import type { EntityDraft, NamedMention } from './entity-draft.ts';

/** Endings that companies drop when they are named again. */
const LEGAL_FORM =
  /[ ,]+(?:inc|ltd|llc|plc|corp|co|company|corporation|limited|group|holdings?|sa|ag|se|asa|as|ab|oy|nv|bv|gmbh|spa|srl|pty|kk)\.?$/i;

interface Cluster {
  /** Those of its longest name. */
  readonly initials: string | null;
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

/**
 * Puts the mentions of organizations of one article together: equal names, acronyms with what they stand for, short
 * forms with the one long name that they begin or end.
 */
export function clusterOrganizations(
  mentions: readonly NamedMention[],
  acronyms: readonly Acronym[],
): EntityDraft[] {
  const clusters: Cluster[] = [];
  const byKey = new Map<string, Cluster>();
  const shortKeys = acronyms.map(({ short }) => organizationKey(short.folded));
  for (const mention of [...mentions].sort(
    (a, b) => b.folded.length - a.folded.length || a.start - b.start,
  )) {
    const key = organizationKey(mention.folded);
    const known = byKey.get(key);
    if (known) {
      known.mentions.push(mention);
      continue;
    }
    const long = acronyms[shortKeys.indexOf(key)]?.long;
    const home = (long && byKey.get(organizationKey(long.folded))) ?? longerName(key, mention.folded, byKey);
    const cluster = home ?? { initials: initialsOf(mention.folded), mentions: [] };
    cluster.mentions.push(mention);
    byKey.set(key, cluster);
    if (!home) clusters.push(cluster);
  }
  return clusters.map((cluster) => {
    const inOrder = [...cluster.mentions].sort((a, b) => a.start - b.start);
    const longest = inOrder.reduce((best, mention) =>
      mention.folded.length > best.folded.length ? mention : best,
    );
    return { type: 'ORGANIZATION', main: longest, mentions: inOrder };
  });
}

/**
 * The one organization whose name the shorter one begins, ends or abbreviates; null where there are none or several.
 */
function longerName(key: string, folded: string, byKey: ReadonlyMap<string, Cluster>): Cluster | null {
  const isAcronym = /^[A-Z]{2,}$/.test(folded);
  const [opening, closing] = [`${key} `, ` ${key}`];
  let found: Cluster | null = null;
  for (const [long, cluster] of byKey) {
    const fits = isAcronym ? cluster.initials === key : long.startsWith(opening) || long.endsWith(closing);
    if (!fits || cluster === found) continue;
    if (found) return null;
    found = cluster;
  }
  return found;
}
