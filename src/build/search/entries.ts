import { pinyin } from 'pinyin-pro';
import type { Entry } from '../../search/model/entry.ts';
import { sentencesSchema } from '../../course/schema.ts';
import { otherLocales, type Locale } from '../../i18n/locales.ts';
import { href, kindHref, lessonHref, practiceHref } from '../../i18n/paths.ts';
import { localize, type Text } from '../../i18n/text.ts';
import { halvesOf, type AboutKind } from '../../widgets/kind.ts';
import type { World } from '../content/world.ts';
import { parseYaml } from '../yaml.ts';
import { sectionsOf } from './text.ts';

/** A Chinese term in pinyin and by its initials: 大客户 is `dakehu` and `dkh`. */
export function pinyinOf(term: Text): string[] {
  const chinese = term['zh-CN'].replace(/（.*/, '');
  const spell = (pattern: 'pinyin' | 'first'): string =>
    pinyin(chinese, { pattern, toneType: 'none', type: 'array', nonZh: 'removed', v: true }).join(
      '',
    );
  return [spell('pinyin'), spell('first')].filter(Boolean);
}

/** The kinds of which there are several activities, each with what lists say of it. */
const severals = ({ kinds, activities, rooms }: World, locale: Locale): [string, AboutKind][] =>
  kinds
    .filter((kind) => activities.filter((one) => one.kind === kind).length > 1)
    .map(({ name }) => {
      const words = rooms.find((one) => one.locale === locale && one.room === name)!;
      return [name, words.data as AboutKind];
    });

/** All that can be found in one language, lessons first, in the order of the course. */
export function entriesOf(world: World, locale: Locale): Entry[] {
  const { lessons, activities, glossary, course, files } = world;
  const order = course.data!.modules.flatMap((module) => module.lessons.map(({ slug }) => slug));
  const here = lessons
    .filter((lesson) => lesson.locale === locale)
    .sort((a, b) => order.indexOf(a.slug) - order.indexOf(b.slug));
  const titleOf = (slug: string): string =>
    here.find((lesson) => lesson.slug === slug)?.data?.title ?? '';
  return [
    ...here.flatMap(({ slug, file, data }) =>
      sectionsOf(files[file]!)
        .filter(({ id, text }) => id === null || text !== '')
        .map(({ id, heading, text }): Entry => ({
          group: 'lessons',
          title: id === null ? data!.title : heading,
          path: id === null ? '' : data!.title,
          to: lessonHref(locale, slug, id ?? ''),
          text: id === null ? `${data!.objective} ${text}` : text,
        })),
    ),
    ...glossary.data!.terms.map(({ id, term, definition, lesson }): Entry => ({
      group: 'terms',
      title: term[locale],
      path: titleOf(lesson),
      to: `${href(locale, 'glossary')}#${id}`,
      text: definition[locale],
      keys: [...otherLocales(locale).map((other) => term[other]), ...pinyinOf(term)],
    })),
    ...severals(world, locale).map(([kind, about]): Entry => {
      const [title, text] = halvesOf(about);
      return { group: 'activities', title, path: '', to: kindHref(locale, kind), text };
    }),
    ...activities.map(({ id, kind, data }): Entry => {
      const name = id.slice(kind.folder.length + 1);
      const { title, ask } = localize(data as { title: Text; ask?: Text }, locale);
      const lesson = here.find(({ tags }) =>
        tags.some(({ tag, props }) => tag === kind.tag && props.includes(`id="${name}"`)),
      );
      return {
        group: 'activities',
        title,
        path: lesson?.data?.title ?? '',
        to: practiceHref(locale, kind.name, name),
        text: ask ?? '',
      };
    }),
    ...here.flatMap(({ slug, data }): Entry[] => {
      const file = `content/sentences/${slug}.yaml`;
      if (!(file in files)) return [];
      const { sentences } = parseYaml(files[file]!, file, sentencesSchema);
      return localize(sentences, locale).map(({ when, say }) => ({
        group: 'sentences',
        title: say,
        path: data!.title,
        to: lessonHref(locale, slug, 'sentences'),
        text: when,
      }));
    }),
  ];
}
