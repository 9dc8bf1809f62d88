export const locales = ['zh-CN', 'en'] as const;
export type Locale = (typeof locales)[number];
export const defaultLocale: Locale = 'zh-CN';

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value);

/** The other languages, in the order in which the switch shows them. */
export const otherLocales = (locale: Locale): Locale[] =>
  locales.filter((other) => other !== locale);
