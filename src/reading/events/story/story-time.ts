import type { SentenceView } from '../../clauses/sentence-view.ts';
import { wordsOf } from '../../clauses/words-of.ts';
import { formatDay, parseDay } from '../../dates/calendar.ts';
import type { ReportDraft } from '../report-draft.ts';
import { heardOn } from './hearing.ts';
import { isByTheHour } from './hour-of-day.ts';
import { isByTheWay, looksBack } from './looks-back.ts';
import { beforeContent, isNearNow } from './near-now.ts';
import { at, latest, mainOf, type Now, toldAt, withTime } from './now.ts';
import { daysApart, isOfKnownTerms, tieOf } from './same-occasion.ts';
import { entryHead, sectionHead } from './section-head.ts';
import { partiesKey } from './spoken-there.ts';
import { lastDaySetBy, timeSetBy } from './time-set.ts';

/** How many sentences of a paragraph a time holds for when nothing renews it. */
const HOLDS = 3;
/** How many sentences behind an event another may be tied to it by words. */
const TIED_WITHIN = 3;
/** How many sentences behind talks what was agreed "following the talks" may be. */
const SEALED_WITHIN = 5;
/** How many sentences behind a meeting what was agreed there may be told. */
const AGREED_WITHIN = 8;
/** How many sentences behind a meeting what was discussed there may be told. */
const DISCUSSED_WITHIN = 12;
/** How many sentences behind what a witness told a court others may question him. */
const HEARD_WITHIN = 8;
/** Among how many events it is looked for. */
const LOOKED_AT = 8;

/**
 * The time that the story is at: a date that a sentence sets, or the time of an event told, holds for the sentences
 * behind it in the paragraph till another comes; a date that heads a section holds to the next.
 */
export class StoryTime {
  #now: Now | null = null;
  /** The time of what was only named in passing, for more of the same parties. */
  #aside: (Now & { readonly parties: string }) | null = null;
  #section: Now | null = null;
  #entry: Now | null = null;
  /** The day on which a court or an inquiry last heard somebody. */
  #hearing: Now | null = null;
  #last: { readonly view: SentenceView; readonly original: string } | null = null;
  /** Sentences that may move the story, by a date or by the hour: whether they do takes their tree. */
  #unread: Unread[] = [];
  readonly #occasions: ReportDraft[] = [];
  /** The last sentence with a day. */
  #lastDated = -1;

  /** Takes note of the date that heads a timeline's entry. */
  open(view: SentenceView, original: string): void {
    const entry = entryHead(view);
    if (entry) this.#entry = at(view, entry, original);
  }

  /** The report with the time that the story is at, where it has none itself and tells on. */
  lend(report: ReportDraft, view: SentenceView): ReportDraft {
    if (report.status !== 'OCCURRED' || report.when.text !== null) return report;
    const there = this.#onThatOccasion(view);
    if (there) return withTime(report, there.when, there.said);
    const occasion =
      this.#tiedTo(report, view) ??
      this.#apartFrom(view) ??
      this.#agreedThere(report, view) ??
      this.#discussedThere(report, view);
    if (occasion) return withTime(report, occasion.when, occasion.sentences[0] ?? view.index);
    const own = this.#entryOf(view) ?? this.#besideLast(view);
    if (own) return withTime(report, own.when, own.said);
    const heard = report.kind === 'INTERVIEW' ? this.#heard(view) : null;
    if (heard) return withTime(report, heard.when, heard.said);
    if (!report.when.tellsOn && !isByTheHour(view)) {
      // "Friday" at the head of a section, and "the call between A and B lasted an hour".
      const headed = isNearNow(view) && this.#nowAtLastHour() === null ? this.#section : null;
      return headed ? withTime(report, headed.when, headed.said) : report;
    }
    const held = this.#asideOf(report, view) ?? this.#holding(view);
    // "Their last talks had failed in May. 'We tried,' he told a reporter": told at the time that the story is at.
    const now = report.kind === 'INTERVIEW' ? mainOf(held) : held;
    return now ? withTime(report, now.when, now.said) : report;
  }

