import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { NamedKind } from './kinds.ts';

/** The page of one kind: a file of its own, so that it carries no other kind's styles. */
const pageOf = (name: string): string => `---
import { practicePaths } from '/src/course/load.ts';
import Practice from '/src/layouts/Practice.astro';
import Activity from '/src/widgets/${name}/embed.astro';
import Key from '/src/widgets/${name}/key.astro';

export const getStaticPaths = practicePaths('${name}');
const { activity } = Astro.props;
---

<Practice {activity}>
  <Activity id={activity.name} />
  <Fragment slot="key"><Key id={activity.name} /></Fragment>
</Practice>
`;

/** Gives every activity a page of its own, `<locale>/practice/<kind>/<activity>/`. */
export const practicePages = (kinds: readonly NamedKind[]): AstroIntegration => ({
  name: 'practice-pages',
  hooks: {
    'astro:config:setup': ({ createCodegenDir, injectRoute }) => {
      const folder = createCodegenDir();
      for (const { name } of kinds) {
        const entrypoint = new URL(`${name}.astro`, folder);
        writeFileSync(entrypoint, pageOf(name));
        injectRoute({ pattern: `/[locale]/practice/${name}/[id]`, entrypoint, prerender: true });
      }
    },
  },
});
