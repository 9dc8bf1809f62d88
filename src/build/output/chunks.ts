import type { ViteUserConfig } from 'astro';
import type { NamedKind } from '../kinds.ts';

interface Group {
  name: string;
  test: RegExp;
  priority?: number;
}

/** What a kind answers with, and by that all that it imports; what comes when it is over or asked for does not. */
const wholeOf = (kind: string): RegExp =>
  new RegExp(`widgets/${kind}/(view|([a-z]+/)?late)\\.tsx$`);

const inGroups = (groups: Group[]) => ({
  rolldownOptions: { output: { codeSplitting: { groups } } },
});

/**
 * Few larger files compress better than many small ones, and each file that names another costs a phone
 * one more way to the server and back. What every page needs is one file, of scripts and of styles; so is
 * what islands need, what activities share, what every lesson has, and each kind of activity that answers
 * nothing before all of it has come. Astro links the styles of late modules at once, whatever is done
 * here: it knows a page's styles by its imports, late ones included, and a view that came without them
 * would be drawn bare. In one file with the page's own (see ahead.ts) they cost a quarter of a file apart.
 */
export const chunks = (
  kinds: readonly NamedKind[],
): NonNullable<NonNullable<ViteUserConfig['environments']>> => ({
  prerender: {
    build: inGroups([
      {
        name: 'site',
        test: /src\/(styles\/|layouts\/Page|components\/page\/).*css$/,
      },
      {
        name: 'lesson',
        test: /src\/(components\/((LessonBar|Table)\.|lesson\/(?!CheatSheet))|pages\/\[locale\]\/lessons\/|progress\/(note|sentences)\/).*css$/,
      },
      {
        name: 'kit',
        test: /src\/widgets\/kit\/(kit|round\/round|views\/view)\.module\.css$/,
      },
    ]),
  },
  client: {
    build: {
      modulePreload: false,
      // A module goes to the group of the highest priority that asks for it, or that asks for its importer.
      ...inGroups([
        {
          name: 'page',
          priority: 6,
          test: /src\/(i18n\/(text|paths|locales)|course\/model|progress\/((activity|entries|read|unread)\/)?(model|storage|store)|progress\/page\/(page|marks|monday|notices|settings|week)\.client|progress\/listed\.client)\.ts|node_modules\/nanostores\/|search\/open\.client|widgets\/kit\/hands\/model/,
        },
        {
          name: 'island',
          priority: 5,
          test: /node_modules\/(preact|@astrojs\/preact)\/|progress\/(use-progress|use-begun|past|guarded|replay\/model)\.tsx?|widgets\/kit\/(parts\/.+|frame|round\/start|hands\/use-answers|use-(focus|late)|save\.client|(table|paper)\/\w+)\.tsx?/,
        },
        // Only what shows one's own customers asks for these.
        { name: 'here', priority: 5, test: /progress\/accounts\/belongs\/view/ },
        { name: 'account', priority: 5, test: /progress\/account\// },
        { name: 'texts', priority: 5, test: /progress\/(note|sentences)\/model/ },
        {
          name: 'sheets',
          priority: 4,
          test: /progress\/(here\.client|sheets\/(store|use-(sheets|begun-sheets)))\.ts/,
        },
        { name: 'kept', priority: 4, test: /progress\/sheets\/use-kept\.ts/ },
        {
          name: 'kit',
          priority: 4,
          test: /node_modules\/@xstate\/store\/dist\/(xstate-store\.js|store-|validation)|widgets\/kit\/(model|verdict|(hands|sheet|stage|views)\/.+)\.tsx?/,
        },
        { name: 'round', priority: 3, test: /widgets\/kit\/round\/.+\.tsx?/ },
        { name: 'figures', priority: 3, test: /i18n\/number\.ts/ },
        { name: 'text', priority: 3, test: /widgets\/kit\/text\/.+\.ts/ },
        { name: 'link', priority: 3, test: /widgets\/kit\/link\/.+\.ts$/ },
        { name: 'animal', priority: 3, test: /widgets\/kit\/style\/.+\.tsx/ },
        { name: 'style', priority: 3, test: /widgets\/kit\/style\/.+\.ts$/ },
        { name: 'balance', priority: 3, test: /widgets\/kit\/balance\/.+\.tsx?/ },
        {
          name: 'lesson',
          priority: 2,
          test: /progress\/(page\/lesson\.client|guess\/(?!off)|note\/|sentences\/(view|save)).*\.tsx?|widgets\/quiz\/(earlier\/)?view\.tsx/,
        },
        // What is asked in a quiz and of earlier ones.
        {
          name: 'quiz',
          priority: 2,
          test: /widgets\/quiz\/(late|overview|model|listed\/(texts\.client|model)|question\/.+)\.tsx?/,
        },
        ...kinds
          .filter(({ waits }) => waits !== undefined)
          .map(({ name }) => ({ name, priority: 1, test: wholeOf(name) })),
      ]),
    },
  },
});
