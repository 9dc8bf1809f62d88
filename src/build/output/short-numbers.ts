import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

/** The page with the numbers of its drawings to a hundredth of their unit, which no screen shows. */
export const withShortNumbers = (html: string): string =>
  html.replace(/<svg\b[\s\S]*?<\/svg>/g, (drawing) =>
    drawing.replace(/<[^>]*>/g, (tag) => tag.replace(/(\d\.\d\d)\d+/g, '$1')),
  );

/** Shortens the drawings of each page of the build: reckoned lengths and angles come with 17 digits. */
export const shortNumbers = (): AstroIntegration => ({
  name: 'short-numbers',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const folder = fileURLToPath(dir);
      for (const file of globSync('**/*.html', { cwd: folder })) {
        const html = readFileSync(folder + file, 'utf8');
        writeFileSync(folder + file, withShortNumbers(html));
      }
    },
  },
});
