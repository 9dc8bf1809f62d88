import { plainText } from '../yaml.ts';

/** A section of a lesson as somebody reads it; the lines before the first heading have no id. */
export interface Section {
  id: string | null;
  heading: string;
  text: string;
}

/** Figures keep their titles and the words below them; what is folded away for the trainer is left out. */
const words = (mdx: string): string =>
  mdx
    .replace(/\*\*/g, '')
    .replace(/<Facilitator>[^]*?<\/Facilitator>/g, ' ')
    .replace(/<[A-Z]\w*(?:"[^"]*"|\{(?:[^{}]|\{[^{}]*\})*\}|[^>"{])*>/g, (tag) =>
      [...tag.matchAll(/\stitle="([^"]*)"/g)].map(([, title]) => ` ${title} `).join(''),
    )
    .replace(/<\/?[A-Za-z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^[\s|:-]+$/gm, ' ')
    .replace(/\*|^[>#]+ |^[-*] |\|/gm, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** What stands in a lesson's file, section by section, without tags and marks. */
export function sectionsOf(mdx: string): Section[] {
  const body = plainText(mdx).replace(/^---\n[^]*?\n---\n/, '');
  const [opening = '', ...rest] = body.split(/^##+ /m);
  return [
    { id: null, heading: '', text: words(opening) },
    ...rest.map((part) => {
      const [line = ''] = part.split('\n', 1);
      const [, heading = line, id = null] = /^(.*?)\s*\{#([a-z0-9-]+)\}\s*$/.exec(line) ?? [];
      return { id, heading: words(heading), text: words(part.slice(line.length)) };
    }),
  ];
}
