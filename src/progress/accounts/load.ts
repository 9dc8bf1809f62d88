import { getEntry } from 'astro:content';
import type { Locale } from '../../i18n/locales.ts';
import { localize } from '../../i18n/text.ts';
import { href, lateHref, lessonHref } from '../../i18n/paths.ts';
import {
  activities,
  course,
  isWritten,
  lessonsOf,
  room,
  sentencesOf,
  writingOf,
} from '../../course/load.ts';
import type { KitRoom } from '../../widgets/kit/words.ts';
import { kinds } from '../../widgets/registry.ts';
import { examplePlan } from './model/example.ts';
import type { Plan, Section } from './model/plan.ts';
import type { CourseSentences } from './model/planner.ts';
import type {
  AccountsProps,
  Filling,
  Fillings,
  LinkedLesson,
  PlanTool,
  SharedTool,
} from './props.ts';
import type { ExampleData, PartsData } from './schema.ts';
import type { AccountsRoom } from './words.ts';

/** The tools in which sheets are made, with what each tells a plan. */
async function planTools(locale: Locale): Promise<PlanTool[]> {
  const all = await activities(locale);
  const tools = kinds.map(async ({ name, sheets, late }) => {
    const made = sheets?.(await room(locale, name)) ?? {};
    const activity = all.find(({ kind }) => kind.name === name);
    return Object.entries(made).map(([tool, title]) => ({
      ...{ tool, title },
      href: activity?.page ?? null,
      told: activity && late.plan ? lateHref(locale, name, activity.name, 'plan') : null,
    }));
  });
  return (await Promise.all(tools)).flat();
}

const partsData = async (): Promise<PartsData> =>
  (await getEntry('files', 'accounts/parts'))!.data as PartsData;

/**
 * What speaks of every account.
 * @throws Error when content/accounts/parts.yaml names an activity that is not there
 */
async function sharedTools(locale: Locale): Promise<SharedTool[]> {
  const all = await activities(locale);
  return (await partsData()).everyone.map(({ tool, activity: name, kind, under }) => {
    const activity = all.find((one) => one.kind.name === tool && one.name === name);
    if (!activity)
      throw new Error(`content/accounts/parts.yaml: there is no activity "${tool}/${name}"`);
    const told = activity.kind.late.plan ? lateHref(locale, tool, name, 'plan') : null;
    return { tool, title: activity.title, href: activity.page, told, kind, under };
  });
}

async function linkedLessons(locale: Locale): Promise<LinkedLesson[]> {
  const written = lessonsOf(await course(locale)).filter(isWritten);
  return written.map(({ slug, number, title }) => ({
    ...{ slug, number, title },
    href: lessonHref(locale, slug),
  }));
}

/** What every lesson has one say, in one language. */
export async function courseSentences(locale: Locale): Promise<CourseSentences> {
  const said = (await linkedLessons(locale)).map(async ({ slug }) => {
    const all = [
      ...((await sentencesOf(locale, slug)) ?? []),
      ...(await writingOf(locale, slug)).flatMap((part) => part.sentences),
    ];
    return [slug, Object.fromEntries(all.map(({ id, say }) => [id, say]))] as const;
  });
  return Object.fromEntries(await Promise.all(said));
}

/** What the pages of accounts are given, in one language. */
export const accountsPage = async (locale: Locale): Promise<AccountsProps> => ({
  locale,
  words: await room<AccountsRoom>(locale, 'accounts'),
  tools: await planTools(locale),
  shared: await sharedTools(locale),
  lessons: await linkedLessons(locale),
  hrefs: {
    sentences: `${href(locale, 'me', 'accounts')}sentences.json`,
    all: href(locale, 'me', 'accounts'),
    account: href(locale, 'me', 'accounts', 'account'),
    example: href(locale, 'me', 'accounts', 'example'),
  },
});

/**
 * What fills each section of a plan.
 * @throws Error when content/accounts/parts.yaml names a lesson or a tool that is not there
 */
export async function fillings(locale: Locale): Promise<Fillings> {
  const { everyone: _, ...data } = await partsData();
  const lessons = lessonsOf(await course(locale));
  const tools = [...(await planTools(locale)), ...(await sharedTools(locale))];
  const fillingOf = ({ lesson: slug, tools: names }: PartsData[Section]): Filling => {
    const lesson = lessons.find((one) => one.slug === slug);
    if (!lesson) throw new Error(`content/accounts/parts.yaml: there is no lesson "${slug}"`);
    return {
      lesson: { title: lesson.title, number: lesson.number, href: lessonHref(locale, slug) },
      tools: names.map((name) => {
        const tool = tools.find((one) => one.tool === name);
        if (!tool?.href) throw new Error(`content/accounts/parts.yaml: there is no tool "${name}"`);
        return { tool: name, title: tool.title, href: tool.href };
      }),
    };
  };
  return Object.fromEntries(
    Object.entries(data).map(([section, filled]) => [section, fillingOf(filled)]),
  ) as Fillings;
}

/** The invented account, planned to its end. */
export async function exampleIn(locale: Locale): Promise<Plan> {
  const data = (await getEntry('files', 'accounts/example'))!.data as ExampleData;
  const { plan } = await room<AccountsRoom>(locale, 'accounts');
  const { stages } = await room<KitRoom>(locale, 'kit');
  return examplePlan(localize(data, locale), locale, plan, Object.values(stages));
}
