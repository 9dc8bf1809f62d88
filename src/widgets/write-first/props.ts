import type { ActivityProps } from '../kit/props.ts';
import type { Writing } from './model.ts';
import type { Words } from './words.ts';

export interface WriteFirstProps extends ActivityProps<Writing, Words> {
  /** the address of the worked answers, in the page's language */
  late: string;
}
