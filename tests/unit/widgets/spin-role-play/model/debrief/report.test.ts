import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { localize } from '../../../../../../src/i18n/text.ts';
import { coachOf } from '../../../../../../src/widgets/spin-role-play/model/debrief/coach.ts';
import { debrief } from '../../../../../../src/widgets/spin-role-play/model/debrief/debrief.ts';
import { exampleCall } from '../../../../../../src/widgets/spin-role-play/model/debrief/example.ts';
import {
  detailsOf,
  noteOn,
  reportOf,
} from '../../../../../../src/widgets/spin-role-play/model/debrief/report.ts';
import { callOf } from '../../../../../../src/widgets/spin-role-play/model/state/call.ts';
import type { Exchange } from '../../../../../../src/widgets/spin-role-play/model/talk/said.ts';
import { sceneOf } from '../../../../../../src/widgets/spin-role-play/model/talk/scene.ts';
import type { RulesData } from '../../../../../../src/widgets/spin-role-play/talk.schema.ts';
import type { Words } from '../../../../../../src/widgets/spin-role-play/words.ts';
import { tutorial } from '../../fixture.ts';
import { play } from '../../play.ts';

const english = localize(tutorial, 'en');

/** The text of a debrief in English, and what it was made of. */
function toldOf(ids: readonly string[], exchangeOf: (you: string) => Exchange) {
  const read = (file: string) => parse(readFileSync(`content/${file}.yaml`, 'utf8'));
  const words = read('ui/en/spin-role-play') as Words;
  const rules = localize(read('role-play/rules') as RulesData, 'en');
  const coach = coachOf(english, words, rules);
  const tutorialCall = callOf(tutorial);
  const result = debrief(tutorialCall, play(tutorialCall, ids));
  const exchanges = result.turns.map(({ line }) =>
    exchangeOf(english.lines.find(({ id }) => id === line.id)!.text),
  );
  const told = { play: { scene: sceneOf(english) }, coach, result, exchanges };
  return { told, words, text: reportOf({ ...told, marks: null }, words.call.kinds) };
}

test('a debrief as text names outcome, score, every sentence and every rule', () => {
  const { told, words, text } = toldOf(['how-read', 'loggers-on-vans', 'leave-it-here'], (you) => ({
    you,
    reply: ['Hm.'],
  }));
  const { result, exchanges } = told;
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

test('a coach’s note is told of what landed and of what is wrong at any time', () => {
  const coach = { notes: { asked: { note: 'Three are old.', section: '' } } };
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
  for (const name of always)
    expect(after([name, 'questions-in-a-row']), name).toBe('Three are old.');
  expect(after(['summary-wrong']), 'what is good about a summary').toBe(null);
});

test('of a misheard summary it is said which of its parts nobody had said', () => {
  const scene = {
    misheard: [
      { id: 'not-said', text: 'Three vans are old.' },
      { id: 'not-chosen', text: 'Five vans are old.' },
    ],
  };
  const of = (rule: string) =>
    detailsOf(rule, { back: ['said', 'not-said'] } as never, {} as never, scene as never);
  expect(of('summary-wrong')).toEqual(['Three vans are old.']);
  expect(of('summary-gives')).toEqual([]);
});

test('where other words were typed, the note stands right after the line that it speaks of', () => {
  const typed = { you: 'what does the van read on the way', line: 'THE LINE', reply: ['Hm.'] };
  const { text, words } = toldOf(['how-read'], () => typed);
  const lines = text.split('\n').map((line) => line.trim());
  const at = lines.indexOf(`${words.debrief.own.line}: THE LINE`);
  expect(lines[at - 1]).toContain(typed.you);
  expect(lines[at + 1]).toBe(words.debrief.own.note);
  expect(lines[at + 2]).toBe(english.lines.find(({ id }) => id === 'how-read')!.note);
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
