import net from 'node:net';

/** Bytes sent to a port as they are, and all that comes back until the other side closes. */
export function sendRaw(port: number, bytes: string | Buffer): Promise<string> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1');
    const parts: Buffer[] = [];
    const end = () => resolve(Buffer.concat(parts).toString('latin1'));
    socket.on('data', (part: Buffer) => parts.push(part));
    // A refusal may come as a reset: then what was said before it counts.
    socket.on('error', end);
    socket.on('close', end);
    socket.write(bytes);
  });
}

/** Sends and slams the door, so that every answer meets a reset. */
export function sendAndReset(port: number, bytes: string): Promise<void> {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1', () => {
      socket.write(bytes, () => socket.resetAndDestroy());
    });
    socket.on('error', () => undefined);
    socket.on('close', () => resolve());
  });
}
