type Press = Pick<
  KeyboardEvent,
  'key' | 'keyCode' | 'isComposing' | 'repeat' | 'ctrlKey' | 'metaKey' | 'altKey'
>;

/**
 * The key of a press that is meant for the course; '' for one that belongs to an input method while it
 * composes, to a shortcut of the browser, or to a key that is held down.
 *
 * @param held take a held key again and again, as steps do
 */
export function keyOf(press: Press, { held = false } = {}): string {
  // Safari sends the Enter that ends a composition after its end; only the code 229 tells.
  const composing = press.isComposing || press.keyCode === 229;
  const shortcut = press.ctrlKey || press.metaKey || press.altKey;
  return composing || shortcut || (press.repeat && !held) ? '' : press.key;
}

/** How long something has to be seen before a press can be an answer to it, in milliseconds. */
const glance = 300;

/** Whether a press at a time came too soon for what is shown since another, both in milliseconds. */
export const isTooSoon = (at: number, since: number): boolean => at - since < glance;
