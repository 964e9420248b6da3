import { Field } from 'type-graphql';
import { EventKindEnum } from '../enums/event-kind.ts';
import { DateScalar } from '../scalars/date.ts';

/** The arguments by which questions are kept to some encounters; `only` begins what is said of them: "Count only". */

export function SinceField(only: string): PropertyDecorator {
  return Field(() => DateScalar, {
    nullable: true,
    description: `${only} on or after this day. Example: "2023-01-01".`,
  });
}

export function UntilField(only: string): PropertyDecorator {
  return Field(() => DateScalar, {
    nullable: true,
    description: `${only} on or before this day. Example: "2023-12-31".`,
  });
}

export function KindsField(only: string): PropertyDecorator {
  return Field(() => [EventKindEnum], {
    nullable: true,
    description: `${only} these kinds of event. Example: [CALL, MEETING]. Leave it out for all.`,
  });
}
