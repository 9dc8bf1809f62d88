import type { Page } from '@playwright/test';

export interface Point {
  x: number;
  y: number;
}

/** Presses here, moves there and lets go: with a thumb where the screen is touched, else with the mouse. */
export async function carry(page: Page, from: Point, to: Point, hasTouch: boolean): Promise<void> {
  const way = [0.1, 0.4, 0.7, 1].map((part) => ({
    x: from.x + (to.x - from.x) * part,
    y: from.y + (to.y - from.y) * part,
  }));
  if (hasTouch) {
    const thumb = await page.context().newCDPSession(page);
    const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...touchPoints: Point[]) =>
      thumb.send('Input.dispatchTouchEvent', { type, touchPoints });
    await touch('touchStart', from);
    for (const point of way) await touch('touchMove', point);
    await touch('touchEnd');
    return thumb.detach();
  }
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  for (const { x, y } of way) await page.mouse.move(x, y);
  await page.mouse.up();
}
