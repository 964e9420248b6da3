import { Field, ID, ObjectType } from 'type-graphql';
import type { DecisionRecord } from '../../graph/records.ts';
import { connectionType } from '../connections/connection.ts';
import { Entity } from '../entity/entity.ts';
import { DecisionKindEnum } from '../enums/decision-kind.ts';
import { Node } from '../node/node.ts';

@ObjectType({ simpleResolvers: true, description: 'A name as one document uses it.' })
export class NameInDocument {
  @Field(() => ID, { description: "The document's id." })
  declare readonly document: string;

  @Field(() => String, { description: 'The fullest name it uses, without spelling marks and capitals.' })
  declare readonly name: string;
}

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description:
    "A curator's word on who is who. It is tied to names in documents, and so holds when documents are edited or ingested again; it can be undone at any time.",
})
export class Decision implements DecisionRecord {
  @Field(() => ID, { description: 'Hand it to `undo` to take the decision back.' })
  declare readonly id: string;

  @Field(() => DecisionKindEnum, { description: 'What was decided.' })
  declare readonly kind: DecisionRecord['kind'];

  @Field(() => String, { description: 'Who decided.' })
  declare readonly by: string;

  @Field(() => String, { description: 'When, in ISO 8601. Example: "2024-05-01T10:00:00.000Z".' })
  declare readonly at: string;

  @Field(() => String, { nullable: true, description: 'Why, where the curator said so.' })
  declare readonly note: string | null;

  @Field(() => Boolean, { description: 'False once it has been undone.' })
  declare readonly inForce: boolean;

  @Field(() => String, { nullable: true, description: 'Who took it back.' })
  declare readonly undoneBy: string | null;

  @Field(() => String, { nullable: true, description: 'When it was taken back, in ISO 8601.' })
  declare readonly undoneAt: string | null;

  @Field(() => String, { nullable: true, description: 'Why it was taken back, where somebody said so.' })
  declare readonly undoneNote: string | null;

  @Field(() => [NameInDocument], { description: 'The names in documents that it is tied to.' })
  declare readonly names: DecisionRecord['names'];

  @Field(() => [Entity], { description: 'Whom these names mean now.' })
  declare readonly entities: DecisionRecord['entities'];
}

export const DecisionConnection = connectionType('Decision', 'decisions', () => Decision);
