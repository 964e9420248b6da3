import type { Settled } from '../ingest/candidate.ts';
import type { ArticleFailure, ArticleNote } from './article-failure.ts';
import { displayable } from './displayable.ts';

/** What became of the articles of one run. Failures and notes are kept to be told at its end. */
export class IngestSummary {
  readonly failures: ArticleFailure[] = [];
  readonly notes: ArticleNote[] = [];
  readonly #counts: Record<Settled['status'], number> = { NEW: 0, CHANGED: 0, UNCHANGED: 0, FAILED: 0 };

  count(status: Settled['status']): void {
    this.#counts[status] += 1;
  }

  get articles(): number {
    return Object.values(this.#counts).reduce((sum, count) => sum + count, 0);
  }

  /** `12 documents of DESTINATION read again: 9 changed, 2 unchanged, 1 failed. 40 were up to date.` */
  ofReread(destination: string, upToDate: number): string {
    const { CHANGED, UNCHANGED, FAILED } = this.#counts;
    const documents = counted(this.articles, 'document', 'documents');
    const became = `${count(CHANGED)} changed, ${count(UNCHANGED)} unchanged, ${count(FAILED)} failed`;
    const left = upToDate === 0 ? '' : ` ${count(upToDate)} ${upToDate === 1 ? 'was' : 'were'} up to date.`;
    return `${documents} of ${displayable(destination)} read again: ${became}.${left}`;
  }

  /** `12 articles read: 9 new, 1 changed, 1 unchanged, 1 failed. 2 files ignored.` */
  inWords(destination: string, ignoredFiles: number): string {
    const { NEW, CHANGED, UNCHANGED, FAILED } = this.#counts;
    const articles = counted(this.articles, 'article', 'articles');
    const became = `${count(NEW)} new, ${count(CHANGED)} changed, ${count(UNCHANGED)} unchanged, ${count(FAILED)} failed`;
    const ignored = ignoredFiles === 0 ? '' : ` ${counted(ignoredFiles, 'file', 'files')} ignored.`;
    return `${articles} read into ${displayable(destination)}: ${became}.${ignored}`;
  }
}

function counted(number: number, one: string, many: string): string {
  return `${count(number)} ${number === 1 ? one : many}`;
}

function count(number: number): string {
  return number.toLocaleString('en-US');
}
