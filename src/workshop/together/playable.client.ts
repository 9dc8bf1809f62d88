import type { Open } from './props.ts';

type Modules = Record<string, () => Promise<{ together: Open }>>;

let offer: (modules: Modules) => void;
const offered = new Promise<Modules>((resolve) => (offer = resolve));

/** The page that knows the kinds of activity hands over what a room can play, by the path of each. */
export const offerPlayables = (modules: Modules): void => offer(modules);

/** Opens an activity of a kind. @throws Error for a kind that offers a room nothing */
export const openOf = async (kind: string): Promise<Open> => {
  const modules = await offered;
  const path = Object.keys(modules).find((one) => one.endsWith(`/${kind}/together.tsx`));
  if (!path) throw new Error(`${kind} has no together.tsx`);
  return (await modules[path]!()).together;
};
