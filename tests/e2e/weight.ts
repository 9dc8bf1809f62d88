import { readFileSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { project } from './built-site.ts';

export interface Weight {
  html: number;
  css: number;
  js: number;
  total: number;
  /** What a learner can do on the page: the names of its widgets. */
  widgets: string[];
}

const folder = path.join(project, 'dist');

/** Bytes that a first visit to this page transfers, each file compressed with brotli. */
export function weigh(page: string): Weight {
  const file = page === '' || page.endsWith('/') ? `${page}index.html` : page;
  const html = readFileSync(path.join(folder, file), 'utf8');
  const css = find(html, /<link\b[^>]*rel="stylesheet"[^>]*>/g, /href="([^"]+)"/);
  const scripts = [
    ...find(html, /<script\b[^>]*>/g, /\ssrc="([^"]+)"/),
    ...find(html, /<astro-island\b[^>]*>/g, /component-url="([^"]+)"/),
    ...find(html, /<astro-island\b[^>]*>/g, /renderer-url="([^"]+)"/),
    ...find(html, /<astro-island\b[^>]*>/g, /before-hydration-url="([^"]+)"/),
    ...[...html.matchAll(/<script\b[^>]*type="module"[^>]*>([\s\S]*?)<\/script>/g)].flatMap(
      ([, code = '']) => imports(code),
    ),
  ];
  const sum = (files: Iterable<string>) =>
    [...files].reduce((bytes, file) => bytes + fileWeight(file), 0);
  const own = { html: compressed(html), css: sum(new Set(css)), js: sum(withImports(scripts)) };
  const widgets = new Set([...html.matchAll(/data-widget="([^"]+)"/g)].map(([, name]) => name!));
  return { ...own, total: own.html + own.css + own.js, widgets: [...widgets] };
}

function compressed(content: Buffer | string): number {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(content, { params }).length;
}

const weights = new Map<string, number>();

/** Pages share files, and compressing one takes its time. */
function fileWeight(file: string): number {
  const weight = weights.get(file) ?? compressed(readFileSync(path.join(folder, file)));
  weights.set(file, weight);
  return weight;
}

function find(html: string, tags: RegExp, address: RegExp): string[] {
  return [...html.matchAll(tags)].flatMap(([tag]) => address.exec(tag)?.[1] ?? []);
}

/** What a module asks for at once; `import()` waits for a click and is not counted. */
function imports(code: string): string[] {
  const statement = /\b(?:import|export)\s*(?:[\w$*{}\s,]+from\s*)?["']([^"']+)["']/g;
  return [...code.matchAll(statement)].map(([, address]) => address!);
}

function withImports(scripts: string[], seen = new Set<string>()): Set<string> {
  for (const script of scripts) {
    if (seen.has(script)) continue;
    seen.add(script);
    const code = readFileSync(path.join(folder, script), 'utf8');
    withImports(
      imports(code).map((address) => new URL(address, `http://course${script}`).pathname),
      seen,
    );
  }
  return seen;
}
