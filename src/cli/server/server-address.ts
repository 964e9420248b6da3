/** Where a server takes GraphQL, and what it is shown there. */
export class ServerAddress extends URL {
  constructor(
    address: URL,
    /** Null where none is set. */
    readonly token: string | null,
  ) {
    super(address);
  }
}
