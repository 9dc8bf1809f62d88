import { textWidth } from './width.ts';

/**
 * The text in lines no wider than this: Chinese may break anywhere, other words only at spaces. A word
 * that is wider in itself is parted by hyphens.
 */
export function wrapped(text: string, em: number, width: number): string[] {
  const words = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*|\s+/g) ?? [];
  if (!text) return [];
  const lines = [''];
  for (const word of words.flatMap((word) => parted(word, em, width))) {
    const longer = lines.at(-1)! + word;
    if (textWidth(longer.trim(), em) > width) lines.push(word);
    else lines[lines.length - 1] = longer;
  }
  return lines.map((line) => line.trim());
}

function parted(word: string, em: number, width: number): string[] {
  const chars = [...word];
  if (textWidth(word.trim(), em) <= width || chars.length < 2) return [word];
  let end = chars.length - 1;
  while (end > 1 && textWidth(`${chars.slice(0, end).join('')}-`, em) > width) end--;
  return [`${chars.slice(0, end).join('')}-`, ...parted(chars.slice(end).join(''), em, width)];
}
