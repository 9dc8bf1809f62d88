import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Whether a field holds something else than the page was built with. */
function isChanged(field: Field): boolean {
  if (field instanceof HTMLSelectElement) {
    const first = [...field.options].findIndex((one) => one.defaultSelected);
    return field.selectedIndex !== Math.max(0, first);
  }
  if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
  const { type, checked, defaultChecked, value, defaultValue } = field;
  // Of a group of radio buttons only the one that was chosen says something.
  if (type === 'radio') return checked && !defaultChecked;
  if (type === 'checkbox') return checked !== defaultChecked;
  return type !== 'file' && value !== defaultValue;
}

/** Sets it back to what was chosen, and tells it as the browser would have. */
function retold(field: Field): () => void {
  const { value } = field;
  const { checked } = field as HTMLInputElement;
  return () => {
    field.value = value;
    if (field instanceof HTMLInputElement) field.checked = checked;
    for (const type of ['input', 'change']) field.dispatchEvent(new Event(type, { bubbles: true }));
  };
}

/**
 * Whoever is quick fills in a form before its script is there, and nobody hears it: here the fields below
 * the root tell it once more, to the handlers that they have now. To be called after what reads a draft.
 */
export function useEarly<Root extends HTMLElement>() {
  const root = useRef<Root>(null);
  const early = useRef<(() => void)[]>([]);
  // Before the first change of state, which sets the fields to what it knows.
  useLayoutEffect(() => {
    if (!root.current?.closest('astro-island[ssr]')) return;
    const fields = root.current.querySelectorAll<Field>('input, textarea, select');
    early.current = [...fields].filter(isChanged).map(retold);
  }, []);
  useEffect(() => early.current.splice(0).forEach((tell) => tell()), []);
  return root;
}
