/** How wide a text will be, nearly: Chinese is as wide as high, the rest a little over half of it. */
export const textWidth = (text: string, em: number): number =>
  [...text].reduce(
    (width, char) => width + em * (char > '\u2e80' ? 1 : char === '%' ? 0.95 : 0.6),
    0,
  );

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
