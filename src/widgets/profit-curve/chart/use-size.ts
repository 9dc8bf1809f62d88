import { useEffect, useState } from 'preact/hooks';

export interface Size {
  width: number;
  /** of the chart's letters, in pixels */
  em: number;
}

/** The narrowest phone: what the server draws is never made smaller than its letters can bear. */
const narrow: Size = { width: 284, em: 13 };

/** The width of an element in the browser, and again whenever it changes. */
export function useSize(ref: { current: Element | null }): Size {
  const [size, setSize] = useState(narrow);
  useEffect(() => {
    const element = ref.current!;
    const observer = new ResizeObserver(() => {
      const width = Math.round(element.getBoundingClientRect().width);
      const em = parseFloat(getComputedStyle(element).fontSize);
      if (width > 0) setSize({ width, em });
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return size;
}
