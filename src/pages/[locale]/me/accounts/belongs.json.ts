import type { APIRoute } from 'astro';
import { accountsPage } from '../../../../progress/accounts/load.ts';
import { localeOf, localePaths } from '../../../../course/load.ts';
import type { BelongsTold } from '../../../../progress/accounts/belongs/props.ts';
import { picked } from '../../../../widgets/kit/parts/model.ts';

/** What a tool says of the account that its sheet belongs to. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const { words, hrefs } = await accountsPage(localeOf({ params }));
  const told: BelongsTold = {
    words: {
      ...picked(words.list, [
        ...(['belongs', 'none', 'newOne', 'made', 'toPlan', 'forPlan'] as const),
        ...(['addLabel', 'add', 'nameBlank', 'nameTaken', 'nameLong'] as const),
      ]),
      hint: words.write.hints.name,
      unnamed: words.write.unnamed,
      privacyTitle: words.write.privacyTitle,
      privacy: words.write.privacy,
    },
    href: hrefs.account,
  };
  return Response.json(told);
};
