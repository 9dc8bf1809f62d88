import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../..', import.meta.url));
const parts = ['src', 'content', 'public', 'package.json', 'tsconfig.json', 'astro.config.mjs'];

/** A copy of the project in which a test may change anything; `remove` deletes it. */
export function copyOfProject() {
  const root = mkdtempSync(path.join(tmpdir(), 'course-'));
  for (const part of parts)
    cpSync(path.join(project, part), path.join(root, part), { recursive: true });
  // Package by package: what Astro and Vite keep in node_modules would be the project's own, which may
  // be built at the same time.
  mkdirSync(path.join(root, 'node_modules'));
  for (const name of readdirSync(path.join(project, 'node_modules')))
    if (!name.startsWith('.'))
      symlinkSync(
        path.join(project, 'node_modules', name),
        path.join(root, 'node_modules', name),
        'junction',
      );
  const at = (file: string): string => path.join(root, file);
  return {
    at,
    write(file: string, text: string): void {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    drop: (file: string): void => rmSync(at(file), { recursive: true }),
    build: (): Promise<{ code: number | null; output: string }> => {
      const { child, said } = astro(root, ['build', '--force']);
      return new Promise((resolve) =>
        child.on('close', (code) => resolve({ code, output: said() })),
      );
    },
    dev: () => dev(root),
    remove: (): void => rmSync(root, { recursive: true }),
  };
}

function astro(cwd: string, args: string[]) {
  const bin = path.join(project, 'node_modules', '.bin');
  const child = spawn('astro', args, {
    cwd,
    env: {
      ...Object.fromEntries(
        // Astro serves otherwise for a test runner than for an author.
        Object.entries(process.env).filter(([name]) => !/^(VITEST|VITE_|TEST$)/.test(name)),
      ),
      NODE_ENV: args[0] === 'build' ? 'production' : 'development',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: '0',
      PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
    },
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (part: Buffer): void => void (output += part.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return { child, said: () => output };
}

/** `astro dev` in a folder, once it answers. */
async function dev(root: string) {
  const { child, said } = astro(root, ['dev', '--port', '0']);
  const address = await until(() => /http:\/\/localhost:\d+/.exec(said())?.[0], said).catch(
    (error: unknown) => {
      child.kill();
      throw error;
    },
  );
  return {
    said,
    stop: () => child.kill(),
    /** Waits until a page shows a text. */
    shows: (page: string, text: RegExp) => {
      let last = '';
      const look = async (): Promise<true | undefined> => {
        last = await (await fetch(address + page, { signal: AbortSignal.timeout(10_000) })).text();
        return text.test(last) || undefined;
      };
      return until(look, () => `${page} does not show ${text}:\n${last.slice(0, 2000)}\n${said()}`);
    },
  };
}

/** What `find` finds, asked again and again for as long as a machine that has other work may need. */
async function until<T>(
  find: () => T | undefined | Promise<T | undefined>,
  why: () => string,
): Promise<T> {
  const end = Date.now() + 120_000;
  for (;;) {
    const found = await find();
    if (found !== undefined) return found;
    if (Date.now() > end) throw new Error(why());
    await new Promise((again) => setTimeout(again, 100));
  }
}
