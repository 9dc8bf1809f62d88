import { describe, expect, test } from 'vitest';
import { parseYaml } from '../../../../src/build/yaml.ts';
import { scenarioSchema } from '../../../../src/widgets/spin-role-play/schema.ts';
import { tutorialYaml } from './fixture.ts';

/** What the author of a file with this slip reads. */
const faultsAfter = (...slips: [string, string][]): string => {
  let yaml = tutorialYaml;
  for (const [from, to] of slips) {
    expect(yaml).toContain(from);
    yaml = yaml.replace(from, to);
  }
  try {
    parseYaml(yaml, 'call.yaml', scenarioSchema);
  } catch (error) {
    return (error as Error).message;
  }
  return '';
};

describe('an author’s slip is named with file, line and a remedy', () => {
  test.each([
    [
      'an unknown fact',
      ['needs: [paper-log]', 'needs: [paper]'],
      /^call\.yaml:\d+: problems\.0\.needs\.0: "paper" is no fact; choose from: shops-and-vans, paper-log/,
    ],
    [
      'an implication of nothing',
      ['of: store-failure\n    weight', 'of: storm\n    weight'],
      /implications\.2\.of: "storm" is no problem; choose from/,
    ],
    ['a line about nothing', ['about: soft-cakes', 'about: soft'], /about: "soft" is no problem/],
    [
      'a problem that no line asks about',
      ['about: store-failure', 'about: soft-cakes'],
      /problems\.1: no problem line is about "store-failure"; write one or drop it/,
    ],
    [
      'a fact that nothing reveals',
      ['reveals: [empty-nights]', 'reveals: [van-age]'],
      /facts\.2: nothing reveals "empty-nights"/,
    ],
    ['a missing language', ['zh-CN: 沈洁, en: Shen Jie', 'zh-CN: 沈洁'], /customer\.name\.en/],
    ['an unknown kind', ['kind: summary', 'kind: recap'], /write a kind: rapport, situation/],
    [
      'an id used twice',
      ['id: sign-a-year', 'id: two-week-trial'],
      /"two-week-trial" is used twice/,
    ],
    [
      'a question ruled out by an answer that opens none of its kind',
      ['against: store-stops', 'against: who-at-night'],
      /^call\.yaml:\d+: lines\.\d+\.against: the answer to "who-at-night" opens no implication that could stand beside this one; name a problem that does/,
    ],
    ['a missing way out', ['asks: leave', 'asks: order'], /a call needs a close that asks: leave/],
  ] as const)('%s', (_, [from, to], message) => expect(faultsAfter([from, to])).toMatch(message));

  test('lines that wait for each other', () =>
    expect(
      faultsAfter(
        ['id: how-read\n', 'id: how-read\n    after: [who-at-night]\n'],
        ['id: who-at-night\n', 'id: who-at-night\n    after: [how-read]\n'],
      ),
    ).toMatch(/wait for each other: how-read → who-at-night → how-read; drop one `after`/));

  test('a line that nobody can reach', () =>
    expect(
      faultsAfter(['id: who-at-night\n', 'id: who-at-night\n    after: [what-i-heard]\n']),
    ).toMatch(
      /^call\.yaml:\d+: lines\.\d+\.after\.0: nobody can reach "who-at-night": it waits for the summary "what-i-heard".*drop this `after`/,
    ));

  test('a full scenario that is too short', () =>
    expect(faultsAfter(['tutorial: true\n', ''])).toMatch(/write at least 30 lines/));
});
