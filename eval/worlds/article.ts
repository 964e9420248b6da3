import type { Reading } from '../../src/reading/reading.ts';
import { ArticleWriter } from './article-writer.ts';
import type { Country } from './country-table.ts';
import type { Occurrence } from './meetings.ts';
import { type Called, callPerson, type Paper } from './naming.ts';
import { type Body, callBody } from './organizations.ts';
import type { Person } from './people.ts';
import type { Random } from './random.ts';
import { EVENTS } from './rates.ts';
import { dateOf, kindTold, placeTold, statusOf, type Time, whenTold } from './telling.ts';

/** One article as it reads, with what it is really about. */
export interface WorldArticle {
  readonly text: string;
  readonly reading: Reading;
  /** The entity's id in the reading → what it really is. */
  readonly bearers: ReadonlyMap<string, string>;
  /** What each event of the reading really is, in order. */
  readonly occurrences: readonly string[];
}

/** An article on its way to print: who has been named in it, and by what. */
export class Article {
  private readonly writer: ArticleWriter;
  private readonly called = new Map<Person, Called & { entity: string }>();
  /** By the spelling, which is one in an article. */
  private readonly places = new Map<string, string>();
  private readonly bearers = new Map<string, string>();
  private readonly occurrences: string[] = [];

  constructor(
    id: string,
    private readonly paper: Paper,
    private readonly day: number,
    private readonly random: Random,
  ) {
    this.writer = new ArticleWriter(id, dateOf(day));
  }

  /** A sentence on an event. */
  tell(meeting: Occurrence, time: Time): void {
    const { random, writer } = this;
    const kind = kindTold(meeting, random);
    const sides = meeting.sides.map(([leader, ...companions]) => [
      ...(leader === undefined ? [] : [leader]),
      ...companions.filter(() => !random.chance(EVENTS.companionLeftOut)),
    ]);
    if (sides.length > 1 && random.chance(EVENTS.otherSideFirst)) sides.reverse();
    const parties = sides.flatMap((side, number) =>
      side.map((person) => {
        const state = kind === 'AGREEMENT' && side.length === 1 && random.chance(EVENTS.toldOfTheState);
        return { side: number, ...(state ? this.nameState(person.country) : this.namePerson(person)) };
      }),
    );
    const when = whenTold(meeting, time, random);
    const where = placeTold(meeting, random);
    const place = where === null ? null : this.namePlace(where);
    writer.write(when.text === null ? '' : ` (${when.text})`);
    const quote = writer.stop();
    const participants = parties.map(({ entity, side, title }) => ({ entity, side, title, metonym: null }));
    writer.event({ kind, status: statusOf(meeting, time), when, place, participants, evidence: [quote] });
    this.occurrences.push(meeting.id);
  }

  /** A sentence on somebody who does nothing. */
  mention(person: Person): void {
    this.namePerson(person);
    this.writer.write('was there').stop();
  }

  mentionBody(body: Body): void {
    const name = callBody(body, this.paper, this.random);
    const entity = this.writer.entity('ORGANIZATION', name);
    this.bearers.set(entity, body.id);
    this.writer.mention(entity, name).stop();
  }

  mentionCountry(country: Country): void {
    this.namePlace(this.nameOf(country));
    this.writer.stop();
  }

  done(): WorldArticle {
    return {
      text: this.writer.written(),
      reading: this.writer.reading(),
      bearers: this.bearers,
      occurrences: this.occurrences,
    };
  }

  private nameState(country: Country): { entity: string; title: null } {
    return { entity: this.namePlace(this.nameOf(country)), title: null };
  }

  private nameOf({ names }: Country): string {
    return names.find((name) => this.places.has(name)) ?? this.random.pick(names);
  }

  private namePerson(person: Person): { entity: string; title: string | null } {
    const known = this.called.get(person);
    if (known !== undefined) {
      this.writer.mention(known.entity, known.alias ?? known.name).write(', ');
      return { entity: known.entity, title: known.title };
    }
    const called = callPerson(person, this.paper, this.day, this.random);
    const entity = this.writer.entity('PERSON', called.name);
    this.bearers.set(entity, person.id);
    this.called.set(person, { ...called, entity });
    this.writer.mention(entity, called.name, called.title);
    if (called.title !== null) this.writer.holds(entity, called.title, this.bodyOfTitle(called));
    this.writer.write(' ');
    return { entity, title: called.title };
  }

  /** The place or organization that a title is held at. */
  private bodyOfTitle({ at }: Called): string | null {
    if (at === null) return null;
    if (at.type === 'PLACE') return this.namePlace(at.name, ' of ');
    const entity = this.writer.entity('ORGANIZATION', at.name);
    this.bearers.set(entity, at.name);
    this.writer.write(' of ').mention(entity, at.name);
    return entity;
  }

  private namePlace(name: string, before = ' in '): string {
    const entity = this.places.get(name) ?? this.writer.entity('PLACE', name);
    this.places.set(name, entity);
    this.writer.write(before).mention(entity, name);
    return entity;
  }
}
