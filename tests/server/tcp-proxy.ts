import { once } from 'node:events';
import { connect, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** What the way to a server does with what is sent. */
type Way = 'open' | 'hanging' | 'cut';

/** A way to a server on this machine that can be cut, hang and be slow. */
export interface TcpProxy {
  readonly port: number;
  /** Lets through what is sent from now on, on connections made before, too, unless they were cut. */
  open(): void;
  /** Takes connections and what is sent, and hands nothing on either way. */
  hang(): void;
  /** Breaks all connections off and refuses new ones. */
  cut(): void;
  /** From now on everything is so many milliseconds late. */
  delay(milliseconds: number): void;
}

/** @param target the port on 127.0.0.1 where the way leads */
export async function tcpProxy(target: number): Promise<TcpProxy> {
  let way: Way = 'open';
  let late = 0;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    if (way === 'cut') return client.destroy();
    const upstream = connect(target, '127.0.0.1');
    for (const [from, to] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('error', () => {});
      from.on('close', () => {
        sockets.delete(from);
        to.destroy();
      });
      from.on('data', (chunk) => {
        if (way === 'hanging') return;
        if (late === 0) to.write(chunk);
        else setTimeout(() => to.write(chunk), late);
      });
    }
    return undefined;
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const cut = () => {
    way = 'cut';
    for (const socket of sockets) socket.destroy();
  };
  onTestFinished(() => {
    cut();
    server.close();
  });
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The proxy has no port.');
  return {
    port: address.port,
    open: () => {
      way = 'open';
    },
    hang: () => {
      way = 'hanging';
    },
    cut,
    delay: (milliseconds) => {
      late = milliseconds;
    },
  };
}
