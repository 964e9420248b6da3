import type { Basis } from '../reading.ts';
import { TELLING_VERBS } from '../speakers/said-verbs.ts';
import type { Anchors, Stretch } from './anchors.ts';
import { type DayNumber, yearOf } from './calendar.ts';
import type { DateForm } from './date-form.ts';
import type { Interval } from './interval.ts';

/** What the sentences so far have told of time; each date makes a new one. */
export interface Told {
  readonly day: DayNumber | null;
  /** The last of them by publication. */
  readonly pastDay: DayNumber | null;
  readonly last: Interval | null;
  /** The sentence in which it was told. */
  readonly sentence: number;
  readonly story: Story | null;
  /** The last day or month whose words state its year. */
  readonly stated: Interval | null;
  /** A year in which something was, with its sentence. */
  readonly year: { readonly at: Interval; readonly sentence: number } | null;
  /** The days in a row told last, or the first of some that began. */
  readonly stretch: (Stretch & { readonly sentence: number }) | null;
  /** "Last week", with the sentence that speaks of it. */
  readonly lastWeek: { readonly at: Interval; readonly sentence: number } | null;
  /** What stood last as a heading. */
  readonly heading: Interval | null;
  /** What headed a timeline's entry last, behind one whose year was stated. */
  readonly entry: Interval | null;
  /** The year in which the last days told all lie, and how many these are. */
  readonly run: { readonly year: number; readonly days: number } | null;
  /** What a main clause told last, and not as what had been before, with its sentence. */
  readonly main: Main | null;
  /** The days of occasions, by name. */
  readonly occasions: Readonly<Record<string, DayNumber>>;
}

/** A day, month or year told as such, at which the story is. */
interface Story {
  readonly at: Interval;
  readonly sentence: number;
  /** "In June 1989 …" at the head of a sentence goes on in the next; elsewhere it is an aside. */
  readonly isFrame: boolean;
}

interface Main {
  readonly at: Interval;
  readonly sentence: number;
  /** How many in a row were of its year, which was stated. */
  readonly run: number;
}

export const NOTHING_TOLD: Told = {
  day: null,
  pastDay: null,
  last: null,
  sentence: -1,
  story: null,
  stated: null,
  year: null,
  stretch: null,
  lastWeek: null,
  heading: null,
  entry: null,
  run: null,
  main: null,
  occasions: {},
};

