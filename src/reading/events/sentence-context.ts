import type { SentenceView } from '../clauses/sentence-view.ts';
import type { Discourse } from '../coreference/discourse.ts';
import type { EventContext } from './extractor.ts';
import { PossibleParties } from './possible-parties.ts';

/** A sentence with what its events may lean on. */
export class SentenceContext implements EventContext {
  readonly view: SentenceView;
  readonly discourse: Discourse;
  readonly original: string;
  readonly publishedOn: string | null;
  readonly parties: PossibleParties;

  constructor(view: SentenceView, discourse: Discourse, original: string, publishedOn: string | null) {
    this.view = view;
    this.discourse = discourse;
    this.original = original;
    this.publishedOn = publishedOn;
    this.parties = new PossibleParties(discourse, view);
  }
}
