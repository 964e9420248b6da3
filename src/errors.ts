/**
 * The root of every failure that Dateline itself can name.
 *
 * `code` is stable and documented: GraphQL sends it as `extensions.code`, `ingest` as the code of a failed
 * article, and the command line prints it beside the message. A message says what was wrong, where, and what
 * to do about it.
 */
export abstract class DatelineError extends Error {
  abstract readonly code: string;

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = new.target.name;
  }
}
