import type { FastifyInstance } from 'fastify';

/** Counts answered requests and shows them, with figures of the process, at GET /metrics (Prometheus text format). */
export function serveMetrics(app: FastifyInstance): void {
  const requests = new Map<string, number>();

  app.addHook('onResponse', async (request, reply) => {
    const route = request.routeOptions.url ?? 'none';
    const labels = `method="${request.method}",route="${route}",status="${reply.statusCode}"`;
    requests.set(labels, (requests.get(labels) ?? 0) + 1);
  });

  app.get('/metrics', async (_request, reply) => {
    reply.type('text/plain; version=0.0.4; charset=utf-8');
    return exposition(requests);
  });
}

function exposition(requests: ReadonlyMap<string, number>): string {
  const { user, system } = process.cpuUsage();
  const memory = process.memoryUsage();
  const started = Date.now() / 1000 - process.uptime();
  return [
    ...metric('process_start_time_seconds', 'gauge', 'When the process began, in seconds since 1970.', [
      ['', started],
    ]),
    ...metric('process_cpu_seconds_total', 'counter', 'Processor time used, in seconds.', [
      ['', (user + system) / 1e6],
    ]),
    ...metric('process_resident_memory_bytes', 'gauge', 'Memory in use.', [['', memory.rss]]),
    ...metric('nodejs_heap_size_used_bytes', 'gauge', 'Memory that JavaScript objects use.', [
      ['', memory.heapUsed],
    ]),
    ...metric('dateline_http_requests_total', 'counter', 'Requests answered.', [...requests].sort()),
    '',
  ].join('\n');
}

type Samples = readonly (readonly [labels: string, value: number])[];

function metric(name: string, type: 'counter' | 'gauge', help: string, samples: Samples): string[] {
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} ${type}`,
    ...samples.map(([labels, value]) => `${name}${labels && `{${labels}}`} ${value}`),
  ];
}
