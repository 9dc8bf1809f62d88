import Papa from 'papaparse';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { locales } from '../../../../src/i18n/locales.ts';
import { writeTable } from '../../../../src/widgets/kit/table/model.ts';
import type { Pad } from '../../../../src/workshop/pad/model/pad.ts';
import type { PadRoom } from '../../../../src/workshop/pad/words.ts';
import type { Item } from '../../../../src/workshop/result/model/item.ts';
import { rowsOf } from '../../../../src/workshop/result/model/table.ts';
import { turnRowsOf } from '../../../../src/workshop/result/model/turn-rows.ts';
import type { ResultRoom } from '../../../../src/workshop/result/words.ts';

const room = <Words>(locale: string, name: string): Words =>
  parse(readFileSync(`content/ui/${locale}/${name}.yaml`, 'utf8')) as Words;
const pad = (seller: string, quote: string): Pad => ({
  ...{ id: seller, seller, observer: '王"小"明', group: 2, round: 1, began: 0, checks: {} },
  entries: [
    { kind: 'pitch', at: 3 },
    { kind: 'quote', at: 5, text: quote },
    { kind: 'need', at: 9 },
  ],
});
const hostile = ['=2+3', '+86 139', '-1', '@SUM(A1)', '\t=1', '＝2+3', 'a;=2+3'];
const items = [
  pad('欧阳川', '他说：“凑合用”，停一次一万二'),
  ...hostile.map((name) => pad(name, `${name}\n"second, line"`)),
].map((one): Item => ({ kind: 'pad', key: one.id, pad: one }) as Item);

describe.each(locales)('the table that is saved in %s', (locale) => {
  const words = room<ResultRoom>(locale, 'workshop-result');
  const { name, check } = room<PadRoom>(locale, 'workshop-pad');
  const called = (one: string): string => one;
  const text = writeTable(rowsOf(items, null, words, { name, check }, called));
  const turns = writeTable(turnRowsOf(items, null, words, name, called));
  const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { newline: '\r\n' });

  it('is what a spreadsheet opens: marked as UTF-8, its lines ended as on Windows', () => {
    for (const file of [text, turns]) {
      expect(file.startsWith('\uFEFF')).toBe(true);
      expect(file.endsWith('\r\n')).toBe(true);
      expect(file.replace(/"[^"]*"/g, '').replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    }
    expect(errors.filter(({ code }) => code !== 'UndetectableDelimiter')).toEqual([]);
  });

  it('keeps Chinese, quotation marks, commas and the line ends of a quote', () => {
    const cells = data.flat();
    expect(cells).toContain('欧阳川');
    expect(cells).toContain('他说：“凑合用”，停一次一万二');
    expect(cells).toContain('\'-1\n"second, line"');
  });

  it('holds no cell that runs as a formula', () => {
    for (const file of [text, turns])
      for (const cell of Papa.parse<string[]>(file.slice(1)).data.flat())
        for (const part of cell.split(/[;\n]/)) expect(part).not.toMatch(/^\s*[=+\-@＝＋－＠]/);
    expect(data.flat()).toContain("'=2+3");
  });

  it('gives every column a heading, and leaves out a part that holds nothing', () => {
    const head = data.find(([first]) => first === words.table.round)!;
    expect(head.every((cell) => cell.trim() !== '')).toBe(true);
    const order = head.indexOf(words.table.order);
    const row = data[data.indexOf(head) + 1]!;
    expect(row).toHaveLength(head.length);
    expect(row[order]).toBe(words.table.before);
    expect(data.flat()).not.toContain(words.quiz.title);
    expect(data.flat()).not.toContain(words.heat.title);
    expect(text).not.toMatch(/\{n\}| {2}/);
  });
});
