import { addressIn } from '../../code/model.ts';
import type { Shared } from '../model/item.ts';
import type { ReadShared, Shareable, SharedRefusal } from '../props.ts';

type Modules = Record<string, () => Promise<{ readShared: ReadShared }>>;

let offer: (modules: Modules) => void;
const offered = new Promise<Modules>((resolve) => (offer = resolve));

/** The page that knows the kinds of activity hands over what reads the links of each, by its path. */
export const offerReaders = (modules: Modules): void => offer(modules);

async function readerOf(kind: string): Promise<ReadShared> {
  const modules = await offered;
  const path = Object.keys(modules).find((one) => one.endsWith(`/${kind}/shared.client.ts`));
  if (!path) throw new Error(`${kind} has no shared.client.ts`);
  return (await modules[path]!()).readShared;
}

/** What the links of these are read with, fetched while there is a network; without one, another time. */
export const readySharing = (among: readonly Shareable[]): void =>
  void Promise.all(among.flatMap(({ kind, shape }) => [readerOf(kind), shapeAt(shape)])).catch(
    () => {},
  );

const shapes = new Map<string, Promise<unknown>>();

/** Fetched once, unless that failed. */
function shapeAt(address: string): Promise<unknown> {
  const known = shapes.get(address);
  if (known) return known;
  const asked = fetch(address).then((answer) => {
    if (!answer.ok) throw new Error(`${answer.status} ${address}`);
    return answer.json() as Promise<unknown>;
  });
  shapes.set(address, asked);
  asked.catch(() => shapes.delete(address));
  return asked;
}

/** What a link in the text shares of an activity; null where it shares nothing. */
export async function sharedIn(
  text: string,
  among: readonly Shareable[],
): Promise<Shared | { refused: SharedRefusal } | null> {
  const address = addressIn(text);
  const page = address?.pathname.replace(/\/(index\.html)?$/, '');
  const known = among.find(({ kind, activity }) =>
    page?.endsWith(`/${kind}/${activity.split('/')[1]!}`),
  );
  if (!address || !known) return null;
  try {
    const [read, shape] = await Promise.all([readerOf(known.kind), shapeAt(known.shape)]);
    const found = read(address, known.activity, shape);
    return found && !('refused' in found) ? { scenario: known.activity, ...found } : found;
  } catch {
    return { refused: 'unloaded' };
  }
}
