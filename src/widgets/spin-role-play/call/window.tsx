import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import styles from './window.module.css';

/** The whole window, in front of the page, which waits where it was. */
export function Window(props: { label: string; leave(): void; children: ComponentChildren }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const page = document.documentElement;
    page.classList.add(styles.behind!);
    dialog.current!.showModal();
    // After a reload too the talk goes on where it stands; Enter on the first button would take a sentence back.
    dialog.current!.querySelector<HTMLElement>('[data-now]')?.focus();
    return () => page.classList.remove(styles.behind!);
  }, []);
  const leave = (event: Event): void => {
    event.preventDefault();
    props.leave();
  };
  return (
    <dialog
      ref={dialog}
      class={styles.window}
      aria-label={props.label}
      onCancel={leave}
      onClose={leave}
    >
      {props.children}
    </dialog>
  );
}
