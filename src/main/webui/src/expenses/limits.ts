import { money } from '../shared/words';
import { amountOf, type ExpenseType, type LineForm } from './claimForm';
import type { LineField } from './fields';

/** Where the rates of a kind are shown: beside the first of these that it has. */
const RATES_AT: LineField[] = ['miles', 'leftAt', 'amount', 'nights'];

/** What the policy says of a field, to be read while typing. */
export function limitOf(field: LineField, type: ExpenseType, line: LineForm): string {
  const said = [];
  if (field === 'amount') {
    said.push(ceilings(type, line));
  }
  if (field === 'from' && type.fields.includes('commuteMiles')) {
    said.push('Write Home if you started there.');
  }
  if (field === 'receiptIds') {
    said.push(receipt(type));
  }
  if (field === RATES_AT.find((at) => type.fields.includes(at))) {
    said.push(rates(type, line));
  }
  return said.filter((sentence) => sentence !== '').join(' ');
}

/** Whether the amount typed will be questioned, so that the reason may be asked for at once. */
export function isOverCeiling(type: ExpenseType, line: LineForm): boolean {
  const ceiling = type.ceilings.find(({ area }) => area === null || area === line.typed.area);
  const nights = type.fields.includes('nights') ? Number(line.typed.nights ?? '1') || 1 : 1;
  return !!ceiling && !line.typed.foreign && (amountOf(line) ?? 0) > ceiling.amount.pence * nights;
}

function ceilings(type: ExpenseType, line: LineForm): string {
  const { area } = line.typed;
  const those = type.ceilings.filter((ceiling) => !area || ceiling.area === null || ceiling.area === area);
  const each = type.fields.includes('nights') ? ' a night' : '';
  const amounts = those.map((ceiling) => money(ceiling.amount) + each + (area ? '' : PLACES[ceiling.area ?? 'ANY']));
  return amounts.length === 0 ? '' : `More than ${amounts.join(' or ')} needs a reason.`;
}

const PLACES: Record<string, string> = { LONDON: ' in London', ELSEWHERE: ' elsewhere', ABROAD: ' abroad', ANY: '' };

function receipt({ receiptFrom }: ExpenseType): string {
  if (receiptFrom === null) {
    return '';
  }
  return receiptFrom.pence <= 1 ? 'A receipt is always needed.' : `A receipt is needed from ${money(receiptFrom)}.`;
}

function rates(type: ExpenseType, line: LineForm): string {
  const fuel = line.typed.fuel?.toLowerCase();
  const those = type.rates.filter(({ label }) => !label.startsWith('miles on ') || (fuel && label.includes(fuel)));
  const words = those.map(({ label, amount }) => `${rate(amount)} ${each(label)}`);
  return words.length === 0 ? '' : `${words.join('; ')}.`;
}

/** From `miles, first 10,000 of 2026/27` to `a mile, first 10,000 of 2026/27`. */
function each(label: string): string {
  return label.replace(/^miles/, 'a mile').replace(/^nights/, 'a night').replace(/^\d/, 'for $&');
}

function rate(amount: { pence: number }): string {
  return amount.pence < 100 ? `${amount.pence}p` : money(amount);
}
