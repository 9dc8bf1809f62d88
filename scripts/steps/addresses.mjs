import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';

// Networks inside this machine: no phone in the room can reach them.
const inside = /^(docker|br-|veth|virbr|vmnet|vboxnet|vethernet|lo|utun|tailscale)/i;

/**
 * The addresses under which other devices in the room reach a server on this machine.
 * @param {{ host: string | boolean, port: number, base: string }} where
 * @returns {string[]} the likeliest first
 */
export function roomAddresses({ host, port, base }, interfaces = networkInterfaces()) {
  if (!host) return [];
  const own = Object.entries(interfaces)
    .filter(([name]) => !inside.test(name))
    .flatMap(([, entries]) => entries ?? [])
    .filter(
      ({ family, internal, address }) =>
        family === 'IPv4' && !internal && !/^169\.254\./.test(address),
    )
    .map(({ address }) => address)
    .sort((a, b) => likely(b) - likely(a));
  const everywhere = host === true || host === '0.0.0.0' || host === '::';
  const named = own.filter((address) => address === host);
  return (everywhere ? own : named).map((address) => `http://${address}:${port}${base}`);
}

function likely(address) {
  if (address.startsWith('192.168.')) return 3;
  if (address.startsWith('10.')) return 2;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 1 : 0;
}

/** Whether something answers on this port of this machine already. */
export async function isTaken(port) {
  const answers = ['127.0.0.1', '::1'].map(
    (host) =>
      new Promise((resolve) => {
        const socket = connect({ host, port, timeout: 1000 });
        const end = (taken) => (socket.destroy(), resolve(taken));
        socket
          .on('connect', () => end(true))
          .on('error', () => end(false))
          .on('timeout', () => end(false));
      }),
  );
  return (await Promise.all(answers)).includes(true);
}

/** What a person is told when the port is taken. */
export function takenPort(port, base) {
  return `Port ${port} is in use, perhaps by this course in another window: look at http://localhost:${port}${base}
The course does not move to another port by itself: a browser keeps a learner's record for one address, and under another port it would be empty.
Stop the other program, or choose a port yourself: npm start -- --port ${port === 65535 ? 4321 : port + 1}`;
}
