import { checks, type Check } from '../../pad/model/pad.ts';
import type { Item } from './item.ts';

/** What observers wrote down: words, and how many of those who answered a question of the rubric said yes. */
export interface Observed {
  quotes: readonly { seller: string; round: number; text: string }[];
  marks: readonly { check: Check; yes: number; of: number }[];
}

export function said(items: readonly Item[]): Observed {
  const pads = items.flatMap((item) => (item.kind === 'pad' ? [item.pad] : []));
  return {
    quotes: pads.flatMap(({ seller, round, entries }) =>
      entries.flatMap(({ text }) => (text ? [{ seller, round, text }] : [])),
    ),
    marks: checks.flatMap((check) => {
      const given = pads.flatMap(({ checks: one }) => one[check] ?? []);
      return given.length > 0
        ? [{ check, yes: given.filter(Boolean).length, of: given.length }]
        : [];
    }),
  };
}
