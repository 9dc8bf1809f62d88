import { locales } from '../../src/i18n/locales.ts';
import { bytesOf, kindsIn, linesIn, unreadIn } from './measure.ts';

const flat = (measured: object): string[] =>
  Object.entries(measured).flatMap(([name, value]: [string, unknown]) =>
    typeof value === 'object'
      ? flat(value as object).map((line) => `${name} ${line}`)
      : [`${name} ${(value as number).toFixed(3)}`],
  );

/** All that is measured, a line each. */
export const report = (): string =>
  locales
    .flatMap((locale) =>
      [
        ...flat({ kind: kindsIn(locale), unread: unreadIn(locale), line: linesIn(locale) }),
        `bytes ${bytesOf(locale)}`,
      ].map((line) => `${locale} ${line}`),
    )
    .join('\n');
