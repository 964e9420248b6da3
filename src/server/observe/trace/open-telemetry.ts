import {
  type Context,
  DiagLogLevel,
  defaultTextMapGetter,
  diag,
  type Span as OtelSpan,
  ROOT_CONTEXT,
  SpanKind,
  SpanStatusCode,
  type Tracer,
  trace,
} from '@opentelemetry/api';
import { ExportResultCode, W3CTraceContextPropagator } from '@opentelemetry/core';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import {
  defaultResource,
  detectResources,
  envDetector,
  resourceFromAttributes,
} from '@opentelemetry/resources';
import {
  BasicTracerProvider,
  BatchSpanProcessor,
  type ReadableSpan,
  type SpanExporter,
} from '@opentelemetry/sdk-trace-base';
import type { FastifyBaseLogger } from 'fastify';
import type { RequestSpan, Sent, Span, Tracing } from './tracing.ts';

/** Milliseconds that the last spans have to reach the collector when the server is stopped. */
const CLOSE_PATIENCE = 1_000;

/**
 * Tracing with OpenTelemetry, over OTLP. Spans are handed from one to the next, so nothing is patched and nothing is
 * global but where the library itself says what troubles it.
 *
 * @param url where the collector takes traces
 */
export function openTelemetry(url: string, log: FastifyBaseLogger, sent: Sent): Tracing {
  const say = (message: string, ...more: unknown[]) => log.warn({ more }, `OpenTelemetry: ${message}`);
  diag.setLogger(
    { error: say, warn: say, info: say, debug: say, verbose: say },
    { logLevel: DiagLogLevel.WARN, suppressOverrideMessage: true },
  );
  const provider = new BasicTracerProvider({
    resource: defaultResource()
      .merge(resourceFromAttributes({ 'service.name': 'dateline' }))
      .merge(detectResources({ detectors: [envDetector] })),
    spanProcessors: [new BatchSpanProcessor(counted(new OTLPTraceExporter({ url }), sent))],
  });
  const tracer = provider.getTracer('dateline');
  const propagator = new W3CTraceContextPropagator();
  return {
    begin: (headers) => {
      const client = propagator.extract(ROOT_CONTEXT, headers, defaultTextMapGetter);
      return requestSpan(tracer, tracer.startSpan('request', { kind: SpanKind.SERVER }, client), client);
    },
    close: async () => {
      const patience = new Promise((resolve) => setTimeout(resolve, CLOSE_PATIENCE).unref());
      await Promise.race([provider.shutdown().catch(() => {}), patience]);
    },
  };
}

function counted(exporter: SpanExporter, sent: Sent): SpanExporter {
  return {
    export: (spans: ReadableSpan[], done) =>
      exporter.export(spans, (result) => {
        sent(result.code === ExportResultCode.SUCCESS ? 'sent' : 'lost', spans.length);
        done(result);
      }),
    shutdown: () => exporter.shutdown(),
  };
}

function requestSpan(tracer: Tracer, span: OtelSpan, client: Context): RequestSpan {
  return {
    ...within(tracer, trace.setSpan(client, span)),
    traceId: span.spanContext().traceId,
    end: (name, attributes, failed) => {
      span.updateName(name);
      span.setAttributes(attributes);
      if (failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

function within(tracer: Tracer, parent: Context): Span {
  return {
    part: async (name, attributes, work) => {
      const span = tracer.startSpan(name, { kind: SpanKind.CLIENT, attributes }, parent);
      try {
        return await work(within(tracer, trace.setSpan(parent, span)));
      } catch (failure) {
        span.setStatus({ code: SpanStatusCode.ERROR });
        span.setAttribute('error.type', errorType(failure));
        throw failure;
      } finally {
        span.end();
      }
    },
    past: (name, attributes, since) => {
      tracer.startSpan(name, { kind: SpanKind.INTERNAL, attributes, startTime: since }, parent).end();
    },
  };
}

/** Messages may tell of what was asked, so only the kind of failure is told. */
function errorType(failure: unknown): string {
  if (failure instanceof Error) return 'code' in failure ? String(failure.code) : failure.name;
  return 'Error';
}
