/** A layer of the design's table: a file's name gives it. */
export interface Layer {
  name: string;
  files: RegExp;
  /** the packages that it may use; types are free */
  npm: RegExp;
  /** what runs in the browser, or is asked there: schemas and words as types only, no Zod */
  browser?: true;
  /** no clock, no chance, no page, no storage */
  pure?: true;
}

/** The layers, top first: a file imports from its own layer and from those above it. */
export const layers: readonly Layer[] = [
  {
    name: 'words',
    files: /^src\/i18n\/(?!.*schema)|(?<!\/model)\/words\.ts$/,
    npm: /^astro\/zod$/,
    pure: true,
  },
  {
    name: 'schema',
    files: /[/.]schema\.ts$|^src\/widgets\/kind\.ts$/,
    npm: /^astro\/zod$/,
    pure: true,
  },
  {
    name: 'model',
    files: /[/.]model\.ts$|\/model\/.+\.ts$/,
    npm: /^(papaparse|minisearch|docx|ical-generator)$/,
    browser: true,
    pure: true,
  },
  {
    name: 'state',
    files: /\/(machine|store|storage|props)\.ts$/,
    npm: /^(xstate|@xstate\/store(\/undo)?|nanostores)$/,
    browser: true,
  },
  {
    name: 'view',
    files: /(\.tsx|\/use-[a-z-]+\.ts|\.client\.ts|\/view\.css|\.module\.css|\/first-paint\.js)$/,
    npm: /^(preact(\/hooks)?|nanostores|uqr)$/,
    browser: true,
  },
  { name: 'component', files: /^src\/(components\/.*\.astro|styles\/.*\.css)$/, npm: /^astro/ },
  {
    name: 'embed',
    files:
      /\/((embed|key|before)\.astro|load\.ts|widget\.ts)$|^src\/(build\/.*|widgets\/registry\.ts|content\.config\.ts)/,
    npm: /^(astro(:content|\/loaders|\/zod)?|vite|yaml|pinyin-pro|opencc-js\/t2cn|(browserslist-to-)?esbuild|@csstools\/postcss-oklab-function|node:[a-z/]+)$/,
  },
  { name: 'page', files: /^src\/(pages|layouts)\//, npm: /^astro/ },
];

/** The place of a file's layer in the table; -1 for a name that gives none. */
export const layerOf = (file: string): number => layers.findIndex(({ files }) => files.test(file));

/** The folder below `src/` that a file belongs to, of the kinds of activity each one its own. */
export const roomOf = (file: string): string =>
  /^src\/(widgets\/[^/]+|[^/]+)/.exec(file)?.[1] ?? file;

/** The kind of activity whose folder a file stands in; null outside of them, and in the kit. */
export const kindOf = (file: string): string | null =>
  /^src\/widgets\/(?!kit\/)([^/]+)\//.exec(file)?.[1] ?? null;
