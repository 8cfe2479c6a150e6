import { duration, money } from '../shared/words';
import { Facts } from './Facts';
import type { Payslip } from './payslips';
import { taxYear } from './payWords';

/** Who is paid, by whom, and on which terms. */
export function PayslipPeople({ of }: { of: Payslip }) {
  const facts: [string, string][] = [
    ['Name', of.name],
    ['Staff number', of.staffNumber],
    ['National Insurance number', of.niNumber],
    ['Salary a year', money(of.annualSalary)],
    ['Hours a week', duration(of.weekMinutes)],
    ['Employer', of.employer],
    ['Employer’s PAYE reference', of.payeReference],
    ['Tax period', `${of.taxPeriod} of the tax year ${taxYear(of.taxYear)}`],
  ];
  return (
    <>
      <h2 class="govuk-heading-m">You and your employer</h2>
      <Facts of={facts} />
    </>
  );
}
