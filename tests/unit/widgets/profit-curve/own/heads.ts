import { headsOf } from '../../../../../src/widgets/profit-curve/own/model/sentences.ts';
import {
  readTable,
  type Asked,
  type Reading,
} from '../../../../../src/widgets/profit-curve/own/model/read.ts';
import type { Words } from '../../../../../src/widgets/profit-curve/words.ts';
import { roomIn } from '../../../../e2e/content.ts';

const words = roomIn<Words>('zh-CN', 'profit-curve');
export const heads = headsOf(words);
export const headWords = `${heads.name}|${heads.profit}`.split('|');

export const read = (text: string, asked?: Asked, most?: number): Reading =>
  readTable(text, heads, asked, most);

/** The accounts that were read, or the questions that have to be answered first. */
export const accounts = (text: string, asked?: Asked): [string, number][] | string[] => {
  const { questions, names, profits } = read(text, asked);
  return questions.length > 0
    ? questions
    : names.map((name, index): [string, number] => [name, profits[index]!]);
};
