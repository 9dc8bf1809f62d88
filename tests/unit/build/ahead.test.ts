import { describe, expect, it } from 'vitest';
import {
  loadedAhead,
  withFewSheets,
  withImports,
  withoutDetours,
} from '../../../src/build/ahead.ts';
import type { NamedKind } from '../../../src/build/kinds.ts';

const files: Record<string, string> = {
  '/a/view.js': 'export{t as QuizView}from"./lesson.js";',
  '/a/lesson.js': 'import{a}from"./island.js";import("./late.js");export{a as t};',
  '/a/island.js': 'import"./page.js";export const a=1;',
  '/a/page.js': 'export{};',
  '/a/entry.js': 'import"./page.js";',
  '/a/client.js': 'export{a as default}from"./island.js";',
  '/a/late.js': 'export{};',
  '/a/site.1.css': 'a{}',
  '/a/lesson.2.css': 'b{}',
  '/a/late.3.css': 'c{}',
  '/a/figure.4.css': 'd{}',
  '/en/practice/quiz/one.rest.json': '{"ask":"</script> costs $& or $1"}',
};
const read = (address: string): string => files[address]!;
const quiz = { name: 'quiz', waits: 'rest' } as NamedKind;
const island = (component: string, name: string, json: string) =>
  `<astro-island uid="1" component-url="${component}" component-export="${name}" renderer-url="/a/client.js" props="{&quot;questions&quot;:[0,&quot;${json}&quot;]}" ssr>`;
const page = (body: string) => `<head></head><body>${body}</body>`;

describe('what a page asks for ahead', () => {
  it('names a script and all that it imports once, without what it loads later', () => {
    expect(withImports(['/a/lesson.js', '/a/client.js'], read)).toEqual([
      '/a/lesson.js',
      '/a/client.js',
      '/a/island.js',
      '/a/page.js',
    ]);
  });

  it('holds the data without which an activity answers no press, whatever they say', () => {
    const html = loadedAhead(
      page(island('/a/lesson.js', 't', '/en/practice/quiz/one.rest.json')),
      [quiz],
      read,
    );
    const [, held] = /<script [^>]*data-part="[^"]*one\.rest\.json">(.*)<\/script>/.exec(html)!;
    expect(held).not.toContain('</');
    expect(JSON.parse(held!)).toEqual({ ask: '</script> costs $& or $1' });
    expect(html).toContain('<link rel="modulepreload" href="/a/island.js">');
    expect(html).not.toContain('/a/late.js');
  });

  it('holds no data of an activity that answers without them', () => {
    const part = '/en/practice/quiz/one.why.json';
    expect(loadedAhead(page(island('/a/lesson.js', 't', part)), [quiz], read)).not.toContain(
      'data-part',
    );
  });

  it('points at what an island draws, not at a script that only points there', () => {
    const detour = island('/a/view.js', 'QuizView', '');
    expect(withoutDetours(detour, read)).toBe(island('/a/lesson.js', 't', ''));
    expect(withoutDetours('<script type="module" src="/a/entry.js"></script>', read)).toBe(
      '<script type="module" src="/a/page.js"></script>',
    );
    const straight = island('/a/lesson.js', 't', '');
    expect(withoutDetours(straight, read)).toBe(straight);
  });

  it('leaves a page two style sheets, in the order in which they came', () => {
    const links = ['site.1', 'figure.4', 'lesson.2', 'late.3']
      .map((name) => `<link rel="stylesheet" href="/a/${name}.css">`)
      .join('');
    const written: string[] = [];
    const html = withFewSheets(`<head>${links}</head>`, read, (css) => `/a/${written.push(css)}`);
    expect(written).toEqual(['a{}\nb{}', 'd{}\nc{}']);
    expect(html).toBe(
      '<head><link rel="stylesheet" href="/a/1"><link rel="stylesheet" href="/a/2"></head>',
    );
  });
});
