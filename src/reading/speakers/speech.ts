import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { Pronoun } from '../coreference/pronouns.ts';
import { resolveUnit } from '../coreference/resolve-unit.ts';
import type { EntityDraft } from '../entities/entity-draft.ts';
import { speakerUnitOf } from './attribution.ts';
import { answererOf, turnsOf } from './interview.ts';
import { narratorsOf } from './narrator.ts';
import { type Quotation, quotationsOf } from './quotations.ts';
import { personAmong } from './telling.ts';
import { transcriptOf } from './transcript.ts';

/** Who speaks where in an article. */
export interface Speech {
  /** The person who tells a sentence as "I"; null where there is none. */
  narrator(sentence: number): number | null;
  isQuoted(sentence: number, unit: number): boolean;
  /**
   * Whether the words of a unit may be somebody's own: in a quotation, in an interview, or where the article has a
   * narrator.
   */
  isVoiced(sentence: number, unit: number): boolean;
  /** The person whose words a unit is: a quotation's speaker, the one who asks or answers, else the narrator. */
  speaker(discourse: Discourse, view: SentenceView, unit: number): number | null;
  /** Whom a pronoun of the first or second person means. */
  participants(
    discourse: Discourse,
    view: SentenceView,
    unit: number,
    pronoun: Pronoun,
    speaker: number | null,
  ): readonly number[];
}

/** The paragraphs that name persons before the first question, as far as they introduce the interview. */
const INTRODUCTION = 3;

/**
 * Finds the quotations, questions and answers of an article, and who speaks them as its sentences are read in order.
 */
export function createSpeech(views: readonly SentenceView[], drafts: readonly EntityDraft[]): Speech {
  const quotations = quotationsOf(views);
  const isPerson = personAmong(drafts);
  const transcript = transcriptOf(views, isPerson);
  const turns = transcript ? [] : turnsOf(views);
  const narrators = transcript ?? narratorsOf(views, isPerson);
  const narrator = (sentence: number): number | null => narrators[sentence]?.entity ?? null;
  const known = new Map<Quotation, number | null>();
  /** The last speaker of each paragraph. */
  const lastIn = new Map<number, number | null>();
  let interviewed: number | null | undefined;

  const quotationAt = (sentence: number, unit: number): Quotation | null =>
    quotations[sentence]?.[unit] ?? null;

  function speakerOf(discourse: Discourse, view: SentenceView, quotation: Quotation): number | null {
    const before = known.get(quotation);
    if (before !== undefined) return before;
    const at = speakerUnitOf(views, quotations, quotation);
    const there = at === null ? undefined : views[at.sentence];
    let speaker: number | null = null;
    if (at && there) {
      const named = discourse.referents(there, at.unit);
      const found =
        named.length > 0 || there === view ? named : resolveUnit(discourse, there, at.unit, () => []);
      speaker = found.length === 1 ? (found[0] ?? null) : null;
    } else speaker = lastIn.get(quotation.paragraph) ?? null;
    known.set(quotation, speaker);
    lastIn.set(quotation.paragraph, speaker);
    return speaker;
  }

  /**
   * Whom the introduction is about: the person most spoken of before the first question, of equals the first, but for
   * the narrator.
   */
  function interviewee(discourse: Discourse): number | null {
    if (interviewed !== undefined) return interviewed;
    const times = new Map<number, number>();
    const first = turns.indexOf('QUESTION');
    const introduced = new Set<number>();
    for (const view of views.slice(0, Math.max(0, first))) {
      const { paragraph } = view.sentence;
      if (introduced.size === INTRODUCTION && !introduced.has(paragraph)) break;
      for (const { entity, unit } of discourse.mentionedIn(view.index)) {
        if (!discourse.isPerson(entity)) continue;
        introduced.add(paragraph);
        if (entity !== narrator(view.index) && !asks(view, unit))
          times.set(entity, (times.get(entity) ?? 0) + 1);
      }
    }
    const [most, ...others] = [...times].sort((a, b) => b[1] - a[1]);
    const isSure = most !== undefined && others.every(([, count]) => count < most[1]);
    interviewed = isSure ? most[0] : (answererOf(views, drafts) ?? most?.[0] ?? null);
    return interviewed;
  }

  function speaker(discourse: Discourse, view: SentenceView, unit: number): number | null {
    const quotation = quotationAt(view.index, unit);
    if (quotation) return speakerOf(discourse, view, quotation);
    const turn = turns[view.index];
    return turn === 'ANSWER' ? interviewee(discourse) : narrator(view.index);
  }

  return {
    narrator,
    isQuoted: (sentence, unit) => quotationAt(sentence, unit) !== null,
    isVoiced: (sentence, unit) =>
      narrator(sentence) !== null ||
      (turns[sentence] ?? null) !== null ||
      quotationAt(sentence, unit) !== null,
    speaker,
    participants(discourse, view, unit, pronoun, speaker) {
      if (pronoun.person === 2) {
        const asked = turns[view.index] === 'QUESTION' && quotationAt(view.index, unit) === null;
        const person = asked ? interviewee(discourse) : null;
        return person === null ? [] : [person];
      }
      if (speaker === null) return [];
      const isForOffice =
        narrators[view.index]?.isForOffice === true && quotationAt(view.index, unit) === null;
      if (pronoun.number === 'PLURAL' && isForOffice) return [];
      return pronoun.number === 'SINGULAR' ? [speaker] : speakerAndOther(discourse, view, speaker);
    },
  };
}

/** "In an interview with | Ana Lima |", "told | Bo Ek |", "spoke to | our reporter Bo Ek |": the one to whom it is given. */
function asks(view: SentenceView, unit: number): boolean {
  if (/\b(?:correspondent|editor|journalist|reporter)\b/i.test(view.units[unit]?.text ?? '')) return true;
  const before = view.units.slice(Math.max(0, unit - 3), unit).map(({ lower }) => lower);
  return /\binterview (?:with|by|to)|\b(?:told|tells|interviewed by)/.test(before.join(' '));
}

/** "We": the speaker and the one other person of whom he has just spoken; himself alone where others come up too. */
function speakerAndOther(discourse: Discourse, view: SentenceView, speaker: number): readonly number[] {
  const { group } = discourse;
  if (
    group &&
    view.index - group.sentence <= 1 &&
    group.members.length === 2 &&
    group.members.includes(speaker)
  )
    return group.members;
  const near = [...discourse.mentionedIn(view.index - 1), ...discourse.mentionedIn(view.index)];
  const others = [...new Set(near.map(({ entity }) => entity))].filter(
    (entity) => entity !== speaker && discourse.isPerson(entity),
  );
  const [other, second] = others;
  return other !== undefined && second === undefined ? [speaker, other] : [speaker];
}
