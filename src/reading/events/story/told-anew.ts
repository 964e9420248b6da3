import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import type { EventKind } from '../../reading.ts';
import type { EventContext } from '../extractor.ts';
import { NOUN_FRAMES } from '../frames/noun-frames.ts';
import { type ReportDraft, whenOf } from '../report-draft.ts';
import { reportOf } from '../report-of.ts';
import { kindByWords } from '../sides.ts';
import { claimOfNoun } from '../status/claim-of-noun.ts';
import { isOfKind, whenHeld } from './told-later.ts';

/** How many sentences behind an encounter another of the same parties may be told without naming them. */
const WITHIN = 3;
const LOOKED_AT = 8;
const HEAD = 6;
/** "A second meeting", "another call", "a further round of talks". */
const ANEW =
  /^(?:second|third|fourth|fifth|sixth|another|earlier|final|further|follow-up|last|next|previous|subsequent)$/;

/**
 * "A second meeting, on 2 June, …": another encounter of the parties of the one told before, on a day of its own.
 * `reports` are those of the sentences before; a sentence that names other parties is none such.
 */
export function toldAnew(reports: readonly ReportDraft[], context: EventContext): ReportDraft[] {
  const { view } = context;
  const noun = view.units.findIndex(
    ({ lower }, unit) =>
      unit < HEAD && (NOUN_FRAMES.has(lower) || isAlone(context, unit)) && isAnew(context, unit),
  );
  if (noun < 0) return toldInTurn(reports, context);
  const named = NOUN_FRAMES.get(view.units[noun]?.lower ?? '');
  const before = reports
    .slice(-LOOKED_AT)
    .findLast(
      (report) =>
        report.sides.length > 1 &&
        report.status === 'OCCURRED' &&
        report.when.from !== null &&
        (report.sentences[0] ?? 0) >= view.index - WITHIN,
    );
  if (!before) return [];
  // "He had lunch with her on Monday. The next | round | is in May": of talks that others hold.
  if (view.units[noun]?.lower === 'round' && !isOfTalks(context, before)) return [];
  const kind = named ? kindByWords(view, noun, named) : before.kind;
  if (!isOfKind(before.kind, kind)) return [];
  // "He brought them together. A second meeting of | the two |": without him.
  const areTwo = /^(?:between|of) the (?:pair|two)\b/.test(
    wordsOf({ units: view.units.slice(noun + 1, noun + 4) }),
  );
  const sides = areTwo && before.sides.length > 2 ? before.sides.slice(0, 2) : before.sides;
  const told = { kind, claim: claimOfNoun(view, noun), sides, toldBy: noun };
  return reportOf(context, told)
    .map((report) =>
      report.when.from === null ? { ...report, when: whenHeld(view, noun, context.original) } : report,
    )
    .filter(({ when }) => when.from !== null && when.from !== before.when.from)
    .map((report) => ({ ...report, sentences: [...report.sentences, ...before.sentences] }));
}

const TALKS = /\b(?:dialogue|discussions?|met|meetings?|negotiat\w+|rounds?|sat down|sessions?|talks)\b/;

const isOfTalks = ({ discourse }: EventContext, { kind, sentences: [told = -1] }: ReportDraft): boolean => {
  const source = discourse.viewAt(told);
  return kind === 'NEGOTIATION' || (source !== null && TALKS.test(wordsOf(source)));
};

/** "Their | second |, in May, lasted an hour", "a | third | followed": an ordinal that stands for the noun. */
const isAlone = ({ view }: EventContext, at: number): boolean =>
  // "| Another | followed".
  (view.units[at]?.lower === 'another' &&
    /^(?:came|followed|took place)\b/.test(`${view.units[at + 1]?.lower} ${view.units[at + 2]?.lower}`)) ||
  // "A further | round | is planned for Monday".
  view.units[at]?.lower === 'round' ||
  (/^(?:fifth|fourth|second|sixth|third)$/.test(view.units[at]?.lower ?? '') &&
    /^(?:,|came|followed|happened|lasted|took|was)$/.test(view.units[at + 1]?.lower ?? ''));

