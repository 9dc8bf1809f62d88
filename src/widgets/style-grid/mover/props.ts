import type { Localized } from '../../../i18n/text.ts';
import type { MoverData } from '../schema.ts';

export type Mover = Localized<MoverData>;
