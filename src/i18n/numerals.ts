const digits = '零一二三四五六七八九';
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8 };

const spelled =
  /^([^\d〇零一二两三四五六七八九十百千万萬亿億点]*)([〇零一二两三四五六七八九十百千万萬亿億点]+)([^\d〇零一二两三四五六七八九十百千万萬亿億点]*)$/;

/** What a whole number in Chinese numerals counts; null where it could be read in two ways, or in none. */
function counted(text: string): number | null {
  if (text === '零') return 0;
  let [sum, section, digit] = [0, 0, -1];
  // The unit that was read last, small and large: what follows is smaller.
  let [unit, scale, zero] = [1e4, 1e12, false];
  for (const char of text) {
    const times = small[char];
    const power = large[char];
    if (char === '零') {
      if (digit >= 0 || zero || sum + section === 0) return null;
      zero = true;
    } else if (times) {
      // 一千零二百 may have lost its 零 or its 百.
      const skips = zero && times * 10 === unit;
      if (times >= unit || skips || (digit < 0 && times > 10)) return null;
      section += (digit < 0 ? 1 : digit) * times;
      [unit, digit, zero] = [times, -1, false];
    } else if (power) {
      section += Math.max(digit, 0);
      if (power >= scale || section === 0) return null;
      sum += section * power;
      [section, digit, unit, scale, zero] = [0, -1, 1e4, power, false];
    } else {
      if (digit >= 0) return null;
      digit = digits.indexOf(char);
    }
  }
  if (digit < 0) return zero || sum + section === 0 ? null : sum + section;
  // 一百二 is 120, and 一万二 is 12,000: the last digit counts the next smaller unit.
  const last = section > 0 ? unit : sum > 0 ? scale : 10;
  return sum + section + (zero ? digit : (digit * last) / 10);
}

/** The decimals and the scale behind 点: `三点五万`. */
const decimals = /^([零一二三四五六七八九]+)([万亿]?)$/;

function valueOf(run: string): string | null {
  const [whole = '', part, more] = run.split('点');
  const value = counted(whole);
  if (value === null || more !== undefined) return null;
  if (part === undefined) return /[万亿]/.test(whole) ? `${value / 1e4}万` : String(value);
  const [, places, scale] = decimals.exec(part) ?? [];
  if (!places || /[万亿]/.test(whole)) return null;
  return `${value}.${[...places].map((char) => digits.indexOf(char)).join('')}${scale}`;
}

/**
 * The text with the one number that it spells in Chinese numerals in digits: `二十四万元` is `24万元`.
 * Left as it is where it has digits of its own, or spells none that is surely one.
 */
export function inDigits(text: string): string {
  const [, before = '', run, after = ''] = spelled.exec(text) ?? [];
  if (!run) return text;
  const plain = run
    .replace(/〇/g, '零')
    .replace(/两/g, '二')
    .replace(/萬/g, '万')
    .replace(/億/g, '亿');
  const value = valueOf(plain);
  return value === null ? text : before + value + after;
}
