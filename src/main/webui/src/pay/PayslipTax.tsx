import type { Payslip } from './payslips';
import { percent } from './payWords';

/** What the deductions go by: the tax code piece by piece, the National Insurance letter, the pension rate. */
export function PayslipTax({ of }: { of: Payslip }) {
  return (
    <>
      <h2 class="govuk-heading-m">Your tax code, {of.taxCode}</h2>
      <ul class="sop-list">
        {of.taxCodeParts.map(({ part, meaning }, i) => (
          <li key={i}>
            <strong>{part}</strong>
            <span class="sop-quiet">{meaning}</span>
          </li>
        ))}
        <li>{of.taxBasisInWords}</li>
      </ul>
      <h2 class="govuk-heading-m">National Insurance{of.pensionRate !== null && ' and pension'}</h2>
      <ul class="sop-list">
        <li>
          <div class="sop-row">
            <span>Your National Insurance letter</span>
            <span>{of.niLetter}</span>
          </div>
          <span class="sop-quiet">{of.niLetterInWords}</span>
        </li>
        {of.pensionRate !== null && (
          <li>
            <div class="sop-row">
              <span>Your pension rate</span>
              <span>{percent(of.pensionRate)}</span>
            </div>
            <span class="sop-quiet">What you pay into your pension, out of each pound of pensionable pay.</span>
          </li>
        )}
      </ul>
    </>
  );
}
