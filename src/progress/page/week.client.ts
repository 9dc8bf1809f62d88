/**
 * Whether the browser deletes what a site keeps after seven days without a visit, even when it was asked
 * to keep it: Safari, and every browser on Apple's phones.
 *
 * @see https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
 */
export const forgetsAfterAWeek = (): boolean => navigator.vendor.startsWith('Apple');