function isAnew({ view }: EventContext, noun: number): boolean {
  // "A second meeting of lawmakers": of others.
  const behind = wordsOf({ units: view.units.slice(noun + 1, noun + 4) });
  const isTheirs = /^(?:between|of) (?:them\b|the (?:men|pair|three|two|women)\b)/.test(behind);
  if (!isTheirs && /^(?:of|with|between|among|by)$/.test(view.units[noun + 1]?.lower ?? '')) return false;
  const words = view.units.slice(0, noun + 1).map(({ lower }) => lower);
  const isHead = /^(?:an?|another|the|their|there)$/.test(words[0] ?? '');
  return isHead && words.some((word) => ANEW.test(word));
}

const ORDINAL = /^(?:first|second|third|fourth|last|latest)$/;
/** What follows an ordinal that has no noun: "the first, on Friday, …", "the second was held …". */
const STANDS_ALONE = /^(?:[,(]|at|came|ended|in|lasted|on|took|was)$/;

/**
 * "It was their third encounter. | The first, on Friday, broke up; the second, on Saturday, was held by a river. |":
 * one for each ordinal with a day of its own, where the sentence before counts encounters of the parties told last.
 */
function toldInTurn(reports: readonly ReportDraft[], context: EventContext): ReportDraft[] {
  const { view, discourse, original } = context;
  // "At | the first |, on 5 May, …".
  const opening = view.units[0]?.lower === 'at' ? 1 : 0;
  const isFirst = ORDINAL.test(view.units[opening + 1]?.lower ?? '') && view.units[opening]?.lower === 'the';
  const last = discourse.viewAt(view.index - 1);
  // "He met her twice. The first occasion was in May. | The second, in June, ended in a row |."
  const isSecond = /^the first\b/.test(wordsOf({ units: last?.units.slice(0, 2) ?? [] }));
  const counted = isFirst ? countedIn(isSecond ? discourse.viewAt(view.index - 2) : last) : null;
  const before = reports
    .slice(-LOOKED_AT)
    .findLast(({ sides, sentences }) => sides.length > 1 && (sentences[0] ?? 0) >= view.index - WITHIN);
  if (counted === null || !before) return [];
  const ordinals = view.units.flatMap(({ lower }, unit) =>
    ORDINAL.test(lower) && view.units[unit - 1]?.lower === 'the' && standsAlone(view, unit) ? [unit] : [],
  );
  return ordinals.flatMap((unit, i): ReportDraft[] => {
    const until = ordinals[i + 1] ?? view.units.length;
    const date = view.dates.find((one, at) => one !== null && at > unit && at < until);
    if (!date || date.from === null || date.from === before.when.from) return [];
    return [
      {
        kind: counted,
        status: 'OCCURRED',
        sides: before.sides,
        when: whenOf(date, original),
        place: null,
        sentences: [view.index, ...before.sentences],
      },
    ];
  });
}

/** "The first |, on Friday,", "the first dinner |, at a restaurant, was on 9 March". */
function standsAlone({ units }: SentenceView, ordinal: number): boolean {
  const next = units[ordinal + 1]?.lower ?? '';
  const isNoun = NOUN_FRAMES.has(next) || /^(?:occasion|time)$/.test(next);
  const behind = isNoun ? (units[ordinal + 2]?.lower ?? '') : next;
  return STANDS_ALONE.test(behind);
}

/** "Met him | four times |", "dined | twice | with her". */
const TIMES = /\b(?:twice|(?:two|three|four|five|six|seven|eight|nine|ten|several|many) times)\b/;

/**
 * The kind of encounter that a sentence counts: "their third | meeting |", "three | calls |"; null where it counts
 * none.
 */
function countedIn(view: SentenceView | null): EventKind | null {
  if (view && TIMES.test(wordsOf(view))) return 'MEETING';
  const at = view?.units.findIndex(({ lower }) => NOUN_FRAMES.has(lower)) ?? -1;
  const words = view?.units.slice(Math.max(0, at - 4), at).map(({ lower }) => lower) ?? [];
  const isCounted = words.some(
    (word) => ANEW.test(word) || /^(?:two|three|four|five|six|several)$/.test(word),
  );
  return view && at >= 0 && isCounted ? (NOUN_FRAMES.get(view.units[at]?.lower ?? '') ?? null) : null;
}
