import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
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
  symlinkSync(path.join(project, 'node_modules'), path.join(root, 'node_modules'), 'dir');
  const at = (file: string): string => path.join(root, file);
  return {
    at,
    write(file: string, text: string): void {
      mkdirSync(path.dirname(at(file)), { recursive: true });
      writeFileSync(at(file), text);
    },
    drop: (file: string): void => rmSync(at(file), { recursive: true }),
    build: (): Promise<{ code: number | null; output: string }> => run(root),
    remove: (): void => rmSync(root, { recursive: true }),
  };
}

/** `astro build` in a folder: its exit code, and all that it said. */
function run(cwd: string): Promise<{ code: number | null; output: string }> {
  const bin = path.join(project, 'node_modules', '.bin');
  const child = spawn('astro', ['build', '--force'], {
    cwd,
    env: {
      ...process.env,
      NODE_ENV: 'production',
      ASTRO_TELEMETRY_DISABLED: '1',
      PATH: `${bin}${path.delimiter}${process.env['PATH']}`,
    },
    shell: process.platform === 'win32',
  });
  let output = '';
  const keep = (part: Buffer): void => void (output += part.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, output })));
}
