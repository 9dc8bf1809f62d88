/** The parts of an address that may carry a code, as `location` has them. */
export interface Coded {
  search: string;
  hash: string;
}

/**
 * What a link carries, to be put behind the address of a page: `?call#call=0EB4G`. The name stands before
 * the # as well, so that a link which was cut there still says what it lacks.
 */
export const coded = (name: string, code: string): string => `?${name}#${name}=${code}`;

/**
 * The text that a link carries under a name, without what a chat has added to it: percent-encoding (of the
 * # too), another parameter, the full stop or the bracket behind the link. Empty where the link was cut
 * before it, null where the address carries nothing of that name.
 */
export function codeIn(address: Coded, name: string): string | null {
  const { search, hash } = parted(address);
  const bare = hash.replace(/^#/, '');
  const whole = bare.includes('=') ? bare : decoded(bare);
  if (whole.startsWith(`${name}=`)) {
    const [text = ''] = whole.slice(name.length + 1).split('&');
    return trimmed(decoded(decoded(text)));
  }
  const named = search.replace(/^\?/, '').split('&').includes(name);
  return named && whole === '' ? '' : null;
}

/** An address whose # was written as `%23`: what stands behind it has become a part of the question. */
function parted({ search, hash }: Coded): Coded {
  const [before = '', behind] = search.split(/%(?:25)?23(.*)/is);
  return behind === undefined || hash.length > 1
    ? { search, hash }
    : { search: before, hash: behind };
}

/**
 * An address whose `?` or # has become a part of the page's name, as `%3F` or `%23`, with that sign in its
 * place: `/en/x/%23call=0EB4G` is meant to be `/en/x/#call=0EB4G`. Null where there is none.
 */
export function restored(pathname: string): string | null {
  const [, page, sign, rest] = /^(.*?)%(?:25)?(23|3f)(.*)$/is.exec(pathname) ?? [];
  return sign === undefined ? null : `${page}${sign === '23' ? '#' : '?'}${rest}`;
}

/** The part of an address behind `?`, without the names of codes; the rest stays. */
export function uncoded(search: string, names: readonly string[]): string {
  const kept = parted({ search, hash: '' })
    .search.replace(/^\?/, '')
    .split('&')
    .filter((part) => part && !names.includes(part));
  return kept.length ? `?${kept.join('&')}` : '';
}

/** As it is where it cannot be decoded: whoever reads it finds that it is broken. */
function decoded(text: string): string {
  if (!/%[0-9a-f]{2}/i.test(text)) return text;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const pairs: Readonly<Record<string, string>> = {
  ')': '(',
  '）': '（',
  ']': '[',
  '】': '【',
  '」': '「',
  '』': '『',
  '》': '《',
  '>': '<',
  '”': '“',
  '’': '‘',
};
const ends = new Set(' \n\t。．.，,、；;：:！!？?…"\'\u00a0\u3000');

/** Without the signs at its end that belong to the sentence around it; a bracket that it has opened is its own. */
function trimmed(text: string): string {
  const last = text.at(-1);
  if (last === undefined) return text;
  const count = (sign: string): number => text.split(sign).length - 1;
  const opening = pairs[last];
  const foreign = opening === undefined ? ends.has(last) : count(opening) < count(last);
  return foreign ? trimmed(text.slice(0, -last.length)) : text;
}
