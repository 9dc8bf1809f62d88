import type { Localized } from '../../../i18n/text.ts';
import type { Scenario } from '../schema.ts';
import type { Phrases } from './talk/reply.ts';

type Told = Localized<Scenario>;

const shared = ({ title, customer, brief }: Told) => ({
  title,
  customer: { name: customer.name, title: customer.title, organisation: customer.organisation },
  brief,
});

/** What one who plays the seller may know, and no more. */
export const sellerCard = (scenario: Told) => ({
  ...shared(scenario),
  offer: { name: scenario.offer.name, cost: scenario.offer.cost },
  known: scenario.facts.filter(({ known }) => known).map(({ text }) => text),
});

/** What one who plays the customer has to hide until asked, and how this temperament talks. */
export const customerCard = (scenario: Told, phrases: Phrases) => ({
  ...shared(scenario),
  temperament: scenario.temperament,
  problems: scenario.problems.map(({ id, text, needs }) => ({
    text,
    /** what has to be asked about first */
    facts: scenario.facts.filter((fact) => needs.includes(fact.id)).map(({ text }) => text),
    implications: scenario.implications
      .filter((one) => one.of === id && !('invented' in one))
      .map(({ text }) => text),
    payoffs: scenario.payoffs.filter(({ of }) => of === id).map(({ text }) => text),
  })),
  phrases: {
    opens: phrases.opening.slice(0, 2),
    turned: phrases.deflection.slice(0, 2),
    pitched: phrases.pitched.slice(0, 2),
    early: phrases['step-refused'].slice(0, 2),
    agrees: phrases.advance.slice(0, 1),
    ends: phrases['walk-out'].slice(0, 1),
  },
});
