import { FieldResolver, Int, Resolver, Root } from 'type-graphql';
import type { ReportRecord } from '../../graph/records.ts';
import { Report } from './report.ts';

/** The report's first passage, as fields of the report itself. */
@Resolver(() => Report)
export class ReportResolver {
  @FieldResolver(() => String, { description: 'The sentence that says so, word for word.' })
  quote(@Root() report: ReportRecord): string {
    return firstPassage(report).text;
  }

  @FieldResolver(() => Int, {
    description: "Where the quote begins in the document's text, in UTF-16 code units.",
  })
  start(@Root() report: ReportRecord): number {
    return firstPassage(report).start;
  }

  @FieldResolver(() => Int, { description: 'Where the quote ends, exclusive.' })
  end(@Root() report: ReportRecord): number {
    return firstPassage(report).end;
  }
}

function firstPassage({ id, evidence }: ReportRecord) {
  const [passage] = evidence;
  if (passage === undefined) throw new Error(`The graph holds the report ${id} without any evidence.`);
  return passage;
}
