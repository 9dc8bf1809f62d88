import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/i18n/locales.ts';
import { exercises, phases } from '../../src/workshop/round/model/exercises.ts';
import { clausesOf } from '../../src/workshop/projector/model.ts';
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
