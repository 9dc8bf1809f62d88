import { personIn, type BuyingMap } from '../model/map.ts';
import { nameOf } from '../model/sentences.ts';
import type { Words } from '../props.ts';
import styles from '../view.module.css';

/** What the map shows, as a table. */
export function Table({ map, words }: { map: BuyingMap; words: Words }) {
  const { fields } = words;
  const heads = [
    fields.name,
    fields.post,
    fields.level,
    fields.function,
    fields.role,
    fields.attitude,
    fields.contact,
    fields.influence,
    fields.reports,
    fields.listens,
  ];
  const linked = (id: string | null): string => {
    const to = personIn(map, id);
    return to ? nameOf(words, to) : '';
  };
  return (
    <div class={styles.scroll} tabIndex={0} role="region" aria-label={words.own.table}>
      <table class="table">
        <thead>
          <tr>
            {heads.map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {map.people.map((one) => (
            <tr key={one.id}>
              <th scope="row">{nameOf(words, one)}</th>
              <td>{one.post}</td>
              <td>{words.levels[one.level]}</td>
              <td>{words.functions[one.function]}</td>
              <td>{words.roles[one.role]}</td>
              <td>{words.attitudes[one.attitude]}</td>
              <td>{words.contacts[one.contact]}</td>
              <td>{words.influences[one.influence]}</td>
              <td>{linked(one.reports)}</td>
              <td>{linked(one.listens)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
