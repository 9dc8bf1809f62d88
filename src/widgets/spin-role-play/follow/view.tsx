import type { RolePlayProps } from '../props.ts';

/** What went before a second call: what was agreed, what was promised, and what the customer told then. */
export function Before({
  follows,
  words,
  own,
}: Pick<RolePlayProps, 'words'> & {
  follows: NonNullable<RolePlayProps['follows']>;
  /** what was told in the learner's own first call, by id; null where that is not known */
  own: readonly string[] | null;
}) {
  const told = follows.told.filter(({ id, anyway }) => (own ? own.includes(id) : anyway));
  return (
    <>
      <h4>{words.agreedThen}</h4>
      <p>{follows.agreed}</p>
      <h4>{words.promisedThen}</h4>
      <p>{follows.promised}</p>
      <h4>{words.toldThen}</h4>
      <p class="small muted" data-before={own ? 'own' : 'given'}>
        {own ? words.toldByYou : words.toldAnyway}
      </p>
      <ul>
        {told.map(({ id, text }) => (
          <li key={id}>{text}</li>
        ))}
      </ul>
    </>
  );
}
