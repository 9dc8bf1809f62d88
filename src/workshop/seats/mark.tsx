import styles from './mark.module.css';

/** The sign of a role: a disc, a square, an empty square; told by its shape as well as by its colour. */
export const RoleMark = ({ role }: { role: number }) => (
  <i class={styles.mark} data-role={role} aria-hidden="true" />
);