  /** Moves on with a sentence and what it told. */
  close(view: SentenceView, reports: readonly ReportDraft[], original: string): void {
    const told = reports.filter(({ when, status }) => status === 'OCCURRED' && when.from !== null);
    this.#occasions.push(...told.filter(({ sides }) => sides.length > 1));
    this.#last = { view, original };
    if (hasDay(view)) this.#lastDated = view.index;
    const heard = heardOn(view);
    if (heard) this.#hearing = at(view, heard, original);
    const head = sectionHead(view);
    if (head) {
      this.#section = at(view, head, original);
      this.#now = null;
      this.#unread = [];
      return;
    }
    const last = latest(told);
    const isAside = isByTheWay(view);
    if (last)
      this.#aside = isAside ? { ...toldAt(view, last), parties: partiesKey(last.sides) } : this.#aside;
    if (isAside || (last && this.#isOfAside(last, view))) this.#pass(view);
    else if (last) this.#moveTo(view, last, original);
    else {
      // "By noon she had …": the day goes on, if there is one.
      const isHour = (this.#now !== null || this.#unread.length > 0) && isByTheHour(view);
      // Whether they move the story is asked only when an event needs it.
      if (isHour || hasDate(view)) this.#unread.push({ view, original, isHour });
    }
  }

  /**
   * To the day of what was told last, or to a later one that its sentence sets: "met him on Monday and left on
   * Tuesday".
   */
  #moveTo(view: SentenceView, last: ReportDraft, original: string): void {
    const now = toldAt(view, last);
    const isBack = looksBack(view);
    const later = isBack ? null : lastDaySetBy(view);
    const isLater = later?.from != null && (last.when.to ?? later.from) < later.from;
    if (later && isLater) this.#now = at(view, later, original);
    else this.#now = isBack ? { ...now, before: mainOf(this.#nowAtLastHour()) } : now;
    this.#aside = null;
    this.#unread = [];
  }

  /** "They had last met in June": a sentence that leaves the story where it was. */
  #pass({ index, sentence }: SentenceView): void {
    const now = this.#now;
    if (now?.paragraph === sentence.paragraph) this.#now = { ...now, sentence: index };
  }

  /** "They had last met in June. | They talked for an hour |": more of what was named in passing. */
  #asideOf({ sides }: ReportDraft, view: SentenceView): Now | null {
    const { index, sentence } = view;
    const aside = this.#aside;
    const holds = aside !== null && aside.paragraph === sentence.paragraph && index - aside.sentence <= HOLDS;
    // "| This time | they talked for an hour": again at what the story is at.
    const isNow = wordsOf(view).includes('this time');
    return holds && !isNow && aside.parties === partiesKey(sides) ? aside : null;
  }

