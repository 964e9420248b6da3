import type { Command } from 'commander';
import { EVENT_KINDS, EVENT_STATUSES, type EventKind, type EventStatus } from '../reading/reading.ts';
import { collectFromStore } from './collect-from-store.ts';
import type { Collected } from './collect-pages.ts';
import { displayable } from './displayable.ts';
import { type Encounter, encounterJson } from './encounters/encounter.ts';
import type { EncounterQuestion } from './encounters/question.ts';
import { subjectOf } from './encounters/sides.ts';
import type { Invocation } from './invocation.ts';
import { jsonText } from './json-text.ts';
import { day, listOf, positiveWhole, shown } from './option-values.ts';
import { serverOption } from './server/server-option.ts';
import { WrongUsage } from './wrong-usage.ts';

const HELP = `
WHO and WITH are names, aliases or ids. Spelling marks and titles in front do not matter: "President Biden",
"Le Hoai Trung", "Viet Nam". An encounter that may have been within --since and --until is shown; with --certain,
only one that must have been.

Examples:
  $ dateline met "Antony Blinken"
  $ dateline met "Lê Hoài Trung" "Jake Sullivan"
  $ dateline met "Joe Biden" --since 2023-01-01 --until 2023-12-31 --place Washington
  $ dateline met "Viet Nam" --kind visit,agreement --status planned
  $ dateline met "Kamala Harris" --json | jq '.[].reports[].quote'`;

interface Options {
  readonly since?: string;
  readonly until?: string;
  readonly certain?: true;
  readonly place?: string;
  readonly kind?: readonly EventKind[];
  readonly status?: readonly EventStatus[];
  readonly first?: number;
  readonly json?: true;
  readonly server?: URL;
}

/** Columns of the table where no terminal says how many there are. */
const USUAL_COLUMNS = 100;

/** `dateline met WHO [WITH]`: who met whom, when and where, with the sentence that says so. */
export function addMetCommand(program: Command, invocation: Invocation): void {
  program
    .command('met')
    .summary('show whom somebody met, when and where')
    .description('Shows whom somebody met, when and where, with the sentences that say so. Newest first.')
    .argument('<who>', 'whose encounters: a person, an organization or a place')
    .argument('[with]', 'only those with this party')
    .option('--since <day>', 'only on or after this day (YYYY-MM-DD)', day)
    .option('--until <day>', 'only on or before this day (YYYY-MM-DD)', day)
    .option('--certain', 'only what must have been within --since and --until')
    .option('--place <name>', 'only in this place, or in one that lies in it')
    .option('--kind <kinds>', `only of these kinds: ${shown(EVENT_KINDS)}`, listOf(EVENT_KINDS))
    .option('--status <statuses>', `${shown(EVENT_STATUSES)} (default: occurred)`, listOf(EVENT_STATUSES))
    .option('--first <number>', 'at most so many, the newest', positiveWhole)
    .option('--json', 'print the encounters as a JSON array')
    .addOption(serverOption(invocation))
    .addHelpText('after', HELP)
    .action((who: string, other: string | undefined, options: Options) =>
      met(questionOf(who, other, options), options, invocation),
    );
}

function questionOf(who: string, other: string | undefined, options: Options): EncounterQuestion {
  const { since = null, until = null, certain, place = null, kind = null, status } = options;
  if (since !== null && until !== null && since > until) {
    throw new WrongUsage(`--since (${since}) must not be later than --until (${until}).`);
  }
  const certainty = certain ? 'DEFINITELY' : 'POSSIBLY';
  const statuses = status ?? ['OCCURRED'];
  return { who, with: other ?? null, since, until, certainty, place, kinds: kind, statuses };
}

async function met(question: EncounterQuestion, options: Options, invocation: Invocation): Promise<void> {
  const answer = await answerTo(question, options, invocation);
  const text = options.json
    ? `${jsonText(answer.items.map(encounterJson), 2)}\n`
    : await tableOf(answer, question.who, invocation.stdout.columns ?? USUAL_COLUMNS);
  await invocation.stdout.write(text);
}

async function answerTo(
  question: EncounterQuestion,
  { first = Infinity, server }: Options,
  invocation: Invocation,
): Promise<Collected<Encounter>> {
  if (server !== undefined) {
    const { serverEncounters } = await import('./encounters/server-encounters.ts');
    return serverEncounters(server, question, first);
  }
  const { findEncounters } = await import('../graph/questions/encounters.ts');
  const { withStore } = await import('./with-store.ts');
  return withStore(invocation, (store) =>
    collectFromStore(first, (page) => findEncounters(store, { ...question, ...page })),
  );
}

async function tableOf(
  { items: encounters, total }: Collected<Encounter>,
  who: string,
  columns: number,
): Promise<string> {
  const subject = subjectOf(encounters, who);
  const name = displayable(subject?.name ?? who);
  if (encounters.length === 0) return `No encounters of ${name} that the question asks for.\n`;
  const { encounterTable } = await import('./encounters/table.ts');
  const shownOf = encounters.length < total ? `${encounters.length} of ${total}` : `${total}`;
  const title = `${shownOf} ${total === 1 ? 'encounter' : 'encounters'} of ${name}`;
  return `${title}\n${encounterTable(encounters, subject, columns)}`;
}
