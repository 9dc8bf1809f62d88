import { Plain } from './run.mjs';

const usage = 'Usage: npm start -- [--port 4321] [--host]';

/**
 * `--port 5000`, `--port=5000`, `--host`, `--host 192.168.1.7`.
 * Forgetting the `--` of `npm start -- --host` is common: npm then leaves the option in its own
 * environment, so it is looked for there, too.
 * @returns {{ port: number, host: string | boolean }}
 */
export function readOptions(args, env) {
  const said = { port: env.npm_config_port, host: env.npm_config_host };
  const rest = [...args];
  while (rest.length > 0) {
    const [, name, , value] = /^--(port|host)(=(.*))?$/.exec(rest.shift()) ?? [];
    if (!name) throw new Plain(usage);
    const next = rest[0]?.startsWith('-') ? undefined : rest[0];
    said[name] = value ?? next ?? 'true';
    if (value === undefined && next !== undefined) rest.shift();
  }
  const port = Number(said.port ?? 4321);
  if (!Number.isInteger(port) || port < 1 || port > 65535) {
    throw new Plain(`A port is a whole number from 1 to 65535. ${usage}`);
  }
  return { port, host: said.host === 'true' ? true : (said.host ?? false) };
}
