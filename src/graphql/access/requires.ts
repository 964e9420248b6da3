import type { GraphQLField } from 'graphql';
import { Extensions } from 'type-graphql';
import { z } from 'zod';
import { ROLES, type Role } from './caller.ts';

/** Says beside a field which role it takes to ask for it; without this, being a reader is enough. */
export function Requires(role: Role): MethodDecorator & PropertyDecorator {
  return Extensions({ role });
}

const declared = z.object({ role: z.enum(ROLES).default('reader') });

/** The role that a field takes. */
export function roleOf({ extensions }: Pick<GraphQLField<unknown, unknown>, 'extensions'>): Role {
  return declared.parse(extensions).role;
}
