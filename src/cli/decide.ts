import type { Command } from 'commander';
import type { DecisionRecord } from '../graph/records.ts';
import type { GraphStore } from '../store/graph-store.ts';
import { displayable } from './displayable.ts';
import type { Invocation } from './invocation.ts';
import { jsonText } from './json-text.ts';

const SAME_HELP = `
The two are one from then on, whatever comes in later. Ids are those of "dateline export" and of the API.

Examples:
  $ dateline same person:dung person:nguyen-quoc-dung --note "both are the ambassador"
  $ dateline undo decision:2f0c…`;

const DIFFERENT_HELP = `
Whom the document calls by a name of the entity is an entity of its own from then on.

Examples:
  $ dateline different person:john-smith news/cricket.txt`;

interface Options {
  readonly note?: string;
  readonly by: string;
}

/** `dateline same A B`: two entities are one. */
export function addSameCommand(program: Command, invocation: Invocation): void {
  program
    .command('same')
    .summary('say that two entities are one')
    .description('Says that two entities are the same.')
    .argument('<a>', 'the id of one')
    .argument('<b>', 'the id of the other')
    .option('--note <text>', 'why')
    .option('--by <name>', 'who says so', 'curator')
    .addHelpText('after', SAME_HELP)
    .action(async (a: string, b: string, options: Options) => {
      const { decideSame } = await import('../graph/decisions/decide-same.ts');
      await decide(invocation, (store) => decideSame(store, a, b, decidingNow(options)));
    });
}

/** `dateline different A DOCUMENT`: a document means somebody else by a name. */
export function addDifferentCommand(program: Command, invocation: Invocation): void {
  program
    .command('different')
    .summary('say that a document means somebody else by a name')
    .description('Says that whom a document calls by the names of an entity is somebody else.')
    .argument('<entity>', 'the id of the entity')
    .argument('<document>', "the article's id")
    .option('--note <text>', 'why')
    .option('--by <name>', 'who says so', 'curator')
    .addHelpText('after', DIFFERENT_HELP)
    .action(async (entity: string, document: string, options: Options) => {
      const { decideDifferent } = await import('../graph/decisions/decide-different.ts');
      await decide(invocation, (store) => decideDifferent(store, entity, document, decidingNow(options)));
    });
}

/** `dateline undo DECISION`: as if it had never been made. */
export function addUndoCommand(program: Command, invocation: Invocation): void {
  program
    .command('undo')
    .summary('take a decision back')
    .description('Takes a decision back; "dateline decisions" goes on listing it.')
    .argument('<decision>', 'its id, as "dateline decisions" lists it')
    .option('--by <name>', 'who takes it back', 'curator')
    .action(async (id: string, options: Options) => {
      const { undoDecision } = await import('../graph/decisions/undo-decision.ts');
      await decide(invocation, async (store) => {
        await undoDecision(store, id, decidingNow(options));
        return id;
      });
    });
}

/** `dateline decisions`: what was decided, newest first. */
export function addDecisionsCommand(program: Command, invocation: Invocation): void {
  program
    .command('decisions')
    .summary('list what was decided on who is who')
    .description('Lists decisions, newest first, those undone included.')
    .option('--json', 'print one JSON object a decision')
    .action(async ({ json }: { json?: true }) => {
      const { findDecisions } = await import('../graph/questions/decisions.ts');
      const { withStore } = await import('./with-store.ts');
      await withStore(invocation, async (store) => {
        const { rows } = await findDecisions(store, { first: Number.MAX_SAFE_INTEGER, after: null });
        for (const { node } of rows) {
          await invocation.stdout.write(`${json ? jsonText(node) : lineOf(node)}\n`);
        }
      });
    });
}

async function decide(invocation: Invocation, make: (store: GraphStore) => Promise<string>): Promise<void> {
  const { findDecision } = await import('../graph/questions/decisions.ts');
  const { withStore } = await import('./with-store.ts');
  await withStore(invocation, async (store) => {
    const decision = await findDecision(store, await make(store));
    if (decision !== null) await invocation.stdout.write(`${lineOf(decision)}\n`);
  });
}

/** `decision:… SAME, by curator: why. Now: Nguyễn Quốc Dũng (person:nguyen-quoc-dung).` */
function lineOf({ id, kind, by, note, inForce, entities }: DecisionRecord): string {
  const now = entities.map((entity) => `${entity.name} (${entity.id})`).join(', ');
  const why = note === null ? '' : `: ${note}`;
  return displayable(`${id} ${kind}${inForce ? '' : ', undone'}, by ${by}${why}. Now: ${now}.`);
}

function decidingNow({ note, by }: Options): { by: string; at: string; note: string | null } {
  return { by, at: new Date().toISOString(), note: note ?? null };
}
