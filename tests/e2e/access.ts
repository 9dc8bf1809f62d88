import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page } from '@playwright/test';
import { project } from './built-site.ts';

const axe = readFileSync(path.join(project, 'node_modules/axe-core/axe.min.js'), 'utf8');

/**
 * Brings axe into the page, once, and lets it keep what it has read of a colour: to read each anew for
 * each text takes it a third of its time.
 */
async function bringAxe(page: Page): Promise<void> {
  if (await page.evaluate(() => 'axe' in window)) return;
  await page.evaluate(axe);
  await page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // The markup of what it found is not told.
    axe.configure({ noHtml: true });
    interface Color {
      r: number;
      g: number;
      b: number;
      alpha: number;
      parseString(text: string): Color;
    }
    const { color } = axe.commons as unknown as { color: { Color: { prototype: Color } } };
    const { prototype } = color.Color;
    const { parseString } = prototype;
    const known = new Map<string, Pick<Color, 'r' | 'g' | 'b' | 'alpha'>>();
    prototype.parseString = function (text) {
      const same = known.get(text);
      if (same) return Object.assign(this, same);
      parseString.call(this, text);
      const { r, g, b, alpha } = this;
      known.set(text, { r, g, b, alpha });
      return this;
    };
  });
}

const standard = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** The only rules whose answer depends on the colour scheme. */
export const ofColour = ['color-contrast', 'link-in-text-block'];

/** What stands in somebody's way by WCAG 2.2 AA or against good practice, on the page or in a part of it. */
export async function inaccessible(page: Page, part = 'html', rules?: string[]): Promise<string[]> {
  await bringAxe(page);
  const runOnly = rules
    ? { type: 'rule' as const, values: rules }
    : { type: 'tag' as const, values: standard };
  return page.evaluate(
    async ([part, runOnly]) => {
      const { axe } = window as unknown as { axe: typeof import('axe-core') };
      const { violations } = await axe.run(part, {
        runOnly,
        rules: { 'label-content-name-mismatch': { enabled: true } },
        resultTypes: ['violations'],
        // Styles are read as they apply; none of these rules reads the sheets themselves.
        preload: false,
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const reason = [...any, ...all, ...none][0]?.message ?? '';
          return `${id}: ${target.join(' ')}: ${reason}`;
        }),
      );
    },
    [part, runOnly] as const,
  );
}

/** Controls whose words, as one sees them, are not in the name that a screen reader and a voice know. */
export async function misnamed(page: Page): Promise<string[]> {
  await bringAxe(page);
  return page.evaluate(() => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    const bare = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    const seen = (control: Element): string => {
      const walker = document.createTreeWalker(control, NodeFilter.SHOW_TEXT);
      let text = '';
      while (walker.nextNode()) {
        const parent = walker.currentNode.parentElement!;
        const apart = parent.closest('.visually-hidden, svg, select, option');
        if (!apart && parent.checkVisibility({ visibilityProperty: true }))
          text += walker.currentNode.textContent;
      }
      return bare(text);
    };
    axe.setup(document.documentElement);
    const faults = [
      ...document.querySelectorAll<HTMLElement>('button, a[href], summary, input, select'),
    ].flatMap((control) => {
      if (!control.checkVisibility()) return [];
      const labels = (control as HTMLInputElement).labels ?? [];
      const words = [control, ...labels].map(seen).find(Boolean) ?? '';
      const name = axe.commons.text.accessibleText(control);
      return bare(name).includes(words) ? [] : [`“${name}” is seen as “${words}”`];
    });
    axe.teardown();
    return faults;
  });
}

/** Until the page is laid out and nothing moves or changes its colour any more. */
export const settled = (page: Page): Promise<unknown> =>
  page.evaluate(async () => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    await frame();
    await frame();
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });

/** The same, in light and in dark. */
export async function barriers(page: Page, part = 'html'): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    await settled(page);
    const found = await inaccessible(page, part, colorScheme === 'dark' ? ofColour : undefined);
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}

/** Pixels that a reader would have to scroll sideways, once the browser has laid the page out. */
export async function overflow(page: Page): Promise<number> {
  await settled(page);
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** The same with text twice as large, and in the largest size of the course, on a phone and on a laptop. */
export async function overflowOfLargeText(page: Page): Promise<string[]> {
  const faults: string[] = [];
  for (const width of [390, 1280]) {
    await page.setViewportSize({ width, height: 844 });
    for (const [fontSize, size] of [
      ['200%', 'normal'],
      ['', 'larger'],
    ] as const) {
      await page.evaluate(
        ([fontSize, size]) => {
          document.documentElement.style.fontSize = fontSize;
          document.documentElement.dataset['size'] = size;
        },
        [fontSize, size] as const,
      );
      const wider = await overflow(page);
      if (wider > 0) faults.push(`${fontSize || size}: ${width} px cannot hold ${wider} px`);
    }
  }
  await page.evaluate(() => (document.documentElement.dataset['size'] = 'normal'));
  return faults;
}

/** What is printed in another colour when dark is chosen than when light is: paper is white. */
export async function printedDark(page: Page): Promise<string[]> {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const faults = await page.evaluate(() => {
    const root = document.documentElement;
    const colours = (theme: string): string[] => {
      root.dataset['theme'] = theme;
      return [...document.querySelectorAll('body, body *')].map((element) => {
        const { color, fill, stroke, borderTopColor } = getComputedStyle(element);
        return `${element.tagName} .${element.getAttribute('class')}: ${color} ${fill} ${stroke} ${borderTopColor}`;
      });
    };
    const light = colours('light');
    const dark = colours('dark');
    const own = light[0] === dark[0] ? [] : [`the page: ${dark[0]}`];
    return [...own, ...dark.filter((line, index) => line !== light[index]).slice(0, 5)];
  });
  await page.emulateMedia({ media: 'screen', colorScheme: 'light' });
  return faults;
}

/** Faults of an activity as it is now: by axe in both colour schemes, and sideways scrolling at 320 px. */
export async function activityFaults(page: Page): Promise<string[]> {
  const faults = await barriers(page, '[data-widget]');
  const size = page.viewportSize()!;
  await page.setViewportSize({ width: 320, height: 640 });
  // What is drawn by the width follows a moment later.
  const held = expect.poll(() => overflow(page)).toBe(0);
  const wider = await held.then(() => 0).catch(() => overflow(page));
  if (wider > 0) faults.push(`320 px cannot hold ${wider} px`);
  await page.setViewportSize(size);
  return faults;
}
