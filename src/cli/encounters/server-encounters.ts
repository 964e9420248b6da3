import { z } from 'zod';
import { basis, kind, precision, status, text, textOrNull, texts, whole } from '../../graph/rows.ts';
import { type Collected, type CollectedPage, collectPages } from '../collect-pages.ts';
import { askServer, type ServerQuestion } from '../server/ask-server.ts';
import { CONNECTION_FIELDS, connectionShape } from '../server/connection-shape.ts';
import { ENTITY_FRAGMENT, entityShape } from '../server/entity-shape.ts';
import { DOCUMENT_FIELDS, documentShape } from '../server/server-documents.ts';
import type { Encounter } from './encounter.ts';
import type { EncounterQuestion } from './question.ts';

const DOCUMENT = `
query Met($who: String!, $with: String, $kinds: [EventKind!], $since: Date, $until: Date, $certainty: Certainty,
          $statuses: [EventStatus!], $place: String, $first: Int, $after: String) {
  encounters(who: $who, with: $with, kinds: $kinds, since: $since, until: $until, certainty: $certainty,
             statuses: $statuses, place: $place, first: $first, after: $after) {
    ${CONNECTION_FIELDS}
    nodes {
      id kind status differences
      when { ...when }
      place { ...entity }
      participants { side title party { ...entity } }
      reports {
        document { ${DOCUMENT_FIELDS} }
        evidence { text start end }
        when { ...when }
        status
      }
    }
  }
}
fragment when on When { from to precision basis text }
${ENTITY_FRAGMENT}`;

const when = z.object({ from: textOrNull, to: textOrNull, precision, basis, text: textOrNull });

const report = z.object({
  document: documentShape,
  evidence: z.array(z.object({ text, start: whole, end: whole })),
  when,
  status,
});

const encounter = z.object({
  id: text,
  kind,
  status,
  when,
  place: entityShape.nullable(),
  participants: z.array(z.object({ party: entityShape, side: whole, title: textOrNull })),
  reports: z.array(report),
  differences: texts,
});

const MET: ServerQuestion<CollectedPage<Encounter>> = {
  document: DOCUMENT,
  shape: connectionShape('encounters', encounter),
};

/** Answers from a running server; see askServer for what it throws. */
export function serverEncounters(
  server: URL,
  question: EncounterQuestion,
  most: number,
): Promise<Collected<Encounter>> {
  return collectPages(most, (page) => askServer(server, MET, { ...question, ...page }));
}
