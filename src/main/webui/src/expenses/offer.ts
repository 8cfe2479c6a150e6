import type { Reading } from '../receipts/reading';
import { type TypedDate, typedDate } from '../shared/dates';
import { decimalsOf, typedUnits } from '../shared/pence';
import { date } from '../shared/words';
import type { ExpenseType, LineForm } from './claimForm';
import type { LineField, ReadField } from './fields';

/** Something that was read from a receipt, for a field that is still empty. */
export interface Offered {
  field: ReadField;
  label: string;
  /** As people read it. */
  said: string;
  /** It may well be wrong. */
  isDoubtful: boolean;
  value: string | TypedDate;
}

/** In percent: below the first it is offered with a warning, below the second not at all. */
const SURE = 80;
const LEAST = 50;

const POUNDS = 'GBP';

/** What a receipt says that the person has not said yet. What they have is never touched. */
export function offerOf(reading: Reading, line: LineForm, type: ExpenseType): Offered[] {
  return [...description(reading), ...day(reading), ...amount(reading, line), ...vat(reading, line)].filter(
    ({ field }) => isEmpty(line, field) && (field in line || type.fields.includes(field as LineField)),
  );
}

/** The line with what is offered of a receipt, but for what was typed meanwhile; nothing to turn it down. */
export function accepted(line: LineForm, receipt: string, offered: Offered[]): LineForm {
  const taken = offered.filter(({ field }) => isEmpty(line, field));
  const fields = [...(line.read?.fields ?? []), ...taken.map(({ field }) => field)];
  return { ...taken.reduce(withOne, line), read: { receipt, fields } };
}

/** Whether the field still says what a receipt of the line said. */
export function isRead({ read, receipts }: LineForm, field: string): boolean {
  return !!read?.fields.includes(field as ReadField) && receipts.some(({ id }) => id === read.receipt);
}

/** To be done when the person types there: then it is theirs. */
export function typedOver(line: LineForm, field: string): LineForm {
  const { read } = line;
  return read ? { ...line, read: { ...read, fields: read.fields.filter((each) => each !== field) } } : line;
}

function withOne(line: LineForm, { field, value }: Offered): LineForm {
  return field === 'description' || field === 'date'
    ? { ...line, [field]: value }
    : { ...line, typed: { ...line.typed, [field]: value as string } };
}

function isEmpty(line: LineForm, field: ReadField): boolean {
  switch (field) {
    case 'description':
      return line.description.trim() === '';
    case 'date':
      return Object.values(line.date).every((part: string) => part.trim() === '');
    default:
      return (line.typed[field] ?? '').trim() === '';
  }
}

function description({ merchant }: Reading): Offered[] {
  return some(merchant, 'description', 'What it was for', (name) => [name.slice(0, 200)]);
}

function day(reading: Reading): Offered[] {
  return some(reading.date, 'date', 'Date', (iso) => [typedDate(iso), date(iso)]);
}

/** With its currency, unless the person has named one; then only if it is the same. */
function amount(reading: Reading, line: LineForm): Offered[] {
  const currency = currencyOf(reading);
  const typed = (line.typed.foreign ?? '').trim().toUpperCase();
  if (typed === '' ? !isEmpty(line, 'amount') : typed !== currency) {
    return [];
  }
  const sum = some(reading.total, 'amount', 'Amount', (hundredths) => {
    const units = inUnitsOf(currency, hundredths);
    return units === '' ? null : [units, currency === POUNDS ? `£${units}` : `${units} ${currency}`];
  });
  const isForeign = currency !== POUNDS && sum.length > 0;
  return isForeign ? [...sum, ...some(reading.currency, 'foreign', 'Currency', (name) => [name])] : sum;
}

function vat(reading: Reading, { typed }: LineForm): Offered[] {
  return currencyOf(reading) === POUNDS && (typed.foreign ?? '').trim() === ''
    ? some(reading.vat, 'vat', 'VAT', (pence) => [typedUnits(pence, 2), `£${typedUnits(pence, 2)}`])
    : [];
}

/** Where no currency is printed, it was paid here. */
function currencyOf({ currency }: Reading): string {
  return currency !== null && currency.confidence >= LEAST ? currency.value : POUNDS;
}

/** Every amount is read in hundredths, which not every currency has; empty where it cannot be said in that currency. */
function inUnitsOf(currency: string, hundredths: number): string {
  const decimals = decimalsOf(currency);
  const typed = typedUnits(hundredths, 2);
  return decimals > 0 ? typed : typed.endsWith('.00') ? typed.slice(0, -3) : '';
}

function some<T>(
  found: { value: T; confidence: number } | null,
  field: ReadField,
  label: string,
  typed: (value: T) => [value: string | TypedDate, said?: string] | null,
): Offered[] {
  const values = found !== null && found.confidence >= LEAST ? typed(found.value) : null;
  if (found === null || values === null) {
    return [];
  }
  const [value, said = String(value)] = values;
  return [{ field, label, said, isDoubtful: found.confidence < SURE, value }];
}
