import { DatelineError } from '../errors.ts';

/** The graph holds no document of this id. */
export class NoSuchDocument extends DatelineError {
  readonly code = 'NOT_FOUND';

  constructor(id: string) {
    super(
      `The graph holds no document with the id ${JSON.stringify(id)}: \`dateline documents\` lists those it has.`,
    );
  }
}
