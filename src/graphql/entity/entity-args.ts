import { ArgsType, Field, ID } from 'type-graphql';
import { z } from 'zod';
import { checkInput } from '../input/check-input.ts';
import { optionalName } from '../input/names.ts';

/** How `person`, `organization` and `place` are told which one is meant. */
@ArgsType()
export class EntityArgs {
  @Field(() => String, {
    nullable: true,
    description:
      'A name or an alias; spelling marks and leading titles do not matter. Give this or `id`. A name that several bear, or nobody, is an error that lists candidates.',
  })
  declare readonly name?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'An id from an earlier answer. Give this or `name`. An unknown id gives null.',
  })
  declare readonly id?: string | null;
}

/** Exactly one of the two. */
export type EntityReference = { readonly name: string } | { readonly id: string };

const entityInput = z
  .object({ name: optionalName, id: optionalName })
  .transform(({ name, id }, context): EntityReference => {
    if (name !== null && id === null) return { name };
    if (id !== null && name === null) return { id };
    context.addIssue({
      code: 'custom',
      path: ['name'],
      message: 'or id must be given, and only one of them',
    });
    return z.NEVER;
  });

/** @throws BadInput when both or neither are given, or one is empty */
export function entityReference(args: EntityArgs): EntityReference {
  return checkInput(entityInput, args);
}
