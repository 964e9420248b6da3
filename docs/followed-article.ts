import { languageOf } from '../src/reading/language/language.ts';
import type { NameSpan } from '../src/reading/names/name.ts';
import { createReader } from '../src/reading/reader.ts';
import type { ReadEvent, Reading } from '../src/reading/reading.ts';
import { createStages, type Stages } from '../src/reading/stages.ts';

const PUBLISHED_ON = '2024-05-15';

/** What each stage makes of an article published on Wednesday, 15 May 2024: lines of text by the stage's name. */
export function followArticle(text: string): ReadonlyMap<string, string> {
  const article = { id: 'ferries', title: null, publisher: null, url: null, publishedOn: PUBLISHED_ON, text };
  const stages = createStages()(article);
  const reading = createReader().read(article);
  const [first] = reading.events;
  return new Map(
    Object.entries({
      language: [languageOf(text) ?? 'uncertain'],
      body: bodyLines(stages),
      tokens: tokenLines(stages),
      tagged: stages.tagged.map((name) => `${name.type.padEnd(12)} ${wordsOf(name, stages)}`),
      dates: stages.dates.map(
        (date) =>
          `${text.slice(date.start, date.end).padEnd(15)} ${date.from} to ${date.to}  ${date.precision} ${date.basis}`,
      ),
      entities: entityLines(reading),
      tree: treeLines(stages),
      events: reading.events.map((event) => eventLine(event, reading)),
      reading: first === undefined ? [] : [JSON.stringify(first, null, 2)],
    }).map(([name, lines]) => [name, lines.join('\n')]),
  );
}

function bodyLines({ folded, body }: Stages): string[] {
  return [
    ...body.datelinePlaces.map(({ start, end }) => `place in the dateline: ${folded.text.slice(start, end)}`),
    ...body.paragraphs.map(
      ({ start, end }, index) => `paragraph ${index + 1}: ${folded.text.slice(start, end)}`,
    ),
  ];
}

function tokenLines({ sentences }: Stages): string[] {
  const tokens = sentences[0]?.tokens ?? [];
  return [
    `${sentences.length} sentences; the first:`,
    tokens.map(({ text, pos }) => `${text}/${pos}`).join(' '),
  ];
}

function wordsOf({ sentence, first, last }: NameSpan, { sentences }: Stages): string {
  return (sentences[sentence]?.tokens.slice(first, last) ?? [])
    .map(({ text, spaceBefore }, index) => (spaceBefore && index > 0 ? ` ${text}` : text))
    .join('');
}

function entityLines({ entities }: Reading): string[] {
  return entities.map(({ id, type, name, mentions }) => {
    const forms = mentions.map(({ text, title }) => (title === null ? text : `[${title}] ${text}`));
    return `${id} ${type.padEnd(12)} ${name}: ${forms.join(', ') || 'implied'}`;
  });
}

/** The tree of the first sentence: each unit below the one that it depends on. */
function treeLines({ views }: Stages): string[] {
  const [view] = views;
  if (view === undefined) return [];
  const { tree, units } = view;
  const lines = (unit: number, depth: number): string[] => [
    `${'  '.repeat(depth)}${tree.labels[unit]}: ${units[unit]?.text}`,
    ...(tree.children[unit] ?? []).flatMap((child) => lines(child, depth + 1)),
  ];
  return lines(tree.root, 0);
}

function eventLine({ kind, status, when, place, participants }: ReadEvent, { entities }: Reading): string {
  const nameOf = (id: string | null) => entities.find((entity) => entity.id === id)?.name;
  const sides = [...new Set(participants.map(({ side }) => side))].map((side) =>
    participants
      .filter((party) => party.side === side)
      .map(({ entity }) => nameOf(entity))
      .join(', '),
  );
  const days = when.from === null ? 'undated' : `${when.from} to ${when.to}`;
  return `${kind} ${status}  ${sides.join(' | ')}  ${days}${place === null ? '' : `  in ${nameOf(place)}`}`;
}
