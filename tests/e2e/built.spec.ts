import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { parse } from 'yaml';
import { builtPages, project } from './built-site.ts';

const file = (address: string): string =>
  path.join(project, 'dist', address.endsWith('.html') ? address : `${address}index.html`);
const html = (address: string): string => readFileSync(file(address), 'utf8');
const pages = builtPages('dist');

/** What a person reads or hears: the text and the labels, without code, addresses and the data of islands. */
const words = (source: string): string =>
  source
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
    .replace(/<[a-z][^>]*?lang="en"[^>]*>[\s\S]*?<\/[a-z]+>/g, ' ')
    .replace(/<\/(li|p|td|th|button|h\d)>/g, ' ')
    .replace(/<[^>]*>/g, (tag) =>
      [...tag.matchAll(/\s(?:aria-label|alt|title|placeholder|content)="([^"]*)"/g)]
        .filter(() => !/^<meta (http-equiv|name="(viewport|color-scheme|generator)")/.test(tag))
        .map(([, label]) => ` ${label} `)
        .join(' '),
    )
    .replace(/&[a-z]+;|&#\w+;/g, ' ');

test('no page prints Markdown that was not understood', () => {
  for (const address of pages)
    expect.soft(words(html(address)), address).not.toMatch(/\*\*|\]\(|\{#/);
});

test('a Chinese page holds no Latin word that the glossary does not allow', () => {
  const { latin } = parse(readFileSync(path.join(project, 'content/glossary.yaml'), 'utf8')) as {
    latin: string[];
  };
  for (const address of pages.filter((page) => page.startsWith('zh-CN/'))) {
    const strange = (words(html(address)).match(/[A-Za-z][A-Za-z-]+/g) ?? []).filter(
      (word) => !latin.includes(word),
    );
    expect.soft([...new Set(strange)], address).toEqual([]);
  }
});

test('an English page holds no Chinese but the name of the language and the glossary’s terms', () => {
  for (const address of pages.filter((page) => page.startsWith('en/'))) {
    const text = html(address)
      .replace(/<(script|style)[\s\S]*?<\/\1>/g, ' ')
      .replace(/<[a-z]+[^>]*\slang="zh-CN"[^>]*>[\s\S]*?<\/[a-z]+>/g, ' ')
      // A column of somebody's own CSV may be headed in either language.
      .replace(/(headName|headProfit|headSum)&quot;:\[0,&quot;[^&]*/g, ' ');
    expect.soft(text.match(/[^\n<>]{0,20}\p{Script=Han}+/u)?.[0], address).toBeUndefined();
  }
});

test('every link leads to a page, and every anchor to a place on it', () => {
  for (const address of pages) {
    for (const [, href] of html(address).matchAll(/<a [^>]*?href="([^"]*)"/g)) {
      const { pathname, hash, origin } = new URL(
        href!.replaceAll('&amp;', '&'),
        `http://site/${address}`,
      );
      if (origin !== 'http://site') continue;
      const target = decodeURI(pathname.slice(1));
      expect.soft(pages, `${address} links to ${href}`).toContain(target);
      // What begins with a version is a code, which the page's own script reads.
      if (hash && !/^#\d+\./.test(hash) && pages.includes(target))
        expect.soft(html(target), `${address} links to ${href}`).toContain(`id="${hash.slice(1)}"`);
    }
  }
});

test('the guide for trainers holds the note of every lesson', () => {
  const said = (source: string): string => words(source).replace(/\s+/g, '');
  for (const locale of ['en', 'zh-CN']) {
    const guide = said(html(`${locale}/workshop/guide/`));
    const lessons = pages.filter((page) => page.startsWith(`${locale}/lessons/`));
    expect(lessons.length).toBeGreaterThan(5);
    for (const lesson of lessons) {
      const [, note = ''] = /<div id="facilitator"[^>]*>([^]*?)<\/div>/.exec(html(lesson)) ?? [];
      expect(said(note).length, lesson).toBeGreaterThan(20);
      expect(guide, lesson).toContain(said(note));
    }
  }
});

test('every page exists in both languages', () => {
  const of = (locale: string): string[] =>
    pages.filter((page) => page.startsWith(`${locale}/`)).map((page) => page.slice(locale.length));
  expect(of('en').length).toBeGreaterThan(5);
  expect(of('en')).toEqual(of('zh-CN'));
});
