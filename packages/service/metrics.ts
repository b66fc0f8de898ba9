// What Prometheus scrapes: calls by service, method and outcome; process figures; what waits in the outbox.
import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';

export interface Metrics {
  registry: Registry;
  call(service: string, method: string, outcome: string, seconds: number): void;
  event(consumer: string, outcome: 'done' | 'failed'): void;
  ready: Gauge;
}

export function createMetrics(backlog?: () => Promise<{ consumer: string; waiting: number; dead: number }[]>): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const duration = new Histogram({ name: 'suoke_call_duration_seconds', help: 'time from request to answer', labelNames: ['service', 'method', 'outcome'], buckets: [0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5], registers: [registry] });
  const events = new Counter({ name: 'suoke_events_total', help: 'events handled by consumer and outcome', labelNames: ['consumer', 'outcome'], registers: [registry] });
  const ready = new Gauge({ name: 'suoke_ready', help: '1 when the process answers calls', registers: [registry] });
  if (backlog) {
    const waiting = new Gauge({ name: 'suoke_events_waiting', help: 'events not yet handled', labelNames: ['consumer'], registers: [registry], async collect() {
      for (const b of await backlog()) { waiting.set({ consumer: b.consumer }, b.waiting); dead.set({ consumer: b.consumer }, b.dead); }
    } });
    const dead = new Gauge({ name: 'suoke_events_dead', help: 'events given up on', labelNames: ['consumer'], registers: [registry] });
  }
  return {
    registry,
    call: (service, method, outcome, seconds) => duration.observe({ service, method, outcome }, seconds),
    event: (consumer, outcome) => events.inc({ consumer, outcome }),
    ready,
  };
}
