import { Args, Ctx, Query, Resolver } from 'type-graphql';
import { findTimeline } from '../../graph/questions/timeline.ts';
import type { TimelineRecord } from '../../graph/records.ts';
import type { RequestContext } from '../context.ts';
import { Timeline } from './timeline.ts';
import { TimelineArgs, timelineQuestion } from './timeline-args.ts';

@Resolver()
export class TimelineResolver {
  @Query(() => Timeline, {
    description: 'How often one or several parties met others, month by month or year by year.',
  })
  timeline(
    @Args(() => TimelineArgs) args: TimelineArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<TimelineRecord> {
    return findTimeline(store, timelineQuestion(args));
  }
}
