import { expect, test } from 'vitest';
import { pinyinOf } from '../../../../src/build/search/entries.ts';
import { sectionsOf } from '../../../../src/build/search/text.ts';
import { traditionalOf } from '../../../../src/build/search/traditional.ts';

const lesson = `---
title: Four gates
---

An <Term id="opening">opening</Term> that hurts.

## Four **gates** {#gates}

<Gates title="Han stands at the third" alt="Four gates" at={3} gates={[{ name: 'a > b' }]}>
The first two she has passed.
</Gates>

| who | what |
| --- | --- |
| Han | [doubts](#x) |

<Facilitator>
**Time**: 35 minutes.
</Facilitator>
`;

test('a lesson is read section by section, without marks, tags and the trainer’s notes', () =>
  expect(sectionsOf(lesson)).toEqual([
    { id: null, heading: '', text: 'An opening that hurts.' },
    {
      id: 'gates',
      heading: 'Four gates',
      text: 'Han stands at the third The first two she has passed. who what Han doubts',
    },
  ]));

test('a term is spelt in pinyin and by its initials, without what stands in brackets', () => {
  const spelt = (chinese: string) => pinyinOf({ 'zh-CN': chinese, en: '-' });
  expect(spelt('老虎（驾驭型）')).toEqual(['laohu', 'lh']);
  expect(spelt('需求-效益问题（N）')).toEqual(['xuqiuxiaoyiwenti', 'xqxywt']);
  expect(spelt('SPIN')).toEqual([]);
});

test('only characters that a text has get their traditional forms', () => {
  expect(traditionalOf('客户')).toContain('戶户');
  expect(traditionalOf('客户')).not.toContain('細');
  expect(traditionalOf('customer')).toBe('');
});
