import { textWidth } from './width.ts';

/** The text in lines no wider than this: Chinese may break anywhere, other words only at spaces. */
export function wrapped(text: string, em: number, width: number): string[] {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [];
  if (!text) return [];
  const lines = [''];
  for (const word of words) {
    const longer = lines.at(-1)! + word;
    if (textWidth(longer.trim(), em) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines;
}
