import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { localize } from '../../../../../../src/i18n/text.ts';
import { coachOf } from '../../../../../../src/widgets/spin-role-play/model/debrief/coach.ts';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { exampleCall } from '../../../../../../src/widgets/spin-role-play/model/debrief/example.ts';
import {
  noteOn,
  reportOf,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/report.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import { sceneOf } from '../../../../../../src/widgets/spin-role-play/model/talk/scene.ts';
import type { RulesData } from '../../../../../../src/widgets/spin-role-play/talk.schema.ts';
import type { Words } from '../../../../../../src/widgets/spin-role-play/words.ts';
import { tutorial } from '../../fixture.ts';
import { play } from '../../play.ts';

const english = localize(tutorial, 'en');

test('a debrief as text names outcome, score, every sentence and every rule', () => {
  const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
  const words = read('ui/en/spin-role-play') as Words;
  const rules = localize(read('role-play/rules') as RulesData, 'en');
  const coach = coachOf(english, words, rules);
  const tutorialCall = callOf(tutorial);
  const turns = play(tutorialCall, ['how-read', 'loggers-on-vans', 'leave-it-here']);
  const result = debrief(tutorialCall, turns);
  const exchanges = result.turns.map(({ line }) => ({
    you: english.lines.find(({ id }) => id === line.id)!.text,
    reply: ['Hm.'],
  }));
  const told = { play: { scene: sceneOf(english) }, coach, result, exchanges };
  const text = reportOf({ ...told, marks: null }, words.call.kinds);
  expect(text).toContain('Shen Jie');
  expect(text).toContain('Outcome: No sale');
  expect(text).toContain(`${result.score} of 100 points`);
  for (const { you } of exchanges) expect(text).toContain(you);
  expect(text).toContain('Pitching too early: You offered what the customer had not asked for.');
  const noteOf = (line: string) => english.lines.find(({ id }) => id === line)!.note;
  expect(text).toContain(noteOf('how-read'));
  expect(text, 'what came too soon brought nothing about').not.toContain(noteOf('loggers-on-vans'));
  expect(text).not.toMatch(/undefined|\{\w+\}/);
  expect(text).not.toContain(words.debrief.marksFrom);

  const marks = { marks: ['keep' as const, null, 'stop' as const], remark: 'Wait for the answer.' };
  const marked = reportOf({ ...told, marks }, words.call.kinds);
  expect(marked).toContain('From the trainer: Wait for the answer.');
  expect(marked.match(/From the trainer: (Keep|Start|Stop)/g)).toHaveLength(2);
});

test('a coach’s note is told of what landed and of what is wrong at any time, and of a typed line as of that line', () => {
  const coach = {
    notes: { asked: { note: 'Three are old.', section: '' } },
    words: { ofLine: 'Of the line: ' },
  };
  const after = (names: readonly string[], more: object = {}) =>
    noteOn(
      {
        line: { id: 'asked' },
        lands: false,
        rules: names.map((name) => ({ name })),
        ...more,
      } as never,
      coach as never,
    );
  expect(after(['facts-first'])).toBe(null);
  expect(after(['need-implied'], { lands: true })).toBe('Three are old.');
  const always = ['asked-again', 'brief-says-so', 'ruled-out', 'implication-invented'];
  for (const name of [...always, 'summary-wrong'])
    expect(after([name, 'questions-in-a-row']), name).toBe('Three are old.');
  const own = { text: 'how old are they', kind: 'S' };
  expect(after([], { lands: true, own })).toBe('Of the line: Three are old.');
});

test('the example for trainers makes no mistake, earns every point and ends in a next step', () => {
  const tutorialCall = callOf(tutorial);
  const turns = exampleCall(tutorialCall);
  const result = debrief(tutorialCall, turns);
  expect(result).toMatchObject({ outcome: 'advance', score: 100 });
  expect(turns.flatMap(({ rules }) => rules).filter(({ verdict }) => verdict === 'loss')).toEqual(
    [],
  );
});
