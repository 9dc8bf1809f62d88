import type { Locale } from './locales.ts';

const digits = '零一二三四五六七八九';

/** 26400 is 两万六千四, 216000 is 二十一万六. */
function inChinese(sum: number): string {
  const tens = Math.floor(sum / 10_000);
  const rest = (sum % 10_000) / 100;
  const ten =
    tens < 10
      ? digits[tens]!
      : `${tens < 20 ? '' : digits[Math.floor(tens / 10)]}十${digits[tens % 10]}`;
  const head = tens ? `${ten.replace(/^二$/, '两').replace(/零$/, '')}万` : '';
  const thousand = Math.floor(rest / 10) ? digits[Math.floor(rest / 10)]! : '';
  if (rest % 10) return `${head}${thousand}千${digits[rest % 10]}`;
  return head ? head + thousand : `${thousand.replace('二', '两')}千`;
}

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const decades = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

const underHundred = (n: number): string =>
  n < 20 ? small[n]! : decades[Math.floor(n / 10)]! + (n % 10 ? `-${small[n % 10]}` : '');

/** 26400 is twenty-six thousand four hundred; 120000 a hundred and twenty thousand. */
function inEnglish(sum: number): string {
  const thousands = Math.floor(sum / 1000);
  const hundreds = (sum % 1000) / 100;
  const [top, low] = [Math.floor(thousands / 100), thousands % 100];
  const head = top
    ? `${top === 1 ? 'a' : underHundred(top)} hundred${low ? ` and ${underHundred(low)}` : ''}`
    : underHundred(low);
  return `${head} thousand${hundreds ? ` ${underHundred(hundreds)} hundred` : ''}`;
}

/** A sum as it is said in a talk: whole hundreds, from 1,000 to 990,000. */
export const spokenNumber = (sum: number, locale: Locale): string =>
  locale === 'en' ? inEnglish(sum) : inChinese(sum);

/** Whether a sentence says a sum in words, and not a larger one that begins with the same. */
export function saysSum(sentence: string, sum: number, locale: Locale): boolean {
  const spoken = spokenNumber(sum, locale);
  if (locale !== 'en') return sentence.includes(spoken);
  const either = spoken.replace(/^a hundred/, '(a|one) hundred');
  return new RegExp(`\\b${either}(?! \\w+ hundred)`, 'i').test(sentence);
}
