/**
 * Relations of Universal Dependencies (https://universaldependencies.org/u/dep/), with those subtypes that say
 * who did what to whom. Other subtypes are read as their main type, rare ones as `dep`.
 */
export const RELATIONS = [
  'acl',
  'acl:relcl',
  'advcl',
  'advmod',
  'amod',
  'appos',
  'aux',
  'aux:pass',
  'case',
  'cc',
  'ccomp',
  'compound',
  'compound:prt',
  'conj',
  'cop',
  'csubj',
  'dep',
  'det',
  'discourse',
  'expl',
  'fixed',
  'flat',
  'goeswith',
  'iobj',
  'list',
  'mark',
  'nmod',
  'nmod:desc',
  'nmod:poss',
  'nsubj',
  'nsubj:pass',
  'nummod',
  'obj',
  'obl',
  'obl:agent',
  'obl:unmarked',
  'parataxis',
  'punct',
  'root',
  'vocative',
  'xcomp',
] as const;

export type Relation = (typeof RELATIONS)[number];

const KNOWN: ReadonlySet<string> = new Set(RELATIONS);

export function isRelation(name: string): name is Relation {
  return KNOWN.has(name);
}

/** The relation that a treebank's label is read as. */
export function relationOf(label: string): Relation {
  if (isRelation(label)) return label;
  const main = label.replace(/:.*$/, '');
  return isRelation(main) ? main : 'dep';
}
