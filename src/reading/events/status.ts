import { caseOf } from '../clauses/cases.ts';
import type { SentenceView } from '../clauses/sentence-view.ts';
import { isVerb } from '../clauses/verbs.ts';
import type { EventStatus } from '../reading.ts';
import { childrenOf, NO_HEAD } from '../syntax/tree.ts';

/** What the words claim of an event; NONE where they only imagine it. */
export type Claim = EventStatus | 'NONE';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Verbs and adjectives whose "to meet" lies ahead. */
const PLANNING = words(
  'agree agreed agrees aim aims aimed arrange arranged arranges due expect expected expects hope hoped hopes hoping intend intended intends likely plan planned planning plans prepare prepared preparing pledge pledged promise promised ready schedule scheduled set slated vowed pencilled invited invite invites going about poised',
);
const REFUSING = words(
  'refuse refused refuses refusing decline declined declines declining fail failed fails avoid avoided avoids avoiding deny denied denies denying dismiss dismissed dismisses reject rejected rejects rejecting rule ruled scrap',
);
const CANCELLING = words(
  'cancel canceled cancelled cancels cancelling postpone postponed postpones postponing scrap scrapped scraps shelve shelved suspend suspended abandon abandoned',
);
const IMAGINING = words(
  'ask asked asking asks attempt attempted call called calls consider considered considering demand demanded demanding demands like liked encourage encouraged need needed needs offer offered offers propose proposed proposes proposing request requested requests requesting seek seeking seeks sought suggest suggested suggesting suggests try tried trying tries urge urged urges urging want wanted wants wish wished wishes advise advised allow allowed allows recommend recommended refusing willing able unable eager happy keen open reluctant imagine imagined',
);
/** Nouns that turn what hangs on them into a wish. */
const WISHES = words(
  'call calls chance demand demands desire hope hopes idea invitation invitations need offer offers option plan plans possibility proposal proposals prospect prospects readiness request requests suggestion willingness wish appeal appeals opportunity rumours rumors reports',
);
const HYPOTHETICAL = words('if unless whether whenever lest should');
/** Nouns of hearsay: what they tell is nobody's claim, unless somebody denies it. */
const HEARSAY = words(
  'report reports rumour rumours rumor rumors claim claims allegation allegations suggestion suggestions speculation',
);
const CALLING_OFF = words('cancellation postponement abandonment');
const NEVER = words("not n't never neither nor no without");

/** What is claimed of the verb: by its auxiliaries, negations and all that governs it. */
export function claimOfVerb(view: SentenceView, verb: number): Claim {
  const { tree, units } = view;
  const lead = clauseHead(view, verb);
  const aux = childrenOf(tree, lead, 'aux', 'aux:pass', 'cop', 'mark', 'advmod', 'case').map(
    (child) => units[child]?.lower ?? '',
  );
  const own = new Set([
    ...aux,
    ...(lead === verb
      ? []
      : childrenOf(tree, verb, 'aux', 'advmod', 'mark').map((child) => units[child]?.lower ?? '')),
  ]);
  if (view.sentence.tokens.at(-1)?.text === '?' && !view.quoted[verb]) return 'NONE';
  if ([...own].some((word) => HYPOTHETICAL.has(word)) || underHypothesis(view, lead)) return 'NONE';
  const denied = [...own].some((word) => NEVER.has(word)) || isNegatedBefore(view, verb);
  if (
    /^(?:might|may|could|can|must|ought)$/.test(
      [...own].find((word) => /^(?:might|may|could|can|must|ought)$/.test(word)) ?? '',
    )
  )
    return denied && own.has('could') ? 'DENIED' : 'NONE';
  if (own.has('would') || own.has("'d"))
    return own.has('have')
      ? 'NONE'
      : (governorWord(view, lead) ?? '').match(/^(?:said|says|told|announced|confirmed|added)$/)
        ? negate('PLANNED', denied)
        : 'NONE';
  if (own.has('will') || own.has('shall') || own.has("'ll")) return negate('PLANNED', denied);
  const hearsay = claimOfHearsay(view, verb);
  if (hearsay) return hearsay;
  // "Was to have met": it did not come to it.
  if (own.has('to') && own.has('have')) return 'NONE';
  const governed = claimByGovernor(view, lead, verb);
  return negate(governed, denied);
}

function negate(claim: Claim, denied: boolean): Claim {
  if (!denied || claim === 'NONE') return claim;
  return claim === 'DENIED' ? 'OCCURRED' : 'DENIED';
}

