import { z } from 'zod';
import { decisionColumns } from '../../graph/decision-rows.ts';
import type { DecisionRecord } from '../../graph/records.ts';
import { type CollectedPage, collectPages } from '../collect-pages.ts';
import { askServer, type ServerQuestion } from '../server/ask-server.ts';
import { CONNECTION_FIELDS, connectionShape } from '../server/connection-shape.ts';
import { ENTITY_FRAGMENT, entityShape } from '../server/entity-shape.ts';
import type { Curation } from './curation.ts';

const FIELDS = `id kind by at note inForce undoneBy undoneAt undoneNote
  names { document name } entities { ...entity }`;

const decision: z.ZodType<DecisionRecord> = z.object({
  ...decisionColumns,
  entities: z.array(entityShape),
});

const made = z.object({ decision });
type Making = ServerQuestion<z.output<typeof made>>;

const SAME: Making = {
  document: `mutation Same($a: ID!, $b: ID!, $note: String, $by: String) {
    decision: same(a: $a, b: $b, note: $note, by: $by) { ${FIELDS} }
  } ${ENTITY_FRAGMENT}`,
  shape: made,
};

const DIFFERENT: Making = {
  document: `mutation Different($a: ID!, $document: ID!, $note: String, $by: String) {
    decision: different(a: $a, document: $document, note: $note, by: $by) { ${FIELDS} }
  } ${ENTITY_FRAGMENT}`,
  shape: made,
};

const UNDO: Making = {
  document: `mutation Undo($decision: ID!, $note: String, $by: String) {
    decision: undo(decision: $decision, note: $note, by: $by) { ${FIELDS} }
  } ${ENTITY_FRAGMENT}`,
  shape: made,
};

const DECISIONS: ServerQuestion<CollectedPage<DecisionRecord>> = {
  document: `query Decisions($first: Int, $after: String) {
    decisions(first: $first, after: $after) { ${CONNECTION_FIELDS} nodes { ${FIELDS} } }
  } ${ENTITY_FRAGMENT}`,
  shape: connectionShape('decisions', decision),
};

/** Curates the graph of a running server, by its settings; see askServer for what it throws. */
export function serverCuration(server: URL): Curation {
  const make = async (question: Making, variables: object): Promise<DecisionRecord> =>
    (await askServer(server, question, { ...variables })).decision;
  return {
    same: (a, b, given) => make(SAME, { a, b, ...given }),
    different: (a, document, given) => make(DIFFERENT, { a, document, ...given }),
    undo: (id, given) => make(UNDO, { decision: id, ...given }),
    decisions: () => collectPages(Number.POSITIVE_INFINITY, (page) => askServer(server, DECISIONS, page)),
  };
}
