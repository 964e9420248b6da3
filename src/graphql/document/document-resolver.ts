import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { findDocument, findDocuments } from '../../graph/questions/documents.ts';
import type { DocumentRecord, MentionRecord, ReportRecord } from '../../graph/records.ts';
import { type Connection, toConnection } from '../connections/connection.ts';
import type { RequestContext } from '../context.ts';
import { Mention } from '../mention/mention.ts';
import { Report } from '../report/report.ts';
import { Document, DocumentConnection } from './document.ts';
import { DocumentsArgs, documentFilter } from './documents-args.ts';

@Resolver(() => Document)
export class DocumentResolver {
  @Query(() => Document, { nullable: true, description: 'One document by its id; null where there is none.' })
  document(
    @Arg('id', () => ID, { description: "The article's id, as `documents` lists it." }) id: string,
    @Ctx() { store }: RequestContext,
  ): Promise<DocumentRecord | null> {
    return findDocument(store, id);
  }

  @Query(() => DocumentConnection, { description: 'The documents of the graph, newest first, undated last.' })
  async documents(
    @Args(() => DocumentsArgs) args: DocumentsArgs,
    @Ctx() { store }: RequestContext,
  ): Promise<Connection<DocumentRecord>> {
    return toConnection(await findDocuments(store, documentFilter(args)));
  }

  @FieldResolver(() => String, {
    description: 'The text as it was given; all offsets count its UTF-16 code units.',
  })
  text(@Root() { id }: DocumentRecord, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return loaders.textOf(id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description:
      'The version of the reader that read it; null where an earlier version of Dateline put it in. After an upgrade `dateline reread` reads what another version has read.',
  })
  readerVersion(@Root() { id }: DocumentRecord, @Ctx() { loaders }: RequestContext): Promise<string | null> {
    return loaders.readerVersionOf(id);
  }

  @FieldResolver(() => [Mention], {
    description: 'Every place where it names somebody or something, in order of reading.',
  })
  mentions(
    @Root() { id }: DocumentRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly MentionRecord[]> {
    return loaders.mentionsIn(id);
  }

  @FieldResolver(() => [Report], { description: 'Every event it reports, in order of reading.' })
  reports(
    @Root() { id }: DocumentRecord,
    @Ctx() { loaders }: RequestContext,
  ): Promise<readonly ReportRecord[]> {
    return loaders.reportsIn(id);
  }
}
