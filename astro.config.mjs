import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import { ahead } from './src/build/ahead.ts';
import { checkedContent } from './src/build/content/integration.ts';
import { chunks } from './src/build/output/chunks.ts';
import { firstPaint, shortFirstPaint } from './src/build/first-paint.ts';
import { floor } from './src/build/floor.ts';
import { kindsIn } from './src/build/kinds.ts';
import { lessonNames } from './src/build/lesson-names.ts';
import { shortNumbers } from './src/build/output/short-numbers.ts';
import { shortScopes } from './src/build/output/short-scopes.ts';
import { tightPolicy } from './src/build/policy.ts';
import { scopedName } from './src/build/output/scoped-name.ts';
import { plainImports } from './src/build/output/plain-imports.ts';
import { quickJsx } from './src/build/output/quick-jsx.ts';
import { practicePages } from './src/build/practice-pages.ts';

// Building and serving tell nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

// Without a slash at its end.
const root = fileURLToPath(new URL('.', import.meta.url)).replace(/.$/, '');
const kinds = await kindsIn(root);

export default defineConfig({
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  // The policy does not name the styles that a lesson would carry inline.
  build: { inlineStylesheets: 'never' },
  integrations: [
    checkedContent(kinds),
    preact(),
    mdx(),
    practicePages(kinds),
    shortScopes(),
    shortNumbers(),
    ahead(kinds),
    tightPolicy(),
  ],
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
    css: { modules: { generateScopedName: scopedName(root) } },
    plugins: [floor(), shortFirstPaint(), quickJsx(), plainImports(), lessonNames(root, kinds)],
    environments: chunks(kinds),
  },
  devToolbar: { enabled: false },
});
