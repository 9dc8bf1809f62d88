import type { Localized } from '../../i18n/text.ts';
import type { CostRatioData } from './schema.ts';
import type { Words } from './words.ts';

export type CostRatio = Localized<CostRatioData>;

/** What the page itself says before the sheet has come. */
export type StartWords = Pick<Words['sheet'], 'empty' | 'example' | 'addFirst'>;