/** How far a story's year reaches where nothing else dates the article, and for days within its month. */
const STORY_REACH = 3;
/** "A year earlier" leans on what its own sentence or the one before tells. */
const NEARBY = 1;
/** So many days in one year make a story of that year. */
const A_RUN = 3;
/** "Said on Monday": the day of the telling is none on which anything told was. */
const TELLING = new RegExp(
  `\\b(?:${[...TELLING_VERBS].join('|')}|told(?: \\S+){1,3}?)(?: here| late| early| in a \\w+)?(?: on)? $`,
);
/** "'He bowed,' she told a reporter, Bo Ek, in", "she recalled in": so does no year in which something was looked back to. */
const RECALLING =
  /(?:["'] (?:[^ ,;]+ ){1,4}?(?:recalled|said|told|wrote)|\b(?:recalled|remembered)|\b(?:said|told|wrote) (?:[^,;.]{1,90} )?(?:biographer|diary|documentary|interview(?:er)?|journalist|memoirs?|reporter))(?:,? [^,;]{1,40},?)? in $/;
const HEAD =
  /^(?:(?:But|And|Then|Earlier|Late|Early|Also)\b,? ?)?(?:(?:[Ii]n|[Oo]n|[Bb]y|[Ss]ince|[Dd]uring|[Aa]fter|[Uu]ntil) )?(?:the )?$/;

/** "In 1998 |", "it was 1956", "the first time was in 1956": puts the story into the year. */
const YEAR_FRAME =
  /^(?:(?:But|And|Then|Also)\b,? ?)?(?:(?:Back |Early |Late )?[Ii]n |By |During )?(?:the year )?$|^In (?:[\w'’]+ ){1,4}?(?:accounts|diar(?:y|ies)|journal|letters|log|notebooks?|records) (?:for|from|of) $|^(?:It|That|The (?:year|first|last|second)(?: \w+)?) was (?:back )?(?:in )?$/;
/** "She left Hungary in | 1956": a day of the next sentence that is not of late is of that year. */
const IN_YEAR = /^[^,;:]{1,60}\bin $/;

/** How many sentences on "the second day" is still one of the days told. */
const STRETCH_REACH = 8;
/** "The strike began on": the first of some days. */
const BEGINNING =
  /\b(?:arrived|began|convened|kicked off|landed|opened|started|got under ?way)(?: [\w'-]+){0,7}? (?:early on |late on |on )?$/;

/** What a date expression may lean on beside what was told before it. */
type Untold = Pick<Anchors, 'published' | 'written' | 'tense' | 'isBefore' | 'lookedBackTo' | 'yearAround'>;

/** What a date expression at a place may lean on. */
export const anchorsFrom = (
  {
    day,
    pastDay,
    last,
    sentence: toldIn,
    story,
    stated,
    year,
    stretch,
    lastWeek,
    heading,
    entry,
    run,
    main,
    occasions,
  }: Told,
  { sentence, before, isHeading, isEntry }: Place,
  { published, written, tense, isBefore, lookedBackTo, yearAround }: Untold,
): Anchors => {
  const since = story === null ? Number.POSITIVE_INFINITY : sentence - story.sentence;
  const goesOn =
    published === null ? since <= STORY_REACH : since === 0 || (since <= NEARBY && story?.isFrame);
  const isDayOfTelling = story?.at.precision === 'DAY' && TELLING.test(before);
  const isJustTold = since <= NEARBY && story?.at.precision === 'DAY' && !isDayOfTelling;
  return {
    published,
    written,
    tense,
    isBefore,
    lookedBackTo,
    yearAround,
    main: main !== null && sentence - main.sentence <= STORY_REACH ? main.at : null,
    mainRun: main?.run ?? 0,
    toldDay: day,
    pastDay,
    told: last,
    toldLately: sentence - toldIn < STORY_REACH,
    toldNearby: sentence - toldIn <= NEARBY ? last : null,
    story: story !== null && goesOn ? story.at : null,
    stated: year !== null && sentence - year.sentence <= NEARBY ? year.at : stated,
    lastWeek: lastWeek !== null && sentence - lastWeek.sentence <= NEARBY ? lastWeek.at : null,
    stretch: stretch !== null && sentence - stretch.sentence <= STRETCH_REACH ? stretch : null,
    justTold: isJustTold ? story.at : null,
    heading: isHeading || heading?.precision === 'YEAR' ? heading : null,
    entry: isEntry ? entry : null,
    isHeading,
    runningYear: run !== null && run.days >= A_RUN ? run.year : null,
    occasions,
    aside:
      since <= STORY_REACH && story !== null && story.at.precision !== 'YEAR' && !isDayOfTelling
        ? story.at
        : null,
  };
};

/** Where a date stands. */
export interface Place {
  readonly sentence: number;
  /** The words of its sentence before it. */
  readonly before: string;
  /** Whether it is all that its line says. */
  readonly isHeading: boolean;
  /** Whether it heads a timeline's entry: "12 June: they met". */
  readonly isEntry: boolean;
}

export interface NewlyTold {
  readonly interval: Interval | null;
  readonly basis: Basis;
  readonly form: DateForm;
  /** Whether it is that of what had been before. */
  readonly isBefore: boolean;
  readonly published: DayNumber | null;
}

/** ", elected in | May 2019 |,", "since | 2019 |": of no main clause, or no time at which something was. */
const BESIDE_STORY =
  /,\s(?:who(?:se)?|which|where|when|born|[a-z]+ed)\b[^,]*$|\b(?:since|until|till|before|by|of|born)(?: \w+){0,3} $/;

const SINCE = /\bsince [^,;:]{0,80}$/;

/** What is told once a date of a sentence is read. */
export function tell(
  told: Told,
  { sentence, before, isHeading, isEntry }: Place,
  { interval, basis, form, isBefore, published }: NewlyTold,
): Told {
  if (!interval || interval.precision === 'DECADE' || interval.precision === 'UNKNOWN') return told;
  if (told.last !== null && (TELLING.test(before) || RECALLING.test(before))) return told;
  // "From $4 million a year earlier" only compares; the next "a year earlier" is the same year.
  if (form.form === 'SHIFT' && form.leansOn === 'EITHER' && form.amount < 0) return told;
  const isDay = interval.precision === 'DAY';
  const inStory =
    basis === 'STATED' || (told.story !== null && yearOf(told.story.at.from) === yearOf(interval.from));
  return {
    occasions: told.occasions,
    // "Is on a visit from 3 to 8 May": days not over yet are none behind which anything was.
    // "On Monday, for the first time since they fell out on 2 May": of two days the one that it leads up to.
    day:
      isDay &&
      !isUnderWay(interval, published) &&
      !(told.sentence === sentence && (SINCE.test(before) || isAheadOf(told.day, interval, published)))
        ? interval.to
        : told.day,
    pastDay:
      isDay && published !== null && interval.to <= published && !SINCE.test(before)
        ? interval.to
        : told.pastDay,
    // "That year" is none of "next Tuesday".
    last: leansOnNow(form) && told.last !== null ? told.last : interval,
    sentence,
    heading: isHeading ? interval : told.heading,
    entry: isEntry && (basis === 'STATED' || told.entry !== null) ? interval : told.entry,
    run: isDay && !leansOnNow(form) ? runWith(told.run, yearOf(interval.from)) : told.run,
    lastWeek: isLastWeek(form) && SETS_WEEK.test(before) ? { at: interval, sentence } : told.lastWeek,
    stretch:
      told.stretch !== null && form.form === 'NTH_DAY'
        ? { ...told.stretch, isCounted: true }
        : isDay
          ? (stretchOf(interval, before, sentence) ?? told.stretch)
          : told.stretch,
    stated: basis === 'STATED' && /^(?:DAY|WEEK|MONTH)$/.test(interval.precision) ? interval : told.stated,
    year: form.form === 'YEAR' && IN_YEAR.test(before) ? { at: interval, sentence } : told.year,
    main: isBefore || BESIDE_STORY.test(before) ? told.main : mainWith(told.main, interval, basis, sentence),
    // "He had met her in January" leads back from the story only for a while.
    story:
      isBefore && basis !== 'STATED'
        ? told.story
        : inStory && (isDay || /^(?:WEEK|MONTH|SEASON)$/.test(interval.precision))
          ? { at: interval, sentence, isFrame: HEAD.test(before) }
          : form.form === 'YEAR' && YEAR_FRAME.test(before)
            ? { at: interval, sentence, isFrame: true }
            : null,
  };
}

/** "Clashed on Tuesday in a campaign that ends on 27 October": the text goes on from the day past. */
const isAheadOf = (day: DayNumber | null, { from }: Interval, published: DayNumber | null): boolean =>
  day !== null && published !== null && day <= published && from > published;

const isUnderWay = ({ from, to }: Interval, published: DayNumber | null): boolean =>
  published !== null && from < to && from <= published && to >= published;

/** What makes "last week" the time of what follows: it heads its sentence, or is that of a journey or of several times. */
const SETS_WEEK = new RegExp(
  `${HEAD.source}|\\b(?:times|twice) $|\\b(?:stay|tour|trip|visit)\\b[^,;]*$|(?:^|, )(?!(?:who(?:se)?|which|where|when)\\b)[^,;:]*\\b(?:arrived|came|flew|returned|spent|toured|travell?ed|visited|went)\\b[^,;:]*$`,
);

const isLastWeek = (form: DateForm): boolean =>
  form.form === 'SHIFT' && form.unit === 'WEEK' && form.amount === -1 && form.leansOn === 'PUBLICATION';

function stretchOf({ from, to }: Interval, before: string, sentence: number): Told['stretch'] {
  if (from < to) return { from, to, isCounted: false, sentence };
  return BEGINNING.test(before) ? { from, to: null, isCounted: false, sentence } : null;
}

/** Whether a date says when somebody told something: "said on | Monday |". */
export const isOfTelling = (before: string): boolean => TELLING.test(before);

const leansOnNow = (form: DateForm): boolean =>
  form.form === 'WEEKDAY' ||
  form.form === 'WEEKEND' ||
  (form.form === 'SHIFT' && form.leansOn === 'PUBLICATION');

function mainWith(main: Main | null, at: Interval, basis: Basis, sentence: number): Main {
  const isOfSameYear = main !== null && main.run > 0 && yearOf(main.at.from) === yearOf(at.from);
  return { at, sentence, run: isOfSameYear ? main.run + 1 : basis === 'STATED' ? 1 : 0 };
}

const runWith = (run: Told['run'], year: number): Told['run'] => ({
  year,
  days: run?.year === year ? run.days + 1 : 1,
});
