import { useEffect, useState } from 'preact/hooks';
import { otherLocales, type Locale } from '../../i18n/locales.ts';
import { useWindows } from '../windows/use-windows.ts';
import { saidIn, type RoomCall } from './model/call.ts';
import { openOf } from './playable.client.ts';
import type { Game, TogetherProps } from './props.ts';
import { createCallRoom } from './store.ts';

/** The call that a room plays, as this window has it. */
export const useCall = () => useWindows('together', createCallRoom);

/** The activity of a call in the languages that are wanted, that of the page first. */
export interface Games {
  /** empty before they have come */
  games: readonly Game[];
  /** the activity is another one now, or is gone */
  stale: boolean;
}

/** Loads what a call is about; a fault is told to the page, which offers to load it anew. */
export function useGames(
  { locale, activities }: Pick<TogetherProps, 'locale' | 'activities'>,
  call: RoomCall | null | undefined,
  both: boolean,
): Games {
  const [loaded, setLoaded] = useState<{ id: number; games: Game[] } | null>(null);
  const known = call && activities.find((one) => one.activity === call.activity);
  const wanted: Locale[] = both ? [locale, ...otherLocales(locale)] : [locale];
  useEffect(() => {
    if (!call || !known) return;
    let left = false;
    const arriving = Promise.all(
      wanted.map(async (one) => {
        const open = await openOf(known.kind);
        return open({ ...known, locale: one, customer: call.customer, seed: call.seed });
      }),
    );
    const tell = (): void =>
      void document.dispatchEvent(
        new CustomEvent('astro:hydration-error', { cancelable: true, detail: { arriving } }),
      );
    arriving.then((games) => left || setLoaded({ id: call.id, games }), tell);
    return () => void (left = true);
  }, [call?.id, both]);
  const games = loaded && loaded.id === call?.id ? loaded.games : [];
  const fits = (): boolean =>
    call?.digest === known?.digest && games[0]?.after(saidIn(call!, call!.at)) !== null;
  return { games, stale: Boolean(call) && (!known || (games.length > 0 && !fits())) };
}
