import type { ComponentType } from 'preact';
import { useErrorBoundary, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { activityAnchor } from '../i18n/paths.ts';
import { setDraftAside } from './store.ts';
import { Frame } from '../widgets/kit/frame.tsx';
import type { KitWords } from '../widgets/kit/words.ts';
import styles from '../widgets/kit/kit.module.css';

interface Guarded {
  activity: string;
  kit: Pick<KitWords, 'setAside' | 'afresh'>;
}

/** The focus goes to the activity, and on to its first control once that can be used: it may still be loading. */
function focusWithin(anchor: string): void {
  const section = document.getElementById(anchor);
  const control = section?.querySelector<HTMLElement>('button:enabled, input:enabled, a[href]');
  if (section && !control) {
    section.tabIndex = -1;
    section.focus();
    requestAnimationFrame(() => focusWithin(anchor));
  }
  control?.focus();
}

/**
 * A kind's view that no draft can kill: where it throws while it replays or draws, the draft is set aside,
 * and the learner is told and can begin again on the spot.
 */
export function guarded<Props extends Guarded>(
  widget: string,
  View: ComponentType<Props>,
  titleOf: (props: Props) => string,
) {
  return function GuardedView(props: Props) {
    const { activity, kit } = props;
    const [said, setSaid] = useState(false);
    const renewed = useRef(false);
    const [fault, forget] = useErrorBoundary((error) => {
      console.error(error);
      const moved = setDraftAside(activity);
      setSaid(moved);
      // Not the learner's doing: the page says that something did not load and offers to reload.
      if (!moved)
        document.dispatchEvent(new CustomEvent('astro:hydration-error', { cancelable: true }));
    });
    useLayoutEffect(() => {
      if (renewed.current) focusWithin(activityAnchor(activity));
      renewed.current = false;
    }, [fault]);
    if (!fault) return <View {...props} />;
    const again = (): void => {
      renewed.current = true;
      forget();
    };
    return (
      <Frame
        widget={widget}
        activity={activity}
        phase="set-aside"
        title={titleOf(props)}
        notice={said && kit.setAside}
      >
        <p class={styles.afresh}>
          <button type="button" class="button" onClick={again}>
            {kit.afresh}
          </button>
        </p>
      </Frame>
    );
  };
}
