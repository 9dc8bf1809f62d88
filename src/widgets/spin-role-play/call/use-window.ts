import { useEffect, useRef, useState } from 'preact/hooks';

const marked = (activity: string): boolean =>
  (history.state as { call?: string } | null)?.call === activity;

/**
 * Whether a call fills the window. The browser's history says it: back leaves the window, forward and a
 * reload come to it again. Where the call is over, back has nothing to leave and goes on to the page before.
 *
 * @param moved called when the window was entered or left
 */
export function useWindow(activity: string, talking: boolean, moved: () => void) {
  const [filled, setFilled] = useState(false);
  const now = useRef({ talking, moved });
  now.current = { talking, moved };
  const follow = useRef(() => {});
  useEffect(() => {
    const address = location.href;
    let was = marked(activity);
    setFilled(was);
    follow.current = () => {
      const is = marked(activity);
      if (was === is) return;
      if (was && !now.current.talking && location.href === address) history.back();
      was = is;
      setFilled(is);
      now.current.moved();
    };
    const back = (): void => follow.current();
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, [activity]);
  return {
    filled: filled && talking,
    enter(): void {
      if (!marked(activity)) history.pushState({ call: activity }, '');
      follow.current();
    },
    leave: () => history.back(),
  };
}
