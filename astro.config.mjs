import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { tightPolicy } from './src/layouts/load-policy.ts';
import { lessonNames } from './src/widgets/load-names.ts';

// Building and serving tell nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

const firstPaint = readFileSync(new URL('src/layouts/first-paint.js', import.meta.url));

export default defineConfig({
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The policy does not name the styles that a lesson would carry inline.
  build: { inlineStylesheets: 'never' },
  integrations: [preact(), mdx(), tightPolicy()],
  markdown: {
    // Curly quotes are set by the authors: the automatic ones go wrong around Chinese.
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      scriptDirective: {
        hashes: [`sha256-${createHash('sha256').update(firstPaint).digest('base64')}`],
      },
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  vite: {
    plugins: [lessonNames(fileURLToPath(new URL('.', import.meta.url)).replace(/.$/, ''))],
    environments: {
      // Here the same is done for styles: what every page shows, what every lesson adds to it, and
      // what the activities share are one file each.
      prerender: {
        build: {
          rolldownOptions: {
            output: {
              codeSplitting: {
                groups: [
                  { name: 'site', test: /src\/(styles\/|layouts\/Page|components\/[A-Z]).*css$/ },
                  {
                    name: 'lesson',
                    test: /src\/(components\/lesson\/|pages\/\[locale\]\/lessons\/|progress\/note\/).*css$/,
                  },
                  {
                    name: 'kit',
                    test: /src\/widgets\/(kit\/(kit|round\/round)|quiz\/view)\.module\.css$/,
                  },
                ],
              },
            },
          },
        },
      },
      client: {
        build: {
          modulePreload: false,
          rolldownOptions: {
            output: {
              // Few larger files compress better than many small ones: what every page asks of
              // progress, and what every activity needs beside it.
              codeSplitting: {
                groups: [
                  {
                    name: 'page',
                    priority: 2,
                    test: /src\/(i18n\/(text|paths|locales)|course\/model|progress\/((asides|kept)\/)?([a-z]+\.)?(model|storage|store))\.ts|node_modules\/nanostores\/|preload-helper/,
                  },
                  {
                    name: 'island',
                    priority: 1,
                    test: /node_modules\/(preact|@astrojs\/preact)\/|progress\/use-progress\.ts|widgets\/kit\/(frame|past|use-(focus|late))\.tsx?/,
                  },
                  {
                    name: 'round',
                    test: /node_modules\/@xstate\/store\/dist\/(xstate-store\.js|store-|validation)|widgets\/kit\/model\.ts/,
                  },
                ],
              },
            },
          },
        },
      },
    },
  },
  devToolbar: { enabled: false },
});
