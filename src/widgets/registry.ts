import type { Kind } from './kind.ts';

const found = import.meta.glob<{ default: Kind }>('./*/widget.ts', { eager: true });

/** Every kind of activity, under the name of its folder. */
export const kinds: readonly (Kind & { name: string })[] = Object.entries(found).map(
  ([path, { default: kind }]) => ({ ...kind, name: path.split('/')[1]! }),
);
