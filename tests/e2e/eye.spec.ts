import { expect, test } from '@playwright/test';
import { inaccessible } from './access.ts';
import { unreadable } from './eye.ts';
import { torn } from './paper.ts';

const line =
  '<p style="position: absolute; top: 100px; left: 20px; line-height: 2">Weigh the problem</p>';
const head = `<marker id="head" viewBox="0 0 10 10" refX="8" refY="5" markerWidth="6" markerHeight="6"
  orient="auto"><path d="M0 0 10 5 0 10z" /></marker>`;
const drawing = (inside: string) =>
  `<svg width="200" height="100" style="position: absolute; top: 200px">${inside}</svg>`;

const pages = {
  'one text over another': [`${line}${line}`, /^overlap: “Weigh the problem” and/],
  'a text in a circle that is too small': [
    '<b style="display: grid; width: 14px; height: 14px; overflow: hidden">Knows you by name</b>',
    /^cut: “Knows you by name” by b/,
  ],
  'a text that leaves its drawing': [
    `${drawing('<text x="150" y="50">Trust, engagement</text>')}`,
    /^cut: “Trust, engagement” by svg/,
  ],
  'a text wider than its box': [
    '<p style="border: 1px solid; width: 40px">Acquaintances</p>',
    /^spill: “Acquaintances” out of p/,
  ],
  'a word in two without a hyphen': [
    '<p style="width: 50px; overflow-wrap: anywhere">Outcome</p>',
    /^broken: “Outcome”/,
  ],
  'a label shortened by a style sheet': [
    `<p style="width: 60px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis">
      Three thousand an hour</p>`,
    /^shortened: “Three thousand an hour”/,
  ],
  'a label that ends in dots in a drawing': [
    drawing('<text x="20" y="50">Three thou…</text>'),
    /^shortened: “Three thou…” in a drawing/,
  ],
  'a bar over a text': [
    `${line}<i style="position: absolute; top: 128px; left: 0; width: 90px; height: 12px; background: gray"></i>`,
    /^covered: “Weigh the problem” by i/,
  ],
  'a line of the drawing through a text': [
    drawing('<path d="M0 45H200" fill="none" stroke="gray" /><text x="20" y="50">Trust</text>'),
    /^crossed: “Trust” by path/,
  ],
  'the head of an arrow under a mark': [
    drawing(
      `<defs>${head}</defs><line x1="10" y1="50" x2="150" y2="50" stroke="black" stroke-width="2"
        marker-end="url(#head)" /><rect x="130" y="35" width="40" height="30" fill="white" />`,
    ),
    /^covered: “line in svg” its head, by rect/,
  ],
} as const;

for (const [what, [html, fault]] of Object.entries(pages))
  test(`the eye sees ${what}`, async ({ page }) => {
    await page.setContent(`<body style="font: 16px sans-serif">${html}`);
    expect(await unreadable(page)).toContainEqual(expect.stringMatching(fault));
  });

test('the eye has nothing to say about a page that can be read', async ({ page }) => {
  await page.setContent(`<body style="font: 16px sans-serif"><h1>Four stages</h1>
    <p style="width: 12em">Each step stands further in than the one below, self-evidently.</p>
    <p style="border: 1px solid">Trust</p>${drawing('<text x="20" y="50">Trust</text>')}`);
  expect(await unreadable(page)).toEqual([]);
});

test('axe sees pale text wherever it stands, and the same colour on a dark ground is no fault', async ({
  page,
}) => {
  const pale = (name: string, ground: string) =>
    `<p id="${name}" style="color: oklch(80% 0 0); background: ${ground}">Weigh the problem</p>`;
  await page.setContent(
    `${pale('first', 'white')}${pale('dark', 'rgb(0 0 0)')}${pale('veiled', 'rgb(0 0 0 / 20%)')}${pale('second', 'white')}`,
  );
  const where = (await inaccessible(page, 'body', ['color-contrast'])).map(
    (fault) => /^color-contrast: (#\w+): /.exec(fault)?.[1],
  );
  expect(where).toEqual(['#first', '#veiled', '#second']);
});

test('on paper it sees a figure in two, one that is too high, and a heading left behind', async ({
  page,
}) => {
  const high = (px: number) => `<div style="height: ${px}px"></div>`;
  const print = async (html: string): Promise<string[]> => {
    await page.setContent(`<body style="margin: 0; font: 16px sans-serif">${html}`);
    return torn(page);
  };
  const figure = (px: number) =>
    `<figure style="margin: 0">${high(px / 2)}${high(px / 2)}</figure>`;
  expect(await print(`${high(800)}${figure(400)}`)).toEqual([
    expect.stringMatching(/^torn: figure/),
  ]);
  expect(
    await print(`<style>figure { break-inside: avoid }</style>${high(800)}${figure(400)}`),
  ).toEqual([]);
  expect(
    await print(`<div role="img">${drawing('')}<p style="height: 1200px; contain: size"></div>`),
  ).toEqual([expect.stringMatching(/higher than a page/)]);
  expect(
    await print(`${high(980)}<h2 style="margin: 0">Trust</h2><svg width="10" height="300"></svg>`),
  ).toEqual([expect.stringMatching(/^left behind: h2 “Trust” on page 1/)]);
});
