import type { Localized } from '../../i18n/text.ts';
import type { SorterData } from './schema.ts';

export type Sorter = Localized<SorterData>;
export type Card = Sorter['cards'][number];

/** What is said of the cards once they are checked. */
export interface Reasons {
  criteria: Sorter['criteria'];
  cards: Record<string, Pick<Card, 'feedback' | 'facts'>>;
}
/** What is needed to sort: all but the reasons. */
export type Sorting = Omit<Sorter, 'criteria' | 'cards'> & {
  cards: Omit<Card, 'feedback' | 'facts'>[];
};

export const sortingOf = ({ criteria: _, cards, ...data }: Sorter): Sorting => ({
  ...data,
  cards: cards.map(({ id, text, group }) => ({ id, text, group })),
});
export const reasonsOf = ({ criteria, cards }: Sorter): Reasons => ({
  criteria,
  cards: Object.fromEntries(cards.map(({ id, feedback, facts }) => [id, { feedback, facts }])),
});
export type Group = Sorter['groups'][number];

/** Its title begins with its number, in digits or in a numeral: `1 Delivery`. */
export const isNumbered = ({ title }: Pick<Group, 'title'>): boolean => /^[^A-Za-z] /.test(title);

/** A card's name and the group that it belongs to. */
export type Belonging = Pick<Card, 'id' | 'group'>;

export interface Placement {
  card: string;
  group: string;
}

/** Where the cards are: a card lies on the pile, the next one first, or in one group. */
export interface Table {
  pile: readonly string[];
  placed: readonly Placement[];
}

export const groupOf = ({ placed }: Table, card: string): string | undefined =>
  placed.find((one) => one.card === card)?.group;

const without = ({ pile, placed }: Table, card: string): Table => ({
  pile: pile.filter((one) => one !== card),
  placed: placed.filter((one) => one.card !== card),
});

const has = (table: Table, card: string): boolean =>
  table.pile.includes(card) || groupOf(table, card) !== undefined;

/** Lays a card into a group, from the pile or from another group; the same table when nothing moves. */
export const place = (table: Table, card: string, group: string): Table => {
  if (!has(table, card) || groupOf(table, card) === group) return table;
  const { pile, placed } = without(table, card);
  return { pile, placed: [...placed, { card, group }] };
};

/** Lays a placed card on top of the pile. */
export const takeBack = (table: Table, card: string): Table => {
  if (groupOf(table, card) === undefined) return table;
  const { pile, placed } = without(table, card);
  return { pile: [card, ...pile], placed };
};

/** Puts the card on top under the pile. */
export const postpone = (table: Table): Table =>
  table.pile.length < 2
    ? table
    : { ...table, pile: [...table.pile.slice(1), ...table.pile.slice(0, 1)] };

/** The placements that are right, in the order in which they were made. */
export const rightOnes = (cards: readonly Belonging[], { placed }: Table): Placement[] =>
  placed.filter(({ card, group }) => cards.some((one) => one.id === card && one.group === group));

/** Right cards of all cards, 0 to 1. */
export const score = (cards: readonly Belonging[], table: Table): number =>
  rightOnes(cards, table).length / cards.length;
