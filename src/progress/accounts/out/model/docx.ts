import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
  convertMillimetersToTwip,
} from 'docx';
import type { Locale } from '../../../../i18n/locales.ts';
import { cleaned } from './text.ts';
import type { Block, Written } from './written.ts';

/** Half points, as Word counts sizes. */
const sizes = { body: 21, small: 17, lead: 24, head: 27, title: 52 };
const margin = convertMillimetersToTwip(20);
/** What lies between the margins of an A4 page. */
const width = convertMillimetersToTwip(170);
/** In 240ths of a line; what does not say so is exact for some readers. */
const lineRule = LineRuleType.AUTO;
const ink = '1f2530';
const quiet = '575d68';
const bullets = 'bullets';

/** What Word has on Windows and on a Mac, Chinese and Latin letters each in their own. */
const fonts = {
  text: { ascii: 'Calibri', hAnsi: 'Calibri', cs: 'Calibri', eastAsia: 'Microsoft YaHei' },
  head: { ascii: 'Georgia', hAnsi: 'Georgia', cs: 'Georgia', eastAsia: 'SimSun' },
};

/** Lines of a text, each on its own line of one paragraph. */
const runs = (text: string, look: { size?: number; color?: string } = {}): TextRun[] =>
  cleaned(text)
    .split('\n')
    .map((line, at) => new TextRun({ text: line, ...look, ...(at > 0 && { break: 1 }) }));

const rule = { style: BorderStyle.SINGLE, size: 4, color: 'd8d3c8' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };

const cell = (text: string, wide: number, look = {}, keepNext = false): TableCell =>
  new TableCell({
    width: { size: wide, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 0, right: 140 },
    children: [new Paragraph({ keepNext, children: runs(text, look), spacing: { after: 0 } })],
  });

/** Each column as wide as its longest text asks for, the narrow ones at least an eighth. */
function columnWidths({ head, rows }: Extract<Block, { kind: 'table' }>): number[] {
  const needs = head.map((name, column) =>
    Math.sqrt(Math.max(name.length, ...rows.map((row) => row[column]?.length ?? 0), 1)),
  );
  const sum = needs.reduce((a, b) => a + b, 0);
  const shares = needs.map((need) => Math.max(need / sum, 0.125));
  const all = shares.reduce((a, b) => a + b, 0);
  return shares.map((share) => Math.floor((share / all) * width));
}

function grid(block: Extract<Block, { kind: 'table' }>): Table {
  const widths = columnWidths(block);
  const cells = (row: readonly string[], look = {}, keepNext = false): TableCell[] =>
    widths.map((wide, column) => cell(row[column] ?? '', wide, look, keepNext));
  return new Table({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    borders: {
      top: rule,
      bottom: rule,
      insideHorizontal: rule,
      left: none,
      right: none,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: cells(block.head, { size: sizes.small, color: quiet }, true),
      }),
      ...block.rows.map((row) => new TableRow({ cantSplit: true, children: cells(row) })),
    ],
  });
}

/** @param next what follows it: a line that introduces a table or a list stays on its page */
function drawn(block: Block, next: Block | undefined): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'text':
      return [
        new Paragraph({
          keepNext: next !== undefined && next.kind !== 'text',
          children: runs(block.text),
        }),
      ];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({
            children: runs(item),
            numbering: { reference: bullets, level: 0 },
            spacing: { after: 60 },
          }),
      );
    case 'table':
      return [
        grid(block),
        new Paragraph({
          spacing: { after: 0, line: 120, lineRule },
          children: runs('', { size: 8 }),
        }),
      ];
  }
}

/** A plan as a Word file. */
export function docxOf(written: Written, locale: Locale): Promise<ArrayBuffer> {
  const small = { size: sizes.small, color: quiet };
  const head = (size: number) => ({ run: { font: fonts.head, size, bold: true, color: ink } });
  return Packer.toArrayBuffer(
    new Document({
      title: cleaned(written.title),
      description: cleaned(written.about),
      creator: '',
      styles: {
        default: {
          document: {
            run: {
              font: fonts.text,
              size: sizes.body,
              color: ink,
              language: { value: locale, eastAsia: 'zh-CN' },
            },
            paragraph: { spacing: { after: 120, line: 312, lineRule } },
          },
          heading1: {
            ...head(sizes.title),
            paragraph: { spacing: { before: 240, after: 200, line: 288, lineRule } },
          },
          heading2: {
            ...head(sizes.head),
            paragraph: { keepNext: true, spacing: { before: 320, after: 100 } },
          },
        },
      },
      numbering: {
        config: [
          {
            reference: bullets,
            levels: [
              {
                level: 0,
                format: LevelFormat.BULLET,
                text: '•',
                alignment: AlignmentType.LEFT,
                style: { paragraph: { indent: { left: 300, hanging: 300 } } },
              },
            ],
          },
        ],
      },
      sections: [
        {
          properties: {
            page: {
              size: { width: convertMillimetersToTwip(210), height: convertMillimetersToTwip(297) },
              margin: { top: margin, right: margin, bottom: margin, left: margin },
            },
          },
          footers: {
            default: new Footer({
              children: [
                new Paragraph({
                  children: [
                    ...runs(written.foot, small),
                    new TextRun({ ...small, children: ['   ', PageNumber.CURRENT] }),
                  ],
                }),
              ],
            }),
          },
          children: [
            new Paragraph({ spacing: { after: 280 }, children: runs(written.about, small) }),
            new Paragraph({ heading: HeadingLevel.HEADING_1, children: runs(written.title) }),
            ...(written.lead.trim()
              ? [new Paragraph({ children: runs(written.lead, { size: sizes.lead }) })]
              : []),
            ...written.parts.flatMap(({ title, blocks }) => [
              new Paragraph({ heading: HeadingLevel.HEADING_2, children: runs(title) }),
              ...blocks.flatMap((block, at) => drawn(block, blocks[at + 1])),
            ]),
          ],
        },
      ],
    }),
  );
}
