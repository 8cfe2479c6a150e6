import type { Schemas } from '../shared/client';
import { money } from '../shared/words';
import type { Payslip } from './payslips';
import { taxYear } from './payWords';

const FIGURES: [keyof Schemas['PayslipFigures'], string][] = [
  ['gross', 'Gross pay'],
  ['taxable', 'Pay that is taxed'],
  ['niable', 'Pay for National Insurance'],
  ['tax', 'Tax'],
  ['ni', 'National Insurance'],
  ['pension', 'Pension'],
];

/** What has come together since 6 April. */
export function YearToDate({ of }: { of: Payslip }) {
  return (
    <table class="govuk-table govuk-table--small-text-until-tablet">
      <caption class="govuk-table__caption govuk-table__caption--m">The tax year {taxYear(of.taxYear)}</caption>
      <thead class="govuk-table__head">
        <tr class="govuk-table__row">
          <th scope="col" class="govuk-table__header">
            Figure
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            This payslip
          </th>
          <th scope="col" class="govuk-table__header govuk-table__header--numeric">
            So far
          </th>
        </tr>
      </thead>
      <tbody class="govuk-table__body">
        {FIGURES.map(([figure, name]) => (
          <tr class="govuk-table__row" key={figure}>
            <th scope="row" class="govuk-table__header">
              {name}
            </th>
            <td class="govuk-table__cell govuk-table__cell--numeric">{money(of.thisPeriod[figure])}</td>
            <td class="govuk-table__cell govuk-table__cell--numeric">{money(of.yearToDate[figure])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
