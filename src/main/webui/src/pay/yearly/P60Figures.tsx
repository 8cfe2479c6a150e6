import { money } from '../../shared/words';
import { Facts } from '../Facts';
import { TaxCode } from '../TaxCode';
import type { P60 } from './p60s';
import { type Figure, figuresOfNi, figuresOfPay, otherFigures } from './p60Words';

/** All that is on the P60 of one employment. */
export function P60Figures({ of, taxYear, isOneOfMany }: { of: P60; taxYear: number; isOneOfMany: boolean }) {
  const others = otherFigures(of);
  return (
    <section aria-label={of.employer}>
      {isOneOfMany && <p class="govuk-caption-l">{of.employer}</p>}
      <Replacement of={of} taxYear={taxYear} />
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
      <h2 class="govuk-heading-m">You and your employer</h2>
      <Facts
        of={[
          ['Name', of.name],
          ['National Insurance number', of.niNumber],
          ['Staff number', of.staffNumber],
          ['Employer', [of.employer, ...of.employerAddress].join(', ')],
          ['Employer’s PAYE reference', of.payeReference],
        ]}
      />
    </section>
  );
}

/** That there is a wrong P60 and a right one, and which of them this is. */
function Replacement({ of: { replacement, replaced }, taxYear }: { of: P60; taxYear: number }) {
  if (!replacement && !replaced) {
    return null;
  }
  return (
    <div class="govuk-inset-text">
      {replaced ? 'This P60 was wrong, and another one took its place. ' : 'This P60 takes the place of one that was wrong. '}
      <a class="govuk-link" href={`#/pay/p60s/${taxYear}${replaced ? '' : '/replaced'}`}>
        {replaced ? 'See the right P60' : 'See the wrong P60'}
      </a>
    </div>
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

function Figures({ of }: { of: Figure[] }) {
  return (
    <ul class="sop-list">
      {of.map(({ name, amount, meaning }) => (
        <li key={name}>
          <div class="sop-row">
            <span>{name}</span>
            <span>{money(amount)}</span>
          </div>
          {meaning && <span class="sop-quiet">{meaning}</span>}
        </li>
      ))}
    </ul>
  );
}