  #isOfAside({ sentences }: ReportDraft, view: SentenceView): boolean {
    return this.#aside !== null && !hasDate(view) && sentences.includes(this.#aside.said);
  }

  /** The event told before that the sentence says it goes with. */
  #tiedTo(report: ReportDraft, view: SentenceView): ReportDraft | null {
    const isTied = tieOf(view) !== null;
    if (!isTied && !isOfKnownTerms(report, view)) return null;
    const within = report.kind === 'AGREEMENT' && isTied ? SEALED_WITHIN : TIED_WITHIN;
    const occasion = this.#occasions
      .slice(-LOOKED_AT)
      .findLast(
        ({ kind, sentences }) =>
          (sentences[0] ?? 0) >= view.index - within && (isTied || kind === 'AGREEMENT'),
      );
    return occasion ?? null;
  }

  /** "She met him on Monday. She spoke of the dam. They | agreed | to mend it": the two came to terms when they met. */
  #agreedThere({ kind, sides, when }: ReportDraft, view: SentenceView): ReportDraft | null {
    if (kind !== 'AGREEMENT' || !when.tellsOn || !isNearNow(view)) return null;
    const occasion = this.#occasions.at(-1);
    const told = occasion?.sentences[0] ?? -1;
    const isClose = occasion !== undefined && told >= Math.max(view.index - AGREED_WITHIN, this.#lastDated);
    return isClose && partiesKey(occasion.sides) === partiesKey(sides) ? occasion : null;
  }

  /**
   * "She met him on Monday. … since their first talks in 2021. … They | discussed | trade": of the occasions told of the
   * two the last that none before it is later than.
   */
  #discussedThere({ isOfTopic, sides }: ReportDraft, view: SentenceView): ReportDraft | null {
    if (isOfTopic !== true || !isNearNow(view)) return null;
    const parties = partiesKey(sides);
    const own = this.#occasions.filter(
      (occasion) =>
        (occasion.sentences[0] ?? 0) >= view.index - DISCUSSED_WITHIN &&
        partiesKey(occasion.sides) === parties,
    );
    return own.reduce<ReportDraft | null>(
      (latest, one) => (latest !== null && (one.when.to ?? '') < (latest.when.from ?? '') ? latest : one),
      null,
    );
  }

  /** "It came a day after she met him": the occasion told before, so many days away. */
  #apartFrom(view: SentenceView): ReportDraft | null {
    const days = daysApart(view);
    const occasion = this.#occasions.at(-1);
    if (days === 0 || !occasion || (occasion.sentences[0] ?? 0) < view.index - TIED_WITHIN) return null;
    const { from, to, precision } = occasion.when;
    if (from === null || from !== to || precision !== 'DAY') return null;
    const day = formatDay(parseDay(from) + days);
    return { ...occasion, when: { ...occasion.when, from: day, to: day } };
  }

  /** The date that heads the timeline's entry of the sentence, which mostly tells in the present. */
  #entryOf(view: SentenceView): Now | null {
    const entry = this.#entry;
    if (entry?.paragraph !== view.sentence.paragraph) return null;
    // "4 May: | Ana Lima speaks to Bo Ek |": the head itself is no other date.
    const dates = entry.sentence === view.index ? view.dates.slice(1) : view.dates;
    return isNearNow(view, dates) ? entry : null;
  }

  /** "He told the inquiry on Monday that …. Counsel | questioned | him for two hours": on the day he was heard. */
  #heard(view: SentenceView): Now | null {
    const hearing = this.#hearing;
    const isSoon = hearing !== null && view.index - hearing.sentence <= HEARD_WITHIN;
    return isSoon && isNearNow(beforeContent(view)) ? hearing : null;
  }

  /**
   * "She waited for him on Monday. They spoke by telephone | instead |", "She opened the fair on Monday. He had tea
   * with her | after the ceremony |": on the day of the sentence before.
   */
  #besideLast(view: SentenceView): Now | null {
    const isBeside = /\binstead\b(?! of\b)/.test(wordsOf(view)) || tieOf(view) !== null;
    const last = isBeside ? this.#onlyDateBefore(view) : null;
    return last?.when.precision === 'DAY' ? last : null;
  }

  /**
   * "She took part in the talks of 1983. | On that occasion | she met him": the only date of a sentence that told of no
   * encounter.
   */
  #onThatOccasion(view: SentenceView): Now | null {
    if (!/\bon that occasion\b/.test(wordsOf(view))) return null;
    return this.#occasions.at(-1)?.sentences[0] === view.index - 1 ? null : this.#onlyDateBefore(view);
  }

  /** The time that the sentence before names, where it is one only. */
  #onlyDateBefore({ index }: SentenceView): Now | null {
    const last = this.#last;
    if (last?.view.index !== index - 1) return null;
    const [date, ...others] = last.view.dates.flatMap((one) => one ?? []);
    return date?.from != null && others.length === 0 ? at(last.view, date, last.original) : null;
  }

  /** The time that the story was at by the last sentence that went on with it by the hour. */
  #nowAtLastHour(): Now | null {
    let dated: Unread[] = [];
    for (const unread of this.#unread) {
      const { view, isHour } = unread;
      // Where there is no day that could go on, the sentence may set one itself.
      const isGoingOn = isHour && (this.#now !== null || dated.length > 0);
      if (!isGoingOn) {
        if (hasDate(view)) dated.push({ ...unread, isHour: false });
        continue;
      }
      const now = this.#heldBy(view, dated);
      dated = [];
      if (now && now !== this.#section)
        this.#now = { ...now, sentence: view.index, paragraph: view.sentence.paragraph };
    }
    this.#unread = dated;
    return this.#now;
  }

  #holding(here: SentenceView): Now | null {
    this.#nowAtLastHour();
    const dated = this.#unread;
    this.#unread = [];
    return this.#heldBy(here, dated);
  }

  /** The time that holds for a sentence, when those with dates before it have moved the story. */
  #heldBy(here: SentenceView, dated: readonly Unread[]): Now | null {
    const { index, sentence } = here;
    for (const { view, original } of dated.slice(-HOLDS)) {
      const set = timeSetBy(view, sentence.paragraph);
      if (!set) continue;
      const now = at(view, set, original);
      this.#now = looksBack(view) ? { ...now, before: mainOf(this.#now) } : now;
    }
    if (this.#now?.before !== undefined && this.#now.paragraph !== sentence.paragraph)
      this.#now = this.#now.before;
    const now = this.#now;
    if (!now) return this.#section;
    const distance = index - now.sentence;
    const holds =
      sentence.paragraph === now.paragraph ? distance <= HOLDS : distance <= (isByTheHour(here) ? HOLDS : 1);
    return holds ? now : this.#section;
  }
}

const hasDate = ({ dates }: SentenceView): boolean => dates.some((date) => date !== null);

const hasDay = ({ dates }: SentenceView): boolean => dates.some((date) => date?.precision === 'DAY');

/** A sentence that may move the story: to its date, or by the hour through the day that the story is at. */
interface Unread {
  readonly view: SentenceView;
  readonly original: string;
  readonly isHour: boolean;
}
