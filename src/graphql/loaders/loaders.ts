import type DataLoader from 'dataloader';
import { documentTexts, mentionsInDocuments, reportsInDocuments } from '../../graph/questions/documents.ts';
import { mentionsOfEntities } from '../../graph/questions/mentions.ts';
import { readerVersions } from '../../graph/questions/outdated-documents.ts';
import { positionKey, statementsOfPositions } from '../../graph/questions/position-statements.ts';
import { positionsOfPeople } from '../../graph/questions/positions.ts';
import { whyOneEntity } from '../../graph/questions/why-entity.ts';
import { whyOneEvent } from '../../graph/questions/why-event.ts';
import type {
  MentionRecord,
  Page,
  PageRequest,
  PositionRecord,
  PositionStatementRecord,
  ReportRecord,
} from '../../graph/records.ts';
import type { GraphStore } from '../../store/graph-store.ts';
import { keyedLoader } from './keyed.ts';

const NO_MENTIONS: Page<MentionRecord> = {
  rows: [],
  totalCount: 0,
  hasNextPage: false,
  hasPreviousPage: false,
};

/**
 * What nested fields ask the graph for. All keys that one level of a request asks for go into one statement, so
 * its cost does not grow with the rows above it. One of these belongs to one request, as it remembers answers.
 */
export class Loaders {
  readonly #store: GraphStore;
  readonly #mentions = new Map<string, DataLoader<string, Page<MentionRecord>>>();
  readonly #positions = new Map<string | null, DataLoader<string, readonly PositionRecord[]>>();
  readonly #statements = new Map<number, DataLoader<string, readonly PositionStatementRecord[]>>();
  readonly #texts: DataLoader<string, string | null>;
  readonly #readerVersions: DataLoader<string, string | null>;
  readonly #mentionsIn: DataLoader<string, readonly MentionRecord[]>;
  readonly #reportsIn: DataLoader<string, readonly ReportRecord[]>;
  readonly #whyEntity: DataLoader<string, readonly string[]>;
  readonly #whyEvent: DataLoader<string, readonly string[]>;

  constructor(store: GraphStore) {
    this.#store = store;
    this.#texts = keyedLoader((ids) => documentTexts(store, ids), null);
    this.#readerVersions = keyedLoader((ids) => readerVersions(store, ids), null);
    this.#mentionsIn = keyedLoader((ids) => mentionsInDocuments(store, ids), []);
    this.#reportsIn = keyedLoader((ids) => reportsInDocuments(store, ids), []);
    this.#whyEntity = keyedLoader((ids) => whyOneEntity(store, ids), []);
    this.#whyEvent = keyedLoader((ids) => whyOneEvent(store, ids), []);
  }

  /** Null where the document is gone since the request began. */
  textOf(document: string): Promise<string | null> {
    return this.#texts.load(document);
  }

  /** Null where none is kept. */
  readerVersionOf(document: string): Promise<string | null> {
    return this.#readerVersions.load(document);
  }

  mentionsIn(document: string): Promise<readonly MentionRecord[]> {
    return this.#mentionsIn.load(document);
  }

  reportsIn(document: string): Promise<readonly ReportRecord[]> {
    return this.#reportsIn.load(document);
  }

  whyOneEntity(entity: string): Promise<readonly string[]> {
    return this.#whyEntity.load(entity);
  }

  whyOneEvent(event: string): Promise<readonly string[]> {
    return this.#whyEvent.load(event);
  }

  mentionsOf(entity: string, page: PageRequest): Promise<Page<MentionRecord>> {
    const load = (ids: readonly string[]) => mentionsOfEntities(this.#store, ids, page);
    return loaderFor(this.#mentions, JSON.stringify([page.first, page.after, page.last, page.before]), () =>
      keyedLoader(load, NO_MENTIONS),
    ).load(entity);
  }

  statementsOf(position: PositionRecord, first: number): Promise<readonly PositionStatementRecord[]> {
    const load = (keys: readonly string[]) => statementsOfPositions(this.#store, keys, first);
    return loaderFor(this.#statements, first, () => keyedLoader(load, [])).load(positionKey(position));
  }

  positionsOf(person: string, asOf: string | null): Promise<readonly PositionRecord[]> {
    const load = (ids: readonly string[]) => positionsOfPeople(this.#store, ids, asOf);
    return loaderFor(this.#positions, asOf, () => keyedLoader(load, [])).load(person);
  }
}

/** One loader for each set of arguments that a field is asked with. */
function loaderFor<A, L>(loaders: Map<A, L>, argument: A, make: () => L): L {
  const known = loaders.get(argument);
  if (known !== undefined) return known;
  const made = make();
  loaders.set(argument, made);
  return made;
}