/** The verb that bears the auxiliaries: the first of joined verbs that have none of their own. */
function clauseHead(view: SentenceView, verb: number): number {
  let head = verb;
  while (
    view.tree.labels[head] === 'conj' &&
    childrenOf(view.tree, head, 'aux', 'aux:pass', 'nsubj', 'nsubj:pass').length === 0 &&
    isVerb(view, view.tree.heads[head] ?? -1)
  ) {
    const first = view.tree.heads[head] ?? head;
    if (view.tree.tags[head] !== view.tree.tags[first] && /^VBD/.test(view.tree.tags[head] ?? '')) break;
    head = first;
  }
  return head;
}

/** "did not", "has never", "n't" right before the verb, where the tree hangs them elsewhere. */
function isNegatedBefore(view: SentenceView, verb: number): boolean {
  // "Nor has either of them met her": the auxiliary stands right behind.
  const nor = view.units.findLastIndex(({ lower }, i) => lower === 'nor' && i < verb && i >= verb - 8);
  if (nor >= 0 && /:AUX$|^MD$/.test(view.tree.tags[nor + 1] ?? '')) return true;
  return view.units
    .slice(Math.max(0, verb - 3), verb)
    .some(
      ({ lower }, i, near) =>
        NEVER.has(lower) && lower !== 'no' && near.slice(i + 1).every((unit) => !/^[,;]$/.test(unit.text)),
    );
}

function governorWord(view: SentenceView, verb: number): string | null {
  const head = view.tree.heads[verb] ?? NO_HEAD;
  return head === NO_HEAD ? null : (view.units[head]?.lower ?? null);
}

function underHypothesis(view: SentenceView, verb: number): boolean {
  let unit = verb;
  for (let steps = 0; steps < 8; steps++) {
    const label = view.tree.labels[unit];
    const head = view.tree.heads[unit] ?? NO_HEAD;
    if (label === 'advcl' || label === 'ccomp' || steps === 0) {
      if (
        childrenOf(view.tree, unit, 'mark', 'advmod').some((child) =>
          HYPOTHETICAL.has(view.units[child]?.lower ?? ''),
        )
      )
        return true;
    }
    if (head === NO_HEAD) return false;
    unit = head;
  }
  return false;
}

function claimByGovernor(view: SentenceView, lead: number, verb: number): Claim {
  const { tree, units } = view;
  const tag = tree.tags[lead] ?? '';
  const head = tree.heads[lead] ?? NO_HEAD;
  const governor = head === NO_HEAD ? '' : (units[head]?.lower ?? '');
  const marked =
    childrenOf(tree, lead, 'mark').some((child) => units[child]?.lower === 'to') ||
    units[lead - 1]?.lower === 'to';
  if (marked && /^VB$|^VBP$/.test(tag)) {
    if (REFUSING.has(governor)) return 'DENIED';
    if (CANCELLING.has(governor)) return 'CANCELLED';
    if (PLANNING.has(governor)) return claimedAs(view, head, 'PLANNED');
    if (
      /^(?:is|are|was|were|be|'s|'re)$/.test(units[lead - 2]?.lower ?? '') ||
      childrenOf(tree, lead, 'cop', 'aux').some((child) =>
        /^(?:is|are|was|were)$/.test(units[child]?.lower ?? ''),
      )
    )
      return 'PLANNED';
    if (
      /^(?:begin|arrived|began|begun|continue|continued|continues|came|come|convened|drove|flew|fly|gathered|go|going|gone|headed|travel|traveled|travelled|travelling|visit|visited|get|got|happened|managed|resumed|return|returned|started|went|used)$/.test(
        governor,
      )
    )
      return claimOfVerb(view, head);
    return governor === '' ? 'PLANNED' : PLANNING.has(units[lead - 2]?.lower ?? '') ? 'PLANNED' : 'NONE';
  }
  if (isVerb(view, head) && /^(?:ccomp|xcomp|advcl|obj)$/.test(tree.labels[lead] ?? '')) {
    if (REFUSING.has(governor)) return 'DENIED';
    if (tag === 'VBG' && (IMAGINING.has(governor) || caseOf(view, lead) === 'of')) return 'NONE';
    if (tag === 'VBG' && PLANNING.has(governor)) return 'PLANNED';
    if (
      tree.labels[lead] === 'ccomp' &&
      /^(?:hope|hopes|hoped|propose|proposed|suggest|suggested|wish|demand|demanded)$/.test(governor)
    )
      return 'NONE';
  }
  if (WISHES.has(governor) && tree.labels[lead] === 'acl') return 'NONE';
  if (isHabit(view, verb)) return 'NONE';
  return tag === 'VB' && lead === 0 ? 'NONE' : 'OCCURRED';
}

