const scales: Record<string, number> = { '': 1, 千: 1e3, 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8 };

const plain = /^(?:\d+|\d{1,3}(?:,\d{3})+|\d{1,4}(?:,\d{4})+)?(?:\.\d+)?(?:e[+-]?\d+)?$/;

/**
 * Reads a number as people write it: `1,234.5`, `１２３`, `12万`, `￥1 200`, `(500)` and `−5` for a loss,
 * `121%` for 121. Null for what is not clearly one number, such as `1,23`.
 */
export function readNumber(text: string): number | null {
  const bare = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u2212\u2010-\u2014]/g, '-')
    .replace(/rmb|cny|[¥$€£元块%]/g, ' ')
    .trim();
  const loss = /^\((.*)\)$/.exec(bare);
  const [, before, digits, scale, after] =
    /^([+-]?)\s*([\d.,\s]*\d(?:e[+-]?\d+)?)\s*([百千]?[万]|[千亿]?)\s*(-?)$/.exec(
      (loss?.[1] ?? bare).trim(),
    ) ?? [];
  if (digits === undefined || (before && after) || (loss && (before || after))) return null;
  const grouped = digits.replace(/(\d)\s(?=\d{3}(?!\d))/g, '$1');
  if (!plain.test(grouped)) return null;
  const value = Number(grouped.replaceAll(',', '')) * scales[scale ?? '']!;
  if (!Number.isFinite(value)) return null;
  return loss || before === '-' || after === '-' ? -value || 0 : value;
}

/**
 * A number as both languages write it: 1,470 or −0.5, rounded to so many decimals. By hand, because the
 * first Intl.NumberFormat of a page takes a slow phone a tenth of a second.
 */
export function writeNumber(value: number, decimals: number): string {
  const rounded = Math.round(value * 10 ** decimals) / 10 ** decimals || 0;
  const [whole = '', part] = String(Math.abs(rounded)).split('.');
  const grouped = /^\d+$/.test(whole) ? whole.replace(/\B(?=(\d{3})+$)/g, ',') : whole;
  return `${rounded < 0 ? '−' : ''}${grouped}${part === undefined ? '' : `.${part}`}`;
}
