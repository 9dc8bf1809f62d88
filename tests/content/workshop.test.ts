import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { localize } from '../../src/i18n/text.ts';
import { usualMinutes } from '../../src/widgets/kind.ts';
import { kinds } from '../../src/widgets/registry.ts';
import { together } from '../../src/workshop/asked/model.ts';
import { exerciseOf, pause } from '../../src/workshop/plan/model/plan.ts';
import { readyFrom } from '../../src/workshop/plan/model/ready.ts';
import type { Plans } from '../../src/workshop/plan/schema.ts';
import { exercises, phases, shapes } from '../../src/workshop/round/model/exercises.ts';
import { clausesOf } from '../../src/workshop/projector/model/clauses.ts';
import type { WorkshopRoom } from '../../src/workshop/words.ts';

/** What a third of a screen holds in one line, at the size that the last row reads. */
const widest = { 'zh-CN': 8, en: 21 };

describe.each(locales)('what the projector says in %s', (locale) => {
  const room = parse(readFileSync(`content/ui/${locale}/workshop.yaml`, 'utf8')) as WorkshopRoom;
  const sentences = exercises.flatMap((exercise) =>
    phases.map((phase) => room.exercises[exercise][phase].do as string[]),
  );

  it('is at most two clauses, and of three roles each fits its column', () => {
    expect(sentences.length).toBeGreaterThan(20);
    for (const one of sentences.flat()) expect(clausesOf(one).length).toBeLessThan(3);
    for (const clause of sentences
      .filter(({ length }) => length === 3)
      .flat()
      .flatMap((one) => clausesOf(one)))
      expect(clause.length, clause).toBeLessThanOrEqual(widest[locale]);
  });

  it('gives each of the three roles a name wherever three are told what to do', () => {
    for (const exercise of exercises) {
      const script = room.exercises[exercise];
      const most = Math.max(...phases.map((phase) => script[phase].do.length));
      expect(script.roles.length).toBe(most === 3 ? 3 : 0);
    }
  });
});

describe('the session plans that the course comes with', () => {
  const { plans } = parse(readFileSync('content/workshop/plans.yaml', 'utf8')) as Plans;
  const offers = [
    ...[...exercises, together].map((name) => ({ of: exerciseOf(name), minutes: 0 })),
    ...kinds.flatMap(({ folder, minutes }) =>
      globSync(`content/${folder}/*.yaml`).map((file) => ({
        of: `${folder}/${basename(file, '.yaml')}`,
        minutes: minutes?.(parse(readFileSync(file, 'utf8'))) ?? usualMinutes,
      })),
    ),
  ];
  const lengths = { 'spin-90': 90, 'styles-60': 60, 'account-to-plan': 480 };

  it.each(Object.entries(lengths))('%s takes %i minutes by what its activities take', (id, length) => {
    const { items } = plans.find((plan) => plan.id === id)!;
    expect(readyFrom(localize(items, 'en'), offers)).toMatchObject({ length });
  });

  it('give an exercise of the workshop a length for which its desk has minutes', () => {
    for (const item of plans.flatMap(({ items }) => items))
      if ('exercise' in item && item.exercise !== 'together')
        expect(Object.keys(shapes[item.exercise].presets)).toContain(String(item.minutes));
  });

  it('leave a day of eight hours an hour for lunch, and no two hours without a break', () => {
    const { items } = plans.find(({ id }) => id === 'account-to-plan')!;
    const ready = readyFrom(localize(items, 'en'), offers);
    if ('unknown' in ready) throw new Error(ready.unknown);
    const breaks = ready.items.filter(({ of }) => of === pause);
    expect(Math.max(...breaks.map(({ minutes }) => minutes))).toBe(60);
    let since = 0;
    for (const { of, minutes } of ready.items) {
      since = of === pause ? 0 : since + minutes;
      expect(since).toBeLessThanOrEqual(120);
    }
  });
});