function claimedAs(view: SentenceView, governor: number, claim: Claim): Claim {
  const outer = childrenOf(view.tree, governor, 'advmod', 'aux').some((child) =>
    NEVER.has(view.units[child]?.lower ?? ''),
  );
  return outer ? 'NONE' : claim;
}

/** How far before a verb the "reports that" of its clause may stand. */
const HEARSAY_WITHIN = 12;

/** "Denied reports that she had met him" denies it; by themselves "rumours that …" are nobody's claim. */
function claimOfHearsay(view: SentenceView, verb: number): Claim | null {
  for (let at = verb - 1; at >= Math.max(1, verb - HEARSAY_WITHIN); at--) {
    if (view.units[at]?.lower !== 'that' || !HEARSAY.has(view.units[at - 1]?.lower ?? '')) continue;
    const denied = view.units.slice(Math.max(0, at - 5), at - 1).some(({ lower }) => REFUSING.has(lower));
    return denied ? 'DENIED' : 'NONE';
  }
  return null;
}

/** "They often meet", "meets every week": no one event. */
function isHabit(view: SentenceView, verb: number): boolean {
  const near = view.units.slice(Math.max(0, verb - 4), verb + 8).map(({ lower }) => lower);
  const always = near.some((word) =>
    /^(?:often|usually|regularly|frequently|always|normally|typically|seldom|rarely|sometimes)$/.test(word),
  );
  const every =
    /\bevery (?:day|week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday|morning|few)\b|\b(?:once|twice) a (?:week|month|year)\b/.test(
      near.join(' '),
    );
  return (always || every) && /^VB[PZ]?$/.test(view.tree.tags[verb] ?? '');
}

/** What is claimed of an event that a noun names: "the planned meeting", "no talks", "before a meeting", "proposed a meeting". */
export function claimOfNoun(view: SentenceView, noun: number): Claim {
  const { tree, units } = view;
  const modifiers = view.units
    .slice(Math.max(tree.firsts[noun] ?? noun, noun - 6), noun)
    .map(({ lower }) => lower);
  if (modifiers.some((word) => /^(?:no|without|neither|any)$/.test(word))) return 'DENIED';
  if (
    modifiers.some((word) =>
      /^(?:possible|potential|hypothetical|proposed|any|requested|regular|annual|would-be|rumoured|rumored|alleged|every|each)$/.test(
        word,
      ),
    )
  )
    return 'NONE';
  if (modifiers.some((word) => /^(?:cancelled|canceled|postponed|aborted|scrapped)$/.test(word)))
    return 'CANCELLED';
  const ahead = modifiers.some((word) =>
    /^(?:planned|scheduled|upcoming|forthcoming|future|next)$/.test(word),
  );
  const head = tree.heads[noun] ?? NO_HEAD;
  const label = tree.labels[noun] ?? '';
  const governor = head === NO_HEAD ? '' : (units[head]?.lower ?? '');
  const preposition = caseOf(view, noun);
  if (
    CANCELLING.has(governor) ||
    /\b(?:called off|put off|put back|pushed back)\b/.test(
      units
        .slice(noun, noun + 14)
        .map(({ lower }) => lower)
        .join(' '),
    )
  )
    return 'CANCELLED';
  if (isVerb(view, head)) {
    const isArgument = /^(?:obj|nsubj|nsubj:pass|xcomp|ccomp)$/.test(label);
    if (REFUSING.has(governor)) return /^(?:obj|obl|xcomp)$/.test(label) ? 'DENIED' : 'NONE';
    if (isArgument && IMAGINING.has(governor)) return 'NONE';
    if (preposition === 'for' && IMAGINING.has(governor)) return 'NONE';
    if (isArgument && PLANNING.has(governor)) return 'PLANNED';
    if (/^(?:before|ahead|ahead of|prior|prior to|for|until)$/.test(preposition))
      return ahead || claimOfVerb(view, head) !== 'OCCURRED' || preposition !== 'for'
        ? 'PLANNED'
        : 'OCCURRED';
    if (
      /^(?:during|at|in)$/.test(preposition) &&
      !units.slice(0, noun).some(({ lower }) => /^(?:will|shall|'ll|would)$/.test(lower))
    )
      return ahead ? 'PLANNED' : 'OCCURRED';
    const claim = claimOfVerb(view, head);
    if (/^(?:after|following|since|from|despite)$/.test(preposition)) return 'OCCURRED';
    return ahead && claim === 'OCCURRED' ? 'PLANNED' : claim;
  }
  if (CALLING_OFF.has(governor)) return 'CANCELLED';
  if (WISHES.has(governor)) return 'NONE';
  if (/^(?:before|ahead of|prior to)$/.test(preposition)) return 'PLANNED';
  return ahead ? 'PLANNED' : 'OCCURRED';
}
