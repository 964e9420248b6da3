import { Arg, Args, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import { decideDifferent } from '../../graph/decisions/decide-different.ts';
import { decideSame } from '../../graph/decisions/decide-same.ts';
import { undoDecision } from '../../graph/decisions/undo-decision.ts';
import { decisionMade, findDecisions } from '../../graph/questions/decisions.ts';
import type { DecisionRecord } from '../../graph/records.ts';
import { Requires } from '../access/requires.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import type { RequestContext } from '../context.ts';
import { pageRequest } from '../input/page.ts';
import { PageArgs } from '../input/page-args.ts';
import { Decision, DecisionConnection } from './decision.ts';
import { DecisionArgs, decidingHere } from './decision-args.ts';

@Resolver(() => Decision)
export class DecisionResolver {
  @Query(() => DecisionConnection, {
    description: 'What curators decided on who is who, newest first, with what was undone since.',
  })
  async decisions(
    @Args(() => PageArgs) args: PageArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<DecisionRecord>> {
    return toConnection(await findDecisions(store, pageRequest(args)));
  }

  @Mutation(() => Decision, {
    description:
      'Says that two entities are the same: from now on they are one in every answer. An id that nobody has is NOT_FOUND; two that are one already, or of different types, BAD_INPUT; what another decision keeps apart, CONTRADICTION with the ids of the `decisions` in the way.',
  })
  @Requires('curator')
  async same(
    @Arg('a', () => ID, { description: 'The id of one. Example: "person:dung".' }) a: string,
    @Arg('b', () => ID, { description: 'The id of the other. Example: "person:nguyen-quoc-dung".' })
    b: string,
    @Args(() => DecisionArgs) args: DecisionArgs,
    @Ctx() context: RequestContext,
  ): Promise<DecisionRecord> {
    const { store } = context;
    return decisionMade(store, await decideSame(store, a, b, decidingHere(args, context)));
  }

  @Mutation(() => Decision, {
    description:
      'Says that what a document calls by the names of an entity is somebody else, who from then on is an entity of their own. A document that does not name the entity is NOT_FOUND; one that alone names it, BAD_INPUT; what another decision joins, CONTRADICTION with the ids of the `decisions` in the way.',
  })
  @Requires('curator')
  async different(
    @Arg('a', () => ID, { description: 'The id of the entity. Example: "person:john-smith".' }) a: string,
    @Arg('document', () => ID, { description: "The document's id, as `documents` lists it." })
    document: string,
    @Args(() => DecisionArgs) args: DecisionArgs,
    @Ctx() context: RequestContext,
  ): Promise<DecisionRecord> {
    const { store } = context;
    return decisionMade(store, await decideDifferent(store, a, document, decidingHere(args, context)));
  }

  @Mutation(() => Decision, {
    description:
      'Takes a decision back: the graph is as if it had never been made, and the list of decisions keeps it. An unknown id is NOT_FOUND, a second undo BAD_INPUT.',
  })
  @Requires('curator')
  async undo(
    @Arg('decision', () => ID, { description: "The decision's id, as `decisions` lists it." })
    decision: string,
    @Args(() => DecisionArgs) args: DecisionArgs,
    @Ctx() context: RequestContext,
  ): Promise<DecisionRecord> {
    const { store } = context;
    await undoDecision(store, decision, decidingHere(args, context));
    return decisionMade(store, decision);
  }
}
