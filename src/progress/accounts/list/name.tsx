import type { AccountsProps } from '../props.ts';
import { outlastsPage } from '../store.ts';

/** An account's name, leading to its plan where another page can know it. */
export const Name = ({ id, name, words, hrefs }: AccountsProps & { id: string; name: string }) =>
  outlastsPage(id) ? (
    <a href={`${hrefs.account}?a=${id}`}>{name || words.write.unnamed}</a>
  ) : (
    <b>{name || words.write.unnamed}</b>
  );
