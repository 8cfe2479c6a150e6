import { money } from '../../shared/words';
import type { Figure } from './Figures';
import type { P11D } from './p11ds';

/** In the order of the sections, and what they come to. */
export function figuresOfBenefits({ benefits, total }: P11D): Figure[] {
  const all = benefits.map(({ section, sectionName, meaning, description, cost, madeGood, cashEquivalent }) => ({
    name: description,
    amount: cashEquivalent,
    meaning: [
      `${sectionName} (section ${section}).`,
      meaning,
      ...(cost && madeGood ? [`${money(cost)}, less ${money(madeGood)} that you made good.`] : []),
    ].join(' '),
  }));
  return [...all, { name: 'Total', amount: total, meaning: 'This counts as income.' }];
}
