import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { localeOf, practicePaths, ui, type Activity } from '../../../../course/load.ts';
import { localize } from '../../../../i18n/text.ts';
import type { Coach } from '../../../../widgets/spin-role-play/scene.model.ts';

/** What the coach says of a scenario, in one language, for its page to load when the call is over. */
export const getStaticPaths = practicePaths('scenarios');

export const GET: APIRoute<{ activity: Activity<'scenarios'> }> = async (context) => {
  const locale = localeOf(context);
  const words = await ui(locale);
  const { rules, checks } = localize((await getEntry('rules', 'rules'))!.data, locale);
  const notes = context.props.activity.data.lines.map(({ id, note, section }) => [
    id,
    { note, section },
  ]);
  const coach: Coach = {
    notes: Object.fromEntries(notes) as Coach['notes'],
    rules: Object.fromEntries(rules.map(({ id, ...rule }) => [id, rule])),
    checks: Object.fromEntries(checks.map(({ id, name }) => [id, name])),
    words: words.debrief,
    sheet: words.callSheet,
  };
  return Response.json(coach);
};
