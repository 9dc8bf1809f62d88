import { useEffect, useState } from 'preact/hooks';
import { fetched } from '../../kit/use-late.ts';
import type { OwnLate } from '../call/props.ts';
import type { OwnData } from '../model/own/hearing.ts';
import type { CallProps } from '../props.ts';

/** The field and the ear behind it: asked for only when somebody wants to speak for themselves. */
async function asked({ parts, play }: Pick<CallProps, 'parts' | 'play'>) {
  const [{ default: OwnWords }, { tableAt }, { namedIn }, data] = await Promise.all([
    import('./field.tsx'),
    import('../../../coach/store.ts'),
    import('../model/own/naming.ts'),
    fetched<OwnData>(parts.own),
  ]);
  const { heard } = data;
  const table = await tableAt(parts.coach, { ...play.scene, heard });
  const named = namedIn.bind(null, table.ear);
  return { OwnWords, data, table, named };
}

/** `failed` until it is wanted anew: the lines can be said all the same. */
export function useOwn(props: Pick<CallProps, 'parts' | 'play'>, wanted: boolean): OwnLate {
  const [late, setLate] = useState<OwnLate['late']>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (!wanted || late) return;
    setFailed(false);
    asked(props).then(setLate, () => setFailed(true));
  }, [wanted]);
  return { late, failed };
}
