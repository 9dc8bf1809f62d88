import { defineConfig } from 'astro/config';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';

// Building and serving tell nobody.
process.env.ASTRO_TELEMETRY_DISABLED = '1';

export default defineConfig({
  base: process.env.BASE ?? '/',
  trailingSlash: 'always',
  prerenderConflictBehavior: 'error',
  integrations: [preact(), mdx()],
  markdown: {
    processor: satteri({ features: { smartPunctuation: false, headingAttributes: true } }),
    syntaxHighlight: false,
  },
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'none'",
      ],
    },
  },
  devToolbar: { enabled: false },
});
