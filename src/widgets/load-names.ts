import { existsSync } from 'node:fs';
import type { Plugin } from 'vite';
import { activityKinds } from '../course/model.ts';

const places = (tag: string): string[] => {
  const kind = activityKinds.find((one) => one.tag === tag);
  return kind
    ? [`/src/widgets/${kind.widget}/embed.astro`]
    : [`/src/components/lesson/${tag}.astro`, `/src/components/figures/${tag}.astro`];
};

/**
 * Lets a lesson write `<Quiz id="…" />` without an import line: the imports are put in as it is built.
 * Each lesson imports just what it names, so that its page carries no other widget's styles.
 * @throws Error that names the file and the line of a name that is none
 */
export const lessonNames = (root: string): Plugin => ({
  name: 'lesson-names',
  enforce: 'pre',
  transform: {
    filter: { id: /\/content\/lessons\/.*\.mdx/ },
    handler(code, id) {
      const imports = new Map<string, string>();
      for (const { 1: tag, index } of code.matchAll(/<([A-Z]\w*)/g)) {
        const place = places(tag!).find((path) => existsSync(root + path));
        if (!place) {
          const line = code.slice(0, index).split('\n').length;
          const file = id.slice(root.length + 1).replace(/\?.*$/, '');
          throw new Error(`${file}:${line}: a lesson cannot write <${tag}>; see CONTRIBUTING.md`);
        }
        imports.set(tag!, `import ${tag} from '${place}';`);
      }
      const [head] = /^---\n[\s\S]*?\n---\n/.exec(code) ?? [''];
      return `${head}\n${[...imports.values()].join('\n')}\n\n${code.slice(head.length)}`;
    },
  },
});
