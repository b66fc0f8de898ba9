// Traces through OpenTelemetry when an endpoint is configured; otherwise nothing is loaded and nothing is recorded.
import { context, propagation, SpanKind, SpanStatusCode, trace } from '@opentelemetry/api';
import type { Interceptor } from '@connectrpc/connect';
import type { Config } from './config.ts';

/** Starts exporting; resolves to what flushes and stops it. */
export async function startTracing(config: Config): Promise<() => Promise<void>> {
  if (config.otlpEndpoint === '') return async () => {};
  const [{ NodeTracerProvider, BatchSpanProcessor }, { OTLPTraceExporter }] = await Promise.all([import('@opentelemetry/sdk-trace-node'), import('@opentelemetry/exporter-trace-otlp-http')]);
  const exporter = new OTLPTraceExporter({ url: `${config.otlpEndpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new NodeTracerProvider({ spanProcessors: [new BatchSpanProcessor(exporter)] });
  provider.register();
  return () => provider.shutdown();
}

const tracer = trace.getTracer('suoke');
const reader = { get: (h: Headers, k: string) => h.get(k) ?? undefined, keys: (h: Headers) => [...h.keys()] };
const writer = { set: (h: Headers, k: string, v: string) => h.set(k, v) };

/** A server span for every call that is answered. */
export const serverSpans: Interceptor = (next) => async (req) => {
  const parent = propagation.extract(context.active(), req.header, reader);
  return tracer.startActiveSpan(`${req.service.typeName}/${req.method.name}`, { kind: SpanKind.SERVER, attributes: { 'rpc.system': 'connect_rpc', 'rpc.service': req.service.typeName, 'rpc.method': req.method.name } }, parent, async (span) => {
    try {
      return await next(req);
    } catch (e) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      throw e;
    } finally {
      span.end();
    }
  });
};

/** Hands the trace on with every call that is made. */
export const clientSpans: Interceptor = (next) => (req) => {
  propagation.inject(context.active(), req.header, writer);
  return next(req);
};
