import { spawn } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** Where finished steps leave a note of what they were done for; gone with node_modules. */
export const notes = path.join(root, 'node_modules', '.cache', 'course');

/** A failure whose message is all that a person needs: printed without a stack trace. */
export class Plain extends Error {}

/** Runs a whole script; a Plain failure becomes one sentence and exit code 1. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    console.error(error instanceof Plain ? `\n${error.message}` : error);
    process.exit(1);
  }
}

/**
 * The environment of children. Programs are started by name with node_modules/.bin first on PATH,
 * because the Node in there is newer than the one that a machine may have.
 */
function childEnv(extra = {}) {
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...extra };
  // Windows spells it Path.
  const key = Object.keys(env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH';
  const bin = path.join(root, 'node_modules', '.bin');
  const rest = (env[key] ?? '').split(path.delimiter).filter((part) => part !== bin);
  return { ...env, [key]: [bin, ...rest].join(path.delimiter) };
}

/** Starts a program by name, without a keyboard. */
export function start(command, args, { env, stdio = 'inherit' } = {}) {
  return spawn(command, args, {
    cwd: root,
    env: childEnv(env),
    stdio: ['ignore', stdio, stdio],
    // npm and the tools in .bin are .cmd files on Windows.
    shell: process.platform === 'win32',
  });
}

/** Runs a program to its end: `{ code, output }`. With `quiet` its words are kept, not shown. */
export function run(command, args, { env, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, { env, stdio: quiet ? 'pipe' : 'inherit' });
    let output = '';
    const keep = (part) => (output += part);
    child.stdout?.on('data', keep);
    child.stderr?.on('data', keep);
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}` }));
    child.on('close', (code, signal) => resolve({ code: signal ? 130 : code, output }));
  });
}

export function seconds(since) {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`;
}
