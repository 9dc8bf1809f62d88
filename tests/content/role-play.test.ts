import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseYaml } from '../../src/build/yaml.ts';
import { callOf } from '../../src/widgets/spin-role-play/model/state/call.ts';
import { debrief } from '../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { rules } from '../../src/widgets/spin-role-play/model/rules/table.ts';
import { scenarioSchema } from '../../src/widgets/spin-role-play/schema.ts';
import { phrasesSchema, rulesSchema } from '../../src/widgets/spin-role-play/talk.schema.ts';

const read = <Schema extends Parameters<typeof parseYaml>[2]>(file: string, schema: Schema) =>
  parseYaml(readFileSync(file, 'utf8'), file, schema);
const files = globSync('content/scenarios/*.yaml');
const words = read('content/role-play/rules.yaml', rulesSchema);
const ids = (items: { id: string }[]) => items.map(({ id }) => id);

test('every rule of the model has its name, sentence and source, and no other has', () =>
  expect(ids(words.rules).sort()).toEqual(rules.map(({ name }) => name).sort()));

test('every source is an idea of the lecture or a note on law', () => {
  const lecture = Object.keys(parse(readFileSync('content/lecture.yaml', 'utf8')));
  for (const { source } of words.rules)
    for (const one of source) expect(one.startsWith('D') || lecture.includes(one), one).toBe(true);
});

test('no phrase of any temperament is used twice, and none names its style', () => {
  const phrases = read('content/role-play/temperaments.yaml', phrasesSchema);
  const all = Object.values(phrases).flatMap((style) => Object.values(style).flatMap((set) => set ?? []));
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
  test('gives no two lines the same words or the same note', () => {
    for (const locale of ['zh-CN', 'en'] as const)
      for (const what of ['text', 'note'] as const) {
        const said = scenario.lines.map((line) => line[what][locale]);
        expect(new Set(said).size).toBe(said.length);
      }
  });
});
