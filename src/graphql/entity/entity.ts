import { Field, ID, InterfaceType } from 'type-graphql';
import type { EntityRecord } from '../../graph/records.ts';
import type { EntityType } from '../../reading/reading.ts';

const TYPE_NAMES: Readonly<Record<EntityType, string>> = {
  PERSON: 'Person',
  ORGANIZATION: 'Organization',
  PLACE: 'Place',
};

/** The object type that an entity is shown as. */
export function typeNameOf({ type }: EntityRecord): string {
  return TYPE_NAMES[type];
}

/** The fields of a record reach its object types as they are; what costs a statement is in EntityResolver. */
@InterfaceType({
  description: 'A person, an organization or a place that articles speak of.',
  resolveType: typeNameOf,
})
export abstract class Entity implements Omit<EntityRecord, 'type'> {
  @Field(() => ID, {
    description:
      'Names this entity in every other question. It comes from what articles state, not from when they came in. Example: "person:antony-blinken".',
  })
  declare readonly id: string;

  @Field(() => String, {
    description: 'The best-attested spelling, with its diacritics. Example: "Nguyễn Quốc Dũng".',
  })
  declare readonly name: string;

  @Field(() => [String], {
    description:
      'Other spellings and short forms that articles use, without the name itself. Example: ["Dũng", "Nguyen Quoc Dung"].',
  })
  declare readonly aliases: readonly string[];
}
