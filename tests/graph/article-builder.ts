import type { Article } from '../../src/article/article.ts';
import { contentHash } from '../../src/article/article-hash.ts';
import type { IngestItem } from '../../src/graph/ingest-batch.ts';
import type {
  EntityType,
  EventKind,
  EventStatus,
  Mention,
  Passage,
  ReadEntity,
  ReadEvent,
  Span,
  StatedPosition,
  When,
} from '../../src/reading/reading.ts';

interface EventFixture {
  /** Names of entities, side by side; a title stands before the name, with a bar between: "President | Joe Biden". */
  readonly sides: readonly (readonly string[])[];
  readonly place?: string;
  /** `2023-06-28..2023-07-02` or one day; left out where nothing fixes it. */
  readonly when?: string;
  readonly words?: string;
  readonly status?: EventStatus;
  readonly quote?: string;
}

/** Puts an article and its reading together, as the reader would, from what it is to say. */
export class ArticleBuilder {
  private readonly entities = new Map<string, { type: EntityType; aliases: string[] }>();
  private readonly events: { kind: EventKind; fixture: EventFixture; quote: string }[] = [];
  private readonly positions: { person: string; title: string; of: string | null }[] = [];
  private readonly sentences: string[] = [];

  constructor(
    private readonly id: string,
    private readonly publishedOn: string | null = null,
    private readonly metadata: Partial<Article> = {},
  ) {}

  person(name: string, ...aliases: string[]): this {
    return this.entity('PERSON', name, aliases);
  }

  organization(name: string, ...aliases: string[]): this {
    return this.entity('ORGANIZATION', name, aliases);
  }

  place(name: string, ...aliases: string[]): this {
    return this.entity('PLACE', name, aliases);
  }

  holds(person: string, title: string, of: string | null = null): this {
    this.positions.push({ person, title, of });
    return this;
  }

  says(sentence: string): this {
    this.sentences.push(sentence);
    return this;
  }

  event(kind: EventKind, fixture: EventFixture): this {
    const names = fixture.sides.map((side) => side.map((party) => titled(party).name).join(' and '));
    const quote =
      fixture.quote ?? `${names.join(' and ')} came together for event ${this.events.length + 1}.`;
    this.sentences.push(quote);
    this.events.push({ kind, fixture, quote });
    return this;
  }

  build(): IngestItem {
    const named = [...this.entities].filter(([name]) => !this.sentences.some((said) => said.includes(name)));
    const stated = this.positions.map(({ person, title }) => `${title} ${person} spoke.`);
    const text = [...this.sentences, ...stated, ...named.map(([name]) => `It named ${name}.`)].join('\n');
    const article: Article = {
      title: null,
      publisher: null,
      url: null,
      ...this.metadata,
      id: this.id,
      publishedOn: this.publishedOn,
      text,
    };
    const ids = new Map([...this.entities.keys()].map((name, i) => [name, `e${i + 1}`]));
    const idOf = (name: string): string => {
      const id = ids.get(name);
      if (id === undefined) throw new Error(`The article of the test has no entity "${name}"`);
      return id;
    };
    return {
      article,
      contentHash: contentHash(article),
      readerVersion: 'built',
      reading: {
        id: this.id,
        publishedOn: this.publishedOn,
        entities: [...this.entities].map(([name, entity]) => readEntity(idOf(name), name, entity, text)),
        language: null,
        dates: [],
        events: this.events.map((event) => readEvent(event, text, idOf)),
        positions: this.positions.map(
          ({ person, title, of }): StatedPosition => ({
            ...passage(text, `${title} ${person}`),
            person: idOf(person),
            title,
            of: of === null ? null : idOf(of),
          }),
        ),
      },
    };
  }

  private entity(type: EntityType, name: string, aliases: string[]): this {
    this.entities.set(name, { type, aliases });
    return this;
  }
}

function readEntity(
  id: string,
  name: string,
  { type, aliases }: { type: EntityType; aliases: string[] },
  text: string,
): ReadEntity {
  const mentions: Mention[] = [];
  for (const form of [name, ...aliases]) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
      const inside = mentions.some((mention) => mention.start <= at && at < mention.end);
      if (inside) continue;
      const sentence = sentenceAround(text, at);
      mentions.push({ start: at, end: at + form.length, text: form, title: null, sentence });
    }
  }
  mentions.sort((a, b) => a.start - b.start);
  return { id, type, name, aliases, mentions };
}

/** Sentences of these articles end with a full stop and white space, and have neither of them together inside. */
function sentenceAround(text: string, at: number): Span {
  const ends = [...text.matchAll(/\.(?=\s|$)/g)].map(({ index }) => index + 1);
  const before = ends.findLast((end) => end <= at);
  return { start: before === undefined ? 0 : before + 1, end: ends.find((end) => end > at) ?? text.length };
}

function readEvent(
  { kind, fixture, quote }: { kind: EventKind; fixture: EventFixture; quote: string },
  text: string,
  idOf: (name: string) => string,
): ReadEvent {
  return {
    kind,
    status: fixture.status ?? 'OCCURRED',
    when: whenOf(fixture.when, fixture.words),
    place: fixture.place === undefined ? null : idOf(fixture.place),
    participants: fixture.sides.flatMap((side, number) =>
      side.map((party) => ({
        entity: idOf(titled(party).name),
        side: number,
        title: titled(party).title,
        metonym: null,
      })),
    ),
    evidence: [passage(text, quote)],
  };
}

function titled(party: string): { name: string; title: string | null } {
  const [title = '', name] = party.split(' | ');
  return name === undefined ? { name: title, title: null } : { name, title };
}

function passage(text: string, words: string): Passage {
  const start = text.indexOf(words);
  return { start, end: start + words.length, text: words };
}

function whenOf(days: string | undefined, words: string | undefined): When {
  const text = words ?? days ?? null;
  if (days === undefined) return { from: null, to: null, precision: 'UNKNOWN', basis: 'NONE', text };
  const [from = '', to = from] = days.split('..');
  return { from, to, precision: 'DAY', basis: 'STATED', text };
}
