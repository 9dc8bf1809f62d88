import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../src/build/yaml.ts';
import { localize } from '../../src/i18n/text.ts';
import { styles } from '../../src/widgets/kit/style/model.ts';
import { hand } from '../../src/widgets/spin-role-play/model/hand/hand.ts';
import {
  say,
  stateAfterAll,
  type Turn,
} from '../../src/widgets/spin-role-play/model/rules/turn.ts';
import { recallIn } from '../../src/widgets/spin-role-play/model/state/recall.ts';
import { exchangesOf } from '../../src/widgets/spin-role-play/model/talk/said.ts';
import { othersOf, sceneOf } from '../../src/widgets/spin-role-play/model/talk/scene.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { rules } from '../../src/widgets/spin-role-play/model/rules/table.ts';
import { scenarioSchema } from '../../src/widgets/spin-role-play/schema.ts';
import { phrasesSchema, rulesSchema } from '../../src/widgets/spin-role-play/talk.schema.ts';

const read = <Schema extends Parameters<typeof parseYaml>[2]>(file: string, schema: Schema) =>
  parseYaml(readFileSync(file, 'utf8'), file, schema);
const files = globSync('content/scenarios/*.yaml');
const words = read('content/role-play/rules.yaml', rulesSchema);
const spoken = read('content/role-play/temperaments.yaml', phrasesSchema);
const phrases = { 'zh-CN': localize(spoken, 'zh-CN'), en: localize(spoken, 'en') };
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('every rule of the model has its name, sentence and source, and no other has', () =>
  expect(ids(words.rules).sort()).toEqual(rules.map(({ name }) => name).sort()));

test('every source is an idea of the lecture or a note on law', () => {
  const lecture = Object.keys(parse(readFileSync('content/lecture.yaml', 'utf8')));
  for (const { source } of words.rules)
    for (const one of source) expect(one.startsWith('D') || lecture.includes(one), one).toBe(true);
});

test('no phrase of any temperament is used twice, and none names its style', () => {
  const all = Object.values(spoken).flatMap((style) => Object.values(style).flatMap((set) => set ?? []));
  for (const locale of ['zh-CN', 'en'] as const) {
    const said = all.map((text) => text[locale]);
    expect(new Set(said).size).toBe(said.length);
    for (const one of said)
      expect(one).not.toMatch(/老虎|孔雀|考拉|猫头鹰|变色龙|tiger|peacock|koala|owl\b|chameleon/i);
  }
});

test('there are scenarios', () => expect(files.length).toBeGreaterThan(0));

describe.each(files)('%s', (file) => {
  const scenario = read(file, scenarioSchema);
  test('has a name for every check of the debrief', () =>
    expect(ids(words.checks)).toEqual(debrief(callOf(scenario), []).checks.map(({ name }) => name)));
  test('all that a summary can repeat can be misheard', () => {
    const { misheard = [], facts, problems, implications } = scenario;
    const told = [
      ...facts.filter(({ known }) => !known),
      ...problems,
      ...implications.filter((one) => !('invented' in one)),
    ];
    const heard = misheard.map(({ of }) => of);
    for (const { id } of told) expect(heard, id).toContain(id);
  });
  test('whatever is said, the customer answers, and never twice in the same words', () =>
    fc.assert(
      fc.property(
        fc.constantFrom(...styles),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        fc.array(fc.nat(), { minLength: 15, maxLength: 15 }),
        (who, locale, picks) => {
          const told = localize(scenario, locale);
          const scene = sceneOf(told);
          const call = callOf(scene, who);
          const turns: Turn[] = [];
          for (const pick of picks) {
            if (turns.at(-1)?.outcome) break;
            const state = stateAfterAll(call, turns);
            const offers = hand(call, state);
            const { line, turn } = offers[pick % offers.length]!;
            const slips = line.kind === 'summary' && pick % 2 === 0;
            turns.push(slips ? say(call, state, line, recallIn(call, state).misheard) : turn);
          }
          const play = { scene, phrases: phrases[locale], others: othersOf(told) };
          const answers = exchangesOf(play, call, turns, '. ');
          for (const { reply } of answers) expect(reply.length).toBeGreaterThan(0);
          const sentences = answers.flatMap(({ reply }) => reply);
          expect(new Set(sentences).size).toBe(sentences.length);
        },
      ),
      { numRuns: 60 },
    ));
  test('gives no two lines the same words or the same note', () => {
    for (const locale of ['zh-CN', 'en'] as const)
      for (const what of ['text', 'note'] as const) {
        const said = scenario.lines.map((line) => line[what][locale]);
        expect(new Set(said).size).toBe(said.length);
      }
  });
});
