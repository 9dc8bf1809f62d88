import type { ViteUserConfig } from 'astro';

interface Group {
  name: string;
  test: RegExp;
  priority?: number;
}

const inGroups = (groups: Group[]) => ({
  rolldownOptions: { output: { codeSplitting: { groups } } },
});

/**
 * Few larger files compress better than many small ones: what every page needs, what every lesson adds
 * to it, and what the activities share are one file each, of scripts and of styles.
 */
export const chunks: NonNullable<NonNullable<ViteUserConfig['environments']>> = {
  prerender: {
    build: inGroups([
      { name: 'site', test: /src\/(styles\/|layouts\/Page|components\/[A-Z]).*css$/ },
      {
        name: 'lesson',
        test: /src\/(components\/lesson\/|pages\/\[locale\]\/lessons\/|progress\/note\/).*css$/,
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
      ...inGroups([
        {
          name: 'page',
          priority: 2,
          test: /src\/(i18n\/(text|paths|locales)|course\/model|progress\/((activity|entries|note|read|unread)\/)?(model|storage|store))\.ts|node_modules\/nanostores\/|preload-helper/,
        },
        {
          name: 'island',
          priority: 1,
          test: /node_modules\/(preact|@astrojs\/preact)\/|progress\/(use-progress|past|guarded|replay\/model)\.tsx?|widgets\/kit\/(frame|use-(focus|late))\.tsx?/,
        },
        {
          name: 'round',
          test: /node_modules\/@xstate\/store\/dist\/(xstate-store\.js|store-|validation)|widgets\/kit\/model\.ts/,
        },
      ]),
    },
  },
};
