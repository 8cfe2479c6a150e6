import type { Schemas } from '../../shared/client';
import { money } from '../../shared/words';
import type { Payslip } from '../payslips';
import { month } from '../payWords';

/** A line of a payslip that one can ask about. */
export interface Line {
  /** JSON pointer into the payslip, as the service takes it. */
  value: string;
  label: string;
}

/** All that one can ask about, in the order of the payslip; last what belongs to no line. */
export function linesOf({ payments, deductions, netPayments, taxCode, niLetter, totals }: Payslip): Line[] {
  const of = (list: string, lines: { description: string; amount: Schemas['Money']; periodOf?: string | null }[]) =>
    lines.map(({ description, amount, periodOf }, i) => {
      const when = periodOf ? ` for ${month(periodOf)}` : '';
      return { value: `/${list}/${i}`, label: `${description}${when}: ${money(amount)}` };
    });
  const ways = netPayments.map(({ method, amount }) => ({ description: `Where it was paid (${method})`, amount }));
  return [
    ...of('payments', payments),
    ...of('deductions', deductions),
    ...of('netPayments', ways),
    { value: '/taxCode', label: `Your tax code: ${taxCode}` },
    { value: '/niLetter', label: `Your National Insurance letter: ${niLetter}` },
    { value: '/totals/net', label: `Something else, or your net pay: ${money(totals.net)}` },
  ];
}

/** Of a line that may be one of a later page's, or another client's. */
export function labelOf(line: string, payslip: Payslip): string {
  return linesOf(payslip).find(({ value }) => value === line)?.label ?? kindOf(line);
}

const KINDS: Record<string, string> = {
  payments: 'A payment',
  deductions: 'A deduction',
};

const FACTS: Record<string, string> = {
  netPayments: 'account',
  taxCode: 'tax code',
  niLetter: 'National Insurance letter',
};

/** What a line is, where the payslip is not at hand; an officer reads of a colleague's. */
export function kindOf(line: string, whose: 'Your' | 'Their' = 'Your'): string {
  const what = line.split('/')[1] ?? '';
  return KINDS[what] ?? `${whose} ${FACTS[what] ?? 'pay'}`;
}

/** How long payroll takes, said so that nobody takes it for a promise. */
export function usualTime(workingDays: number | null): string {
  switch (workingDays) {
    case null:
      return 'There are too few answers of the last three months to say how long payroll usually takes.';
    case 0:
      return 'Payroll usually answers on the same day.';
    case 1:
      return 'Payroll usually answers within 1 working day.';
    default:
      return `Payroll usually answers within ${workingDays} working days.`;
  }
}

export interface QueryForm {
  payslipId: string;
  line: string;
  text: string;
}

/** Before anything is sent. */
export function missingIn({ line, text }: QueryForm): Record<string, string> {
  return {
    ...(line === '' ? { line: 'Select what you want to ask about' } : {}),
    ...(text.trim() === '' ? { text: 'Enter what you want to ask' } : {}),
  };
}

export function requestOf({ payslipId, line, text }: QueryForm): Schemas['PayQueryRequest'] {
  return { payslipId, line, text: text.trim() };
}
