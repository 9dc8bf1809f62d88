import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../src/build/yaml.ts';
import { scenarioSchema } from '../../src/widgets/spin-role-play/schema.ts';

const digits = '零一二三四五六七八九';
/** As it is said in a talk: 26400 is 两万六千四, 216000 is 二十一万六. */
function inChinese(sum: number): string {
  const tens = Math.floor(sum / 10_000);
  const rest = (sum % 10_000) / 100;
  const ten = tens < 10 ? digits[tens]! : `${tens < 20 ? '' : digits[Math.floor(tens / 10)]}十${digits[tens % 10]}`;
  const head = tens ? `${ten.replace(/^二$/, '两').replace(/零$/, '')}万` : '';
  const thousand = Math.floor(rest / 10) ? digits[Math.floor(rest / 10)]! : '';
  if (rest % 10) return `${head}${thousand}千${digits[rest % 10]}`;
  return head ? head + thousand : `${thousand.replace('二', '两')}千`;
}

const small = 'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const decades = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const under = (n: number): string =>
  n < 20 ? small[n]! : decades[Math.floor(n / 10)]! + (n % 10 ? `-${small[n % 10]}` : '');
function inEnglish(sum: number): RegExp {
  const thousands = Math.floor(sum / 1000);
  const hundreds = (sum % 1000) / 100;
  const [top, low] = [Math.floor(thousands / 100), thousands % 100];
  const head = top ? (top === 1 ? '(a|one)' : under(top)) + ' hundred' + (low ? ` and ${under(low)}` : '') : under(low);
  return new RegExp(`\\b${head} thousand${hundreds ? ` ${under(hundreds)} hundred` : ''}(?! \\w+ hundred)`, 'i');
}

test('sums are written as they are said', () => {
  expect([9000, 24_000, 26_400, 43_200, 120_000, 216_000, 140_000].map(inChinese)).toEqual(
    ['九千', '两万四', '两万六千四', '四万三千二', '十二万', '二十一万六', '十四万'],
  );
  expect('A hundred and forty-four thousand a year').toMatch(inEnglish(144_000));
  expect('forty-four thousand').not.toMatch(inEnglish(144_000));
  expect('twenty-six thousand four hundred').not.toMatch(inEnglish(26_000));
});

describe.each(globSync('content/scenarios/*.yaml'))('%s', (file) => {
  const { problems, implications, lines } = parseYaml(readFileSync(file, 'utf8'), file, scenarioSchema);
  const weighty = [...problems, ...implications].flatMap((one) => ('weight' in one ? [one] : []));
  test.each(weighty)('$id: the customer says what it costs a year', ({ id, weight }) => {
    const spoken = lines.filter((line) => 'about' in line && line.about === id && /^(problem|implication)$/.test(line.kind));
    expect(spoken.length).toBeGreaterThan(0);
    for (const { plain, warm } of spoken.map(({ replies }) => replies))
      for (const reply of warm ? [plain, warm] : [plain]) {
        expect(reply['zh-CN']).toContain(inChinese(weight));
        expect(reply.en).toMatch(inEnglish(weight));
      }
  });
});
