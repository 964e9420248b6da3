import type { IncomingHttpHeaders } from 'node:http';

/** What is told of a piece of work; names as OpenTelemetry's semantic conventions have them where they do. */
export type Attributes = Readonly<Record<string, string | number>>;

/** A piece of work in a trace. */
export interface Span {
  /** Does work that is a part of this, with a span of its own. */
  part<T>(name: string, attributes: Attributes, work: (part: Span) => Promise<T>): Promise<T>;
  /**
   * Tells of a part that is over.
   *
   * @param since when it began, in milliseconds since 1970
   */
  past(name: string, attributes: Attributes, since: number): void;
}

/** The span of a request, which goes on the trace that its client began. */
export interface RequestSpan extends Span {
  /** 32 hex digits (W3C Trace Context). */
  readonly traceId: string;
  /** @param failed whether it went wrong by no mistake of the client */
  end(name: string, attributes: Attributes, failed: boolean): void;
}

export interface Tracing {
  begin(headers: IncomingHttpHeaders): RequestSpan;
  /** Sends what was not sent yet, if the collector takes it soon. */
  close(): Promise<void>;
}

/** Told of each lot of spans whether it reached the collector. */
export type Sent = (result: 'sent' | 'lost', spans: number) => void;
