import type { APIRoute } from 'astro';
import { getEntry } from 'astro:content';
import { localeOf, practicePaths, type Activity } from '../../../../course/load.ts';
import { localize } from '../../../../i18n/text.ts';
import { sceneOf, type Play } from '../../../../widgets/spin-role-play/scene.model.ts';

/** A scenario in one language as far as play needs it, for its page to load while the learner reads the brief. */
export const getStaticPaths = practicePaths('scenarios');

export const GET: APIRoute<{ activity: Activity<'scenarios'> }> = async (context) => {
  const phrases = (await getEntry('temperaments', 'temperaments'))!.data;
  const play: Play = {
    scene: sceneOf(context.props.activity.data),
    phrases: localize(phrases, localeOf(context)),
  };
  return Response.json(play);
};
