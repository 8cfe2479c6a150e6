import { TaxCode } from '../TaxCode';
import { Figures } from './Figures';
import type { P60 } from './p60s';
import { figuresOfNi, figuresOfPay, otherFigures } from './p60Words';
import { Replacement } from './Replacement';
import { YouAndEmployer } from './YouAndEmployer';

/** All that is on the P60 of one employment. */
export function P60Figures({ of, taxYear, isOneOfMany }: { of: P60; taxYear: number; isOneOfMany: boolean }) {
  const others = otherFigures(of);
  return (
    <section aria-label={of.employer}>
      {isOneOfMany && <p class="govuk-caption-l">{of.employer}</p>}
      <Replacement form="P60" of={of} taxYear={taxYear} />
      <h2 class="govuk-heading-m">Pay and income tax</h2>
      <Figures of={figuresOfPay(of)} />
      {of.nationalInsurance.map((line) => (
        <NationalInsurance key={line.letter} of={line} />
      ))}
      {others.length > 0 && (
        <>
          <h2 class="govuk-heading-m">Also in this tax year</h2>
          <Figures of={others} />
        </>
      )}
      <TaxCode title={`Your last tax code, ${of.taxCode}`} of={of} />
      <YouAndEmployer of={of} />
    </section>
  );
}

function NationalInsurance({ of }: { of: P60['nationalInsurance'][number] }) {
  return (
    <>
      <h2 class="govuk-heading-m">National Insurance, letter {of.letter}</h2>
      <p class="govuk-body">{of.letterInWords}</p>
      <Figures of={figuresOfNi(of)} />
    </>
  );
}
