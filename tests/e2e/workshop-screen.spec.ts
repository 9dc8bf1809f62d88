import { newSession } from '../../src/workshop/round/model/changes.ts';
import { shapes } from '../../src/workshop/round/model/exercises.ts';
import type { WorkshopRoom } from '../../src/workshop/words.ts';
import { roomIn } from './content.ts';
import { expect, test, type Page } from './hands.ts';

/** A first and a last name of twenty-two letters, as wide as such names are. */
const fullNames = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => {
    const first = ['Alexandra', 'Maximilian', 'Wilhelmina', 'Bartholomew'][at % 4]!;
    const initial = String.fromCharCode(65 + (at % 26), 97 + Math.floor(at / 26));
    return `${first} ${initial}ensteinsdotterson`.slice(0, 22);
  });

/** The projector of a room with these people, without the desk. */
async function projects(page: Page, names: readonly string[]): Promise<void> {
  const { rounds, presets } = shapes['role-play'];
  const session = newSession(
    {
      ...{ exercise: 'role-play', scenarios: ['packaging-line'], rounds, names },
      ...{ minutes: presets[60]!, sound: false, rehearsal: false },
    },
    Date.now(),
  );
  await page.goto('/en/workshop/projector/');
  await page.evaluate((data) => {
    const key = `${document.documentElement.dataset.course!}-room:session`;
    localStorage.setItem(key, JSON.stringify({ v: 1, at: data.id, data }));
  }, session);
  await page.reload();
  await expect(page.locator('[data-projector=welcome]')).toBeVisible();
}

test('every name stands whole on the projector, in type that the last row can read, page by page if need be', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  // Names turn by the time of day; here they wait to be turned.
  await page.clock.setFixedTime(new Date('2026-11-28T10:00:00'));
  const { projector } = roomIn<WorkshopRoom>('en', 'workshop');
  const turn = page.getByRole('button', { name: projector.page.slice(0, 6) });
  for (const count of [4, 12, 20, 30, 60]) {
    const names = fullNames(count);
    await projects(page, names);
    const seen = new Set<string>();
    const look = async (): Promise<void> => {
      const all = await page.locator('main ol [data-person]').evaluateAll((items) =>
        items.map((item) => {
          const name = item.lastElementChild!;
          const { left, right, bottom } = name.getBoundingClientRect();
          return {
            name: name.textContent,
            inside: left >= 0 && right <= innerWidth && bottom <= innerHeight,
            size: Number.parseFloat(getComputedStyle(name).fontSize),
          };
        }),
      );
      for (const { name, inside, size } of all) {
        expect(inside, `${name} of ${count}`).toBe(true);
        expect(size, `the type of ${count}`).toBeGreaterThanOrEqual(1080 / 30);
        seen.add(name);
      }
    };
    await expect(page.locator('main ol [data-person]').first()).toBeVisible();
    await look();
    if (seen.size < count) {
      const before = await turn.innerText();
      await turn.click();
      await expect(turn).not.toHaveText(before);
      await look();
    }
    expect([...seen].sort(), `all of ${count}`).toEqual([...names].sort());
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBe(1080);
  }
});
