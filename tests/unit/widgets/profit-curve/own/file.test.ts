import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { opened } from '../../../../../src/widgets/profit-curve/own/model/file.ts';
import { accounts, headWords, read } from './heads.ts';

const open = (bytes: Uint8Array) => opened(bytes, headWords);
const fixture = (name: string): Uint8Array =>
  readFileSync(new URL(`../../../../fixtures/csv/${name}`, import.meta.url));
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'));
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'));
const utf8 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text));
const gb = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex.replace(/ /g, ''), 'hex'));

describe('opens files as spreadsheets save them', () => {
  test.each([
    ['gb18030.csv', 'gb18030'],
    ['utf-8.csv', 'utf-8'],
    ['utf-8-bom.csv', 'utf-8'],
    ['utf-16-tab.txt', 'utf-16le'],
  ])('%s', (name, encoding) => {
    const file = open(fixture(name));
    expect(file).toMatchObject({ encoding, broken: [] });
    const { text } = file as { text: string };
    expect(accounts(text)).toEqual([
      ['东风泵业', 1200.5],
      ['𠮷野机械', -500],
      ['长江阀门', 0],
    ]);
    expect(read(text)).toMatchObject({ unit: '万元', heading: { line: 1 } });
  });
  test.each([
    ['UTF-16 without a mark', utf16('客户,利润\n甲,120'), 'utf-16le', '客户,利润\n甲,120'],
    [
      'the same, high byte first',
      new Uint8Array(Buffer.from('客,1\n', 'utf16le').swap16()),
      'utf-16be',
      '客,1\n',
    ],
    [
      'a GB18030 table that begins with 邢台钢铁',
      gb('D0CF CCA8 B8D6 CCFA 2C 31 32 30 0A B6AB B7E7 2C 38 30'),
      'gb18030',
      '邢台钢铁,120\n东风,80',
    ],
    ['a table that begins with PK集团', utf8('PK集团,120\n'), 'utf-8', 'PK集团,120\n'],
    ['a table that begins with BM集团', utf8('BM集团,120\n'), 'utf-8', 'BM集团,120\n'],
    [
      'Big5 with a heading',
      gb('ABC8 A4E1 2C A751 BCED 0A A46A A6A8 2C 31 32'),
      'big5',
      '客戶,利潤\n大成,12',
    ],
    [
      'Windows-1252',
      latin1('Müller GmbH;120\nGrün AG;80'),
      'windows-1252',
      'Müller GmbH;120\nGrün AG;80',
    ],
  ])('%s', (_, bytes, encoding, text) =>
    expect(open(bytes)).toEqual({ encoding, text, broken: [] }),
  );
  test('UTF-8 with one bad byte stays UTF-8 and names the line', () => {
    const sound = utf8('客户,利润\n东风泵业,120\n长江阀门,80\n');
    for (const bad of [0xff, 0xe5, 0x80, 0xc3]) {
      const bytes = new Uint8Array([...sound.slice(0, 20), bad, ...sound.slice(20)]);
      expect(open(bytes), bad.toString(16)).toMatchObject({ encoding: 'utf-8', broken: [2] });
    }
  });
  test('where the bytes do not tell, the person is shown what they can mean', () => {
    const file = open(gb('B6AB 2C 31 0A 41 2C 32'));
    expect(file).toMatchObject({
      choices: expect.arrayContaining([
        { encoding: 'gb18030', sample: '东,1' },
        { encoding: 'big5', sample: '陲,1' },
      ]),
    });
    expect(opened(gb('B6AB 2C 31'), headWords, 'gb18030')).toMatchObject({ text: '东,1' });
  });
});

describe('other files are named as what they are', () => {
  test.each([
    ['Workbook', latin1('PK\x03\x04\x14\x00........[Content_Types].xml.....xl/workbook.xml')],
    ['OpenSheet', latin1('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet')],
    ['NumbersSheet', latin1('PK\x03\x04..Index/Document.iwa')],
    ['Document', latin1('PK\x03\x04..word/document.xml')],
    ['Archive', latin1('PK\x03\x04..list.csv')],
    ['OldWorkbook', latin1('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1\x00\x00')],
    ['Pdf', latin1('%PDF-1.7\n')],
    ['Picture', latin1('\x89PNG\r\n\x1A\n\x00')],
    ['Picture', latin1('\xFF\xD8\xFF\xE0')],
    ['Picture', latin1('BM\x36\x00\x00\x00\x00\x00\x00\x00')],
    ['WebPage', utf8('\uFEFF\n<html><table><tr><td>客户</td>')],
    ['WebPage', utf8('<?xml version="1.0"?><Workbook>')],
    ['Binary', latin1('MZ\x90\x00\x03\x00\x00\x00')],
    ['Binary', latin1('\xFF\xFE\x00\x00A\x00\x00\x00')],
  ])('%s', (kind, bytes) => expect(open(bytes)).toEqual({ kind }));
});
