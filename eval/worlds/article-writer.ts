import type {
  EntityType,
  Mention,
  Passage,
  ReadEntity,
  ReadEvent,
  Reading,
  StatedPosition,
} from '../../src/reading/reading.ts';

/** Puts the text of an article and its reading together, sentence by sentence. */
export class ArticleWriter {
  private text = '';
  private sentence: {
    start: number;
    mentions: { entity: string; start: number; text: string; title: string | null }[];
  };
  private readonly entities = new Map<string, { type: EntityType; name: string; mentions: Mention[] }>();
  private readonly positions: StatedPosition[] = [];
  private readonly events: ReadEvent[] = [];

  constructor(
    private readonly id: string,
    private readonly publishedOn: string,
  ) {
    this.sentence = { start: 0, mentions: [] };
  }

  /** A new entity; its first name is the fullest. */
  entity(type: EntityType, name: string): string {
    const id = `e${this.entities.size + 1}`;
    this.entities.set(id, { type, name, mentions: [] });
    return id;
  }

  write(words: string): this {
    this.text += words;
    return this;
  }

  mention(entity: string, form: string, title: string | null = null): this {
    if (title !== null) this.text += `${title} `;
    this.sentence.mentions.push({ entity, start: this.text.length, text: form, title });
    this.text += form;
    return this;
  }

  /** Ends the sentence. */
  stop(): Passage {
    this.text += '.';
    const { start, mentions } = this.sentence;
    const end = this.text.length;
    for (const { entity, start: at, text, title } of mentions) {
      const span = { start: at, end: at + text.length, text };
      this.entities.get(entity)?.mentions.push({ ...span, title, sentence: { start, end } });
    }
    this.text += ' ';
    this.sentence = { start: this.text.length, mentions: [] };
    return { start, end, text: this.text.slice(start, end) };
  }

  holds(person: string, title: string, of: string | null): this {
    const start = this.text.lastIndexOf(title);
    this.positions.push({ person, title, of, start, end: start + title.length, text: title });
    return this;
  }

  event(event: ReadEvent): this {
    this.events.push(event);
    return this;
  }

  /** All sentences so far. */
  written(): string {
    return this.text;
  }

  reading(): Reading {
    const entities = [...this.entities].map(([id, { type, name, mentions }]): ReadEntity => {
      const forms = new Set(mentions.map(({ text }) => text));
      return { id, type, name, aliases: [...forms].filter((form) => form !== name), mentions };
    });
    return {
      id: this.id,
      publishedOn: this.publishedOn,
      language: 'en',
      entities,
      dates: [],
      events: this.events,
      positions: this.positions,
    };
  }
}
