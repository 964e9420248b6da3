import Table from 'cli-table3';
import type { EntityRecord, ParticipantRecord } from '../../graph/records.ts';
import { displayable } from '../displayable.ts';
import { dayInWords, whenInWords } from '../when-in-words.ts';
import type { Encounter } from './encounter.ts';
import { fitWords } from './fit-words.ts';
import { sidesOf } from './sides.ts';

/** Narrower, columns hold hardly a word; wider, lines are no longer read at a glance. */
const NARROWEST = 64;
const WIDEST = 140;

/** How the width is shared between with whom, when, where and what; the last takes what rounding leaves. */
const SHARES = [0.34, 0.23, 0.25] as const;

/** Reports of one encounter that are quoted; of the others only the number is told. */
const MOST_QUOTED = 3;

/**
 * Encounters as a table: with whom, when, where and what in one row, below them what articles say.
 *
 * @param subject whose encounters they are; null shows all parties
 * @param columns the width of the terminal
 */
export function encounterTable(
  encounters: readonly Encounter[],
  subject: EntityRecord | null,
  columns: number,
): string {
  const widths = columnWidths(Math.min(Math.max(columns, NARROWEST), WIDEST));
  const whole = widths.reduce((sum, width) => sum + width);
  const table = new Table({
    colWidths: widths,
    wordWrap: true,
    style: { head: [], border: [] },
    head: [subject === null ? 'Who with whom' : 'With', 'When', 'Where', 'What'],
  });
  for (const encounter of encounters) {
    const cells = [withWhom(encounter, subject), when(encounter), where(encounter), what(encounter)];
    table.push(cells.map((cell, index) => fitted(cell, widths[index] ?? 0)));
    table.push([{ colSpan: widths.length, content: fitted(said(encounter), whole) }]);
  }
  return `${table.toString()}\n`;
}

/** @param columns of the whole table; one goes to each border */
function columnWidths(columns: number): number[] {
  const free = columns - SHARES.length - 2;
  const widths = SHARES.map((share) => Math.floor(free * share));
  return [...widths, free - widths.reduce((sum, width) => sum + width)];
}

/** @param width of the cell with a space at each end */
function fitted(lines: readonly string[], width: number): string {
  return lines.map((line) => fitWords(displayable(line), width - 2)).join('\n');
}

function withWhom(encounter: Encounter, subject: EntityRecord | null): string[] {
  const sides = sidesOf(encounter, subject).map((side) => side.map(participant));
  return subject === null
    ? sides.flatMap((side, index) => (index === 0 ? side : ['with', ...side]))
    : sides.flat();
}

function participant({ party, title }: ParticipantRecord): string {
  return title === null ? party.name : `${party.name}, ${title}`;
}

function when(encounter: Encounter): string[] {
  return [whenInWords(encounter.when)];
}

function where({ place }: Encounter): string[] {
  return place === null ? [] : [place.name];
}

function what({ kind, status }: Encounter): string[] {
  const words = kind.toLowerCase().replaceAll('_', ' ');
  return status === 'OCCURRED' ? [words] : [words, `(${status.toLowerCase()})`];
}

function said({ reports, differences }: Encounter): string[] {
  const quotes = reports
    .slice(0, MOST_QUOTED)
    .flatMap(({ evidence, document: { id, title, publisher, publishedOn } }) => [
      `“${evidence[0]?.text ?? ''}”`,
      `— ${[title, publisher, publishedOn && dayInWords(publishedOn), id].filter(Boolean).join(' · ')}`,
    ]);
  const more = reports.length - MOST_QUOTED;
  return [
    ...quotes,
    ...(more > 0 ? [`… and ${more} more ${more === 1 ? 'report' : 'reports'}`] : []),
    ...differences.map((difference) => `Reports differ: ${difference}`),
  ];
}
