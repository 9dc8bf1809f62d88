import type { Page } from '@playwright/test';

/** The part of an A4 page that is printed on, in CSS pixels, with the browser's own margins of 1 cm. */
const sheet = { width: 718, height: 1047 };

/**
 * What the ends of the pages tear apart when this page is printed: figures, drawings and rows of tables,
 * and headings left behind by what they head. A browser breaks columns by the rules by which it breaks
 * pages, and columns can be looked at: so the page is laid out as columns of the size of a sheet.
 */
export async function torn(page: Page): Promise<string[]> {
  const size = page.viewportSize()!;
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize(sheet);
  const faults = await page.evaluate(({ width, height }) => {
    const columns = new CSSStyleSheet();
    columns.replaceSync(
      `html { width: ${width}px; height: ${height}px; columns: ${width}px; column-gap: 0; column-fill: auto }`,
    );
    const sheets = [...document.adoptedStyleSheets];
    document.adoptedStyleSheets = [...sheets, columns];
    const found: string[] = [];
    const pageOf = (rect: DOMRect): number => Math.floor((rect.left + scrollX + 1) / width) + 1;
    const fault = (what: string, one: Element): void => {
      const text = one.textContent.trim().replace(/\s+/g, ' ').slice(0, 40);
      found.push(`${what}: ${one.localName} “${text}” on page ${pageOf(one.getClientRects()[0]!)}`);
    };
    for (const one of document.querySelectorAll(
      'figure, [role=img], tr, h2, h3, h4, h5, summary',
    )) {
      if (!one.checkVisibility() || one.closest('.visually-hidden')) continue;
      const rects = [...one.getClientRects()].filter((rect) => rect.height > 1);
      if (rects.length === 0) continue;
      if (new Set(rects.map(pageOf)).size > 1) fault('torn', one);
      if (rects.some((rect) => rect.height > height)) fault('higher than a page', one);
      const next = one.nextElementSibling?.getClientRects()[0];
      if (
        /^h\d$/.test(one.localName) &&
        next &&
        next.height > 1 &&
        pageOf(next) > pageOf(rects[0]!)
      )
        fault('left behind', one);
    }
    document.adoptedStyleSheets = sheets;
    return found;
  }, sheet);
  await page.emulateMedia({ media: null });
  await page.setViewportSize(size);
  return faults;
}
