import { singleNames } from '../../../src/identity/entities/person-form.ts';
import type { StatedReport } from '../../../src/identity/events/stated-report.ts';
import { hashOf } from '../../../src/identity/hash.ts';
import type { EventKind, EventStatus, Precision } from '../../../src/reading/reading.ts';

interface Told {
  readonly in?: string;
  readonly sides: readonly (readonly string[])[];
  readonly when?: string | undefined;
  readonly place?: string | undefined;
  readonly kind?: EventKind;
  readonly status?: EventStatus;
  readonly publishedOn?: string;
  /** Who speaks for which state. */
  readonly standsFor?: Readonly<Record<string, string>>;
}

/** What one article ("a.txt" unless said) tells: names are short for ids of persons, places begin with "place:". */
export function report({ sides, when, standsFor = {}, ...told }: Told): StatedReport {
  const [from, to = from] = when?.split('..') ?? [];
  const precision: Precision = from === undefined ? 'UNKNOWN' : 'DAY';
  const stated = {
    document: told.in ?? 'a.txt',
    publishedOn: told.publishedOn ?? null,
    kind: told.kind ?? ('MEETING' as const),
    status: told.status ?? ('OCCURRED' as const),
    when: { from: from ?? null, to: to ?? null, precision, basis: 'STATED' as const, text: when ?? null },
    place: told.place === undefined ? null : `place:${told.place}`,
    parties: sides.flatMap((side, number) =>
      side.map((name) => {
        const state = standsFor[name];
        return {
          id: idOf(name),
          calledIn: idOf(name),
          side: number,
          title: null,
          standsFor: state === undefined ? [] : [`place:${state}`],
          goesBy: singleNames(name.replaceAll('-', ' ')),
        };
      }),
    ),
  };
  return { id: `report:${hashOf(JSON.stringify(stated), 16)}`, ...stated };
}

function idOf(name: string): string {
  return name.includes(':') ? name : `person:${name}`;
}
