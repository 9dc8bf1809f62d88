import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a field, which held this value, holds something else than the page was built with. */
function isChanged(field: Field, value: string): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((one) => one.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  if (field instanceof HTMLTextAreaElement) return value !== field.defaultValue;
  const { type, checked, defaultChecked, defaultValue } = field;
  // Of a group of radio buttons only the one that was chosen says something.
  if (type === 'radio') return checked && !defaultChecked;
  if (type === 'checkbox') return checked !== defaultChecked;
  return type !== 'file' && value !== defaultValue;
}

/** Sets it back to what was chosen, and tells it as the browser would have. */
function retold(field: Field, value: string): () => void {
  const { checked } = field as HTMLInputElement;
  return () => {
    field.value = value;
    if (field instanceof HTMLInputElement) field.checked = checked;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
}

/** What stands in each text area before a page comes alive: Preact empties those in coming. */
const typedBefore = (): Map<Element, string> =>
  new Map(
    typeof document === 'undefined'
      ? []
      : [...document.querySelectorAll<HTMLTextAreaElement>('astro-island[ssr] textarea')].map(
          (field) => [field, field.value],
        ),
  );

/**
 * Whoever is quick fills in a form before its script is there, and nobody hears it: here the fields below
 * the root tell it once more, to the handlers that they have now. To be called after what reads a draft.
 */
export function useEarly<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const early = useRef<(() => void)[]>([]);
  const [typed] = useState(typedBefore);
  // Before the first change of state, which sets the fields to what it knows.
  useLayoutEffect(() => {
    if (!root.current?.closest('astro-island[ssr]')) return;
    const fields = root.current.querySelectorAll<Field>('input, textarea, select');
    early.current = [...fields].flatMap((field) => {
      const value = typed.get(field) ?? field.value;
      return isChanged(field, value) ? [retold(field, value)] : [];
    });
  }, []);
  useEffect(() => early.current.splice(0).forEach((tell) => tell()), []);
  return root;
}
