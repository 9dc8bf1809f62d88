/** How wide a text will be, nearly: Chinese is as wide as high, the rest a little over half of it. */
export const textWidth = (text: string, em: number): number =>
  [...text].reduce(
    (width, char) => width + em * (char > '\u2e80' ? 1 : char === '%' ? 0.95 : 0.6),
    0,
  );
