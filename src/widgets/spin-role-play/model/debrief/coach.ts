import type { Localized } from '../../../../i18n/text.ts';
import type { Scenario } from '../../schema.ts';
import type { RulesData } from '../../talk.schema.ts';
import type { Words } from '../../words.ts';

/** What the debrief needs besides, asked for while the call goes on. */
export interface Coach {
  /** of each line: what the coach says, and the section of the lesson that it rests on */
  notes: Record<string, { note: string; section: string }>;
  rules: Record<string, { name: string; text: string; source: string[] }>;
  checks: Record<string, string>;
  words: Words['debrief'];
  sheet: Words['sheet'];
}

/** What the coach says of a scenario. */
export const coachOf = (
  { lines }: Localized<Scenario>,
  { debrief, sheet }: Words,
  { rules, checks }: Localized<RulesData>,
): Coach => ({
  notes: Object.fromEntries(lines.map(({ id, note, section }) => [id, { note, section }])),
  rules: Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule])),
  checks: Object.fromEntries(checks.map(({ id, name }) => [id, name])),
  words: debrief,
  sheet,
});
