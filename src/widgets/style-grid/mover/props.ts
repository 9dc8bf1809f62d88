import type { Localized } from '../../../i18n/text.ts';
import type { MoverData } from '../schema.ts';

/** What is said once both people have their place. */
export const saidLater = ['moves', 'alike'] as const;

export type WholeMover = Localized<MoverData>;
export type Told = Pick<WholeMover, (typeof saidLater)[number]>;
export type Mover = Omit<WholeMover, keyof Told>;
