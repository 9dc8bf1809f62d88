import { cleaned } from './text.ts';
import type { Block, Written } from './written.ts';

/** A text that Markdown shows as it stands, on lines of its own. */
const shown = (text: string): string =>
  cleaned(text)
    .replace(/[\\`*_[\]<>|~$&#]/g, '\\$&')
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/^(?=[+\-=:])/, '\\')
        .replace(/^(\d+)(?=[.)])/, '$1\\')
        // In an address that became a link, the signs above would be shown with their marks.
        .replace(/(www|https?|ftp)(?=[.:])/gi, '$1\\'),
    )
    .filter(Boolean)
    .join('\\\n');

/** The same on one line, where a second one would end what it stands in. */
const inLine = (text: string): string => shown(cleaned(text).replace(/\n+/g, ' '));

const row = (cells: readonly string[]): string => `| ${cells.map(inLine).join(' | ')} |`;

const written = (block: Block): string => {
  switch (block.kind) {
    case 'text':
      return shown(block.text);
    case 'list':
      return block.items.map((item) => `- ${inLine(item)}`).join('\n');
    case 'table':
      return [
        row(block.head),
        row(block.head.map(() => '')).replaceAll('  ', ' --- '),
        ...block.rows.map(row),
      ].join('\n');
  }
};

/** A plan as Markdown that any reader of it shows with every sign that was written. */
export const markdownOf = ({ about, title, lead, parts, foot }: Written): string =>
  [
    inLine(about),
    `# ${inLine(title)}`,
    shown(lead),
    ...parts.flatMap((part) => [`## ${inLine(part.title)}`, ...part.blocks.map(written)]),
    '---',
    inLine(foot),
  ]
    .filter(Boolean)
    .join('\n\n')
    .concat('\n');

/** A plan as plain text, for a chat or a mail. */
export const plainOf = ({ about, title, lead, parts, foot }: Written): string =>
  [
    about,
    title,
    lead,
    ...parts.map((part) => [part.title, ...part.blocks.flatMap(plainLines)].join('\n')),
    foot,
  ]
    .filter((one) => one.trim())
    .join('\n\n')
    .concat('\n');

const plainLines = (block: Block): string[] => {
  switch (block.kind) {
    case 'text':
      return [block.text];
    case 'list':
      return block.items.map((item) => `· ${item}`);
    case 'table':
      return block.rows.map((cells) => `· ${cells.filter((cell) => cell.trim()).join(' | ')}`);
  }
};
