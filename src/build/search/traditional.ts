import { Converter } from 'opencc-js/t2cn';

/**
 * Traditional characters, each followed by its simplified one, as far as a text has that: what somebody
 * may type to find it.
 */
export function traditionalOf(text: string): string {
  const simplify = Converter({ from: 't', to: 'cn' });
  const used = new Set(text);
  const pairs: string[] = [];
  for (let code = 0x4e00; code <= 0x9fff; code++) {
    const char = String.fromCodePoint(code);
    const simple = simplify(char);
    if (simple !== char && used.has(simple)) pairs.push(char + simple);
  }
  return pairs.join('');
}
