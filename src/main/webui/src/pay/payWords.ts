import type { Schemas } from '../shared/client';
import { money } from '../shared/words';

type Payment = Schemas['PayslipPayment'];
type Deduction = Schemas['PayslipDeduction'];
type Cause = Schemas['PayChangeCause'];

const UNITS: Record<Schemas['PayUnit'], [one: string, more: string]> = {
  HOURS: ['hour', 'hours'],
  DAYS: ['day', 'days'],
  MILES: ['mile', 'miles'],
};

/** `2.5 hours at £20.00`, as far as payroll says so; empty where it says nothing. */
export function unitsText({ units, unit, rate }: Pick<Payment, 'units' | 'unit' | 'rate'>): string {
  const many = units === null ? '' : units.toLocaleString('en-GB', { maximumFractionDigits: 4 }).replace('-', '−');
  const of = units === null || unit === null ? '' : UNITS[unit as Schemas['PayUnit']][Math.abs(units) === 1 ? 0 : 1];
  const at = rate === null ? '' : `at ${money(rate)}`;
  return [many, of, at].filter((part) => part !== '').join(' ');
}

/** From `2026-09` to `September 2026`. */
export function month(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(new Date(`${iso}-01T00:00:00Z`));
}

/** What there is to say of a payment, beside what it is. */
export function notesOfPayment(payment: Payment): string[] {
  return [unitsText(payment), payment.periodOf === null ? '' : `For ${month(payment.periodOf)}`].filter((note) => note !== '');
}

export function notesOfDeduction({ balance }: Deduction): string[] {
  return balance === null ? [] : [`${money(balance)} left to repay`];
}

/** `To your account ending 4321`, as far as payroll says so. */
export function accountText({ method, account }: Schemas['PayslipNetPayment']): string {
  return account === null ? method : `To your account ending ${account.replace(/^\*+/, '')} (${method})`;
}

/** From 460 to `4.6%`: in whole numbers, so that nothing is rounded. */
export function percent(hundredths: number): string {
  const rest = String(hundredths % 100).padStart(2, '0').replace(/0+$/, '');
  return `${Math.floor(hundredths / 100)}${rest === '' ? '' : `.${rest}`}%`;
}

/** With a plus where it is more. */
export function change(amount: { pence: number }): string {
  return `${amount.pence > 0 ? '+' : ''}${money(amount)}`;
}

export const CANNOT_BE_READ = 'Cannot be read';

/** `£2,364.56 net`; nothing is known of a payslip that was damaged. */
export function netText(totals: { net: { pence: number } } | null): string {
  return totals === null ? CANNOT_BE_READ : `${money(totals.net)} net`;
}

/** From 2026 to `2026 to 2027`. */
export function taxYear(begins: number): string {
  return `${begins} to ${begins + 1}`;
}

export const CAUSES: Record<Cause, string> = {
  NEW_TAX_YEAR: 'New tax year',
  TAX_CATCH_UP: 'Tax evening out over the year',
  HOURS: 'Your hours',
  PAY_AWARD: 'Pay award',
  BACK_DATED: 'Pay for earlier months',
  ALLOWANCE: 'Allowance',
  OVERTIME: 'Overtime',
  ONE_OFF: 'One-off payment',
  RECOVERY: 'Overpayment taken back',
  UNPAID_LEAVE: 'Unpaid leave',
  STRIKE: 'Strike',
  PART_MONTH: 'Part of a month',
  OTHER_PAYMENT: 'Other payment',
  EXPENSES: 'Expenses',
  PENSION_BAND: 'Pension rate',
  TAX_CODE: 'Tax code',
  TAX_BASIS: 'How your tax is worked out',
  NI_LETTER: 'National Insurance category',
  STUDENT_LOAN: 'Student loan',
  OTHER_DEDUCTION: 'Other deduction',
  ROUNDING: 'Pennies from rounding',
  UNEXPLAINED: 'Not explained',
};

/** Where on this page one reads what a payment was asked for by. */
export function placeOf({ kind, id }: Schemas['PaySource']): { href: string; name: string } {
  switch (kind) {
    case 'EXPENSE_CLAIM':
      return { href: `#/expenses/${id}`, name: 'See the claim' };
    case 'ABSENCE':
      return { href: `#/holidays/${id}`, name: 'See the time off' };
  }
}
