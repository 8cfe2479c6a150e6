import { date } from '../../shared/words';
import { SavePaper } from '../SavePaper';
import { Figures } from './Figures';
import { figuresOfBenefits } from './p11dWords';
import { type P11D, type P11DYear, p11dsOf, paperOfP11Ds } from './p11ds';
import { Replacement } from './Replacement';
import { YearlyScreen } from './YearlyScreen';
import { YouAndEmployer } from './YouAndEmployer';

export function P11DScreen({ year, replaced }: { year: number; replaced: boolean }) {
  return (
    <YearlyScreen form="P11D" year={year} replaced={replaced} read={() => p11dsOf(year, replaced)}>
      {(p11ds) => <All of={p11ds} replaced={replaced} />}
    </YearlyScreen>
  );
}

function All({ of, replaced }: { of: P11DYear; replaced: boolean }) {
  return (
    <>
      <p class="govuk-body">
        {of.name}, tax year to {date(of.yearEnds)}
      </p>
      <SavePaper what={`p11d-${of.taxYear}-${replaced}`} read={(language, signal) => paperOfP11Ds(of.taxYear, replaced, language, signal)} />
      {of.p11ds.map((p11d, i) => (
        <Benefits key={i} of={p11d} taxYear={of.taxYear} isOneOfMany={of.p11ds.length > 1} />
      ))}
    </>
  );
}

/** All that is on the P11D of one employment. */
function Benefits({ of, taxYear, isOneOfMany }: { of: P11D; taxYear: number; isOneOfMany: boolean }) {
  return (
    <section aria-label={of.employer}>
      {isOneOfMany && <p class="govuk-caption-l">{of.employer}</p>}
      <Replacement form="P11D" of={of} taxYear={taxYear} />
      <h2 class="govuk-heading-m">What you had</h2>
      <Figures of={figuresOfBenefits(of)} />
      <h2 class="govuk-heading-m">What it means</h2>
      <p class="govuk-body">{of.meaning}</p>
      <p class="govuk-body">{of.whoToAsk}</p>
      <YouAndEmployer of={of} />
    </section>
  );
}
