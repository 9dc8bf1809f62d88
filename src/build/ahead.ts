import { createHash } from 'node:crypto';
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { NamedKind } from './kinds.ts';

/** Reads a file of the site, named as its pages name it: `/training/_astro/site.css`. */
type Read = (address: string) => string;

const addressIn = (text: string, beside: string): string => path.posix.join(beside, '..', text);
const imports = /(?:\bfrom|\bimport)\s*["'`](\.\/[^"'`]+)["'`]/g;

/** These scripts and all that they import, each once. */
export function withImports(scripts: readonly string[], read: Read): string[] {
  const all = new Set(scripts);
  for (const script of all)
    for (const [, text] of read(script).matchAll(imports)) all.add(addressIn(text!, script));
  return [...all];
}

const islands = /<astro-island\b[^>]*>/g;
const attribute = (tag: string, name: string): string => tag.split(` ${name}="`)[1]!.split('"')[0]!;

/** What a script is when it only hands on one thing of another: that script, and the name there. */
function source(script: string, name: string, read: Read): { script: string; name: string } {
  const [, inner, outer, text] =
    /^export\{([\w$]+) as ([\w$]+)\}from"(\.\/[^"]+)";?\s*$/.exec(read(script)) ?? [];
  return outer === name ? { script: addressIn(text!, script), name: inner! } : { script, name };
}

const scripts = /<script type="module" src="([^"]+)"/g;

/** Where a script leads that does nothing but import one other. */
const goal = (script: string, read: Read): string => {
  const [, text] = /^import"(\.\/[^"]+)";?\s*$/.exec(read(script)) ?? [];
  return text === undefined ? script : goal(addressIn(text, script), read);
};

/** The page with each script and island pointing at what it is, rather than at a file that points there. */
export const withoutDetours = (html: string, read: Read): string =>
  html
    .replace(scripts, (tag, script: string) => tag.replace(script, () => goal(script, read)))
    .replace(islands, (tag) => {
      const from = attribute(tag, 'component-url');
      const exported = attribute(tag, 'component-export');
      const { script, name } = source(from, exported, read);
      return tag
        .replace(`component-url="${from}"`, () => `component-url="${script}"`)
        .replace(`component-export="${exported}"`, () => `component-export="${name}"`);
    });

/** Of an island that answers no press without one of its late parts, the address of that part. */
function awaitedPart(island: string, kinds: readonly NamedKind[]): string | undefined {
  const parts = island.matchAll(
    /&quot;([^&]*\/practice\/([^/&]+)\/[^/&]+\.([^/.&]+)\.json)&quot;/g,
  );
  return [...parts].find(([, , kind, part]) =>
    kinds.some(({ name, waits }) => name === kind && waits === part),
  )?.[1];
}

/**
 * The page with all that its activities wait for: their scripts named in its head, so that they come side
 * by side rather than one after the other, and the data at its end, where `fetched` looks for them.
 */
export function loadedAhead(html: string, kinds: readonly NamedKind[], read: Read): string {
  const tags = [...new Set(html.match(islands) ?? [])];
  const data = new Set<string>();
  const asked = [...html.matchAll(scripts)].map(([, src]) => src!);
  for (const tag of tags) {
    const script = attribute(tag, 'component-url');
    const part = awaitedPart(tag, kinds);
    asked.push(attribute(tag, 'renderer-url'), script);
    if (part !== undefined) data.add(part);
  }
  const preloads = withImports(asked, read)
    .map((script) => `<link rel="modulepreload" href="${script}">`)
    .join('');
  const held = [...data]
    .map((address) => {
      const json = read(address).replaceAll('<', '\\u003c');
      return `<script type="application/json" data-part="${address}">${json}</script>`;
    })
    .join('');
  // A function: a `$` in the data is a sum of money.
  return html
    .replace('</head>', () => `${preloads}</head>`)
    .replace('</body>', () => `${held}</body>`);
}

const sheets = /<link rel="stylesheet" href="([^"]+)">/g;
const shared = /\/(site|lesson|kit)\.[^/]+\.css$/;

/**
 * The page with two style sheets: what its like have too, and what is its own. `write` is given the
 * content of each and says its address.
 */
export function withFewSheets(html: string, read: Read, write: (css: string) => string): string {
  const all = [...html.matchAll(sheets)].map(([, href]) => href!);
  const parts = [all.filter((one) => shared.test(one)), all.filter((one) => !shared.test(one))];
  const links = parts
    .filter((part) => part.length > 0)
    .map((part) => `<link rel="stylesheet" href="${write(part.map(read).join('\n'))}">`)
    .join('');
  let first = true;
  return html.replace(sheets, () => {
    const here = first ? links : '';
    first = false;
    return here;
  });
}

/** Fewer requests, and none that waits for another, in each page of the build. */
export const ahead = (kinds: readonly NamedKind[]): AstroIntegration => {
  let base = '/';
  return {
    name: 'ahead',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = encodeURI(decodeURI(config.base).replace(/\/*$/, '/'));
      },
      'astro:build:done': ({ dir }) => {
        const folder = fileURLToPath(dir);
        const fileOf = (address: string) => folder + decodeURI(address.slice(base.length));
        const files = new Map<string, string>();
        const read: Read = (address) => {
          const known = files.get(address) ?? readFileSync(fileOf(address), 'utf8');
          files.set(address, known);
          return known;
        };
        const write = (css: string): string => {
          const digest = createHash('sha256').update(css).digest('base64url').slice(0, 8);
          const address = `${base}_astro/${digest}.css`;
          if (!files.has(address)) writeFileSync(fileOf(address), css);
          files.set(address, css);
          return address;
        };
        for (const file of globSync('**/*.html', { cwd: folder })) {
          const html = readFileSync(folder + file, 'utf8');
          const few = withFewSheets(html, read, write);
          writeFileSync(folder + file, loadedAhead(withoutDetours(few, read), kinds, read));
        }
        // Whatever is part of a page now is asked for by none.
        const joined = [...files.keys()].filter((address) => /\.[^/]+\.css$|\.json$/.test(address));
        for (const address of joined) rmSync(fileOf(address));
      },
    },
  };
};
