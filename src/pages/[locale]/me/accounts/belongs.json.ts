import type { APIRoute } from 'astro';
import { accountsPage } from '../../../../progress/accounts/load.ts';
import { localeOf, localePaths } from '../../../../course/load.ts';
import type { BelongsTold } from '../../../../progress/accounts/belongs/props.ts';

/** What a tool says of the account that its sheet belongs to. */
export const getStaticPaths = localePaths;

export const GET: APIRoute = async ({ params }) => {
  const { words, hrefs } = await accountsPage(localeOf({ params }));
  const {
    belongs,
    none,
    newOne,
    made,
    toPlan,
    forPlan,
    addLabel,
    add,
    nameBlank,
    nameTaken,
    nameLong,
  } = words.list;
  const told: BelongsTold = {
    words: {
      ...{
        belongs,
        none,
        newOne,
        made,
        toPlan,
        forPlan,
        addLabel,
        add,
        nameBlank,
        nameTaken,
        nameLong,
      },
      hint: words.write.hints.name,
      unnamed: words.write.unnamed,
      privacyTitle: words.write.privacyTitle,
      privacy: words.write.privacy,
    },
    href: hrefs.account,
  };
  return Response.json(told);
};
