import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { taxYear } from '../payWords';
import { P11Ds } from './P11Ds';
import { p60List } from './p60s';
import { type ListedYear, yearsOf } from './p60Words';

export function P60sScreen() {
  const p60s = useLoad(p60List);
  return (
    <Screen title="Your P60s">
      <p class="govuk-body">
        A P60 says what you were paid in a tax year, and what was taken from it. You get one by 31 May from whoever you work
        for on 5 April.
      </p>
      <Loaded of={p60s}>{(list) => <Years of={yearsOf(list)} />}</Loaded>
      <P11Ds />
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function Years({ of }: { of: ListedYear[] }) {
  if (of.length === 0) {
    return <p class="govuk-body">You have no P60s here yet.</p>;
  }
  return (
    <>
      <p class="govuk-body">To open one you may need a code from your authenticator app.</p>
      <ul class="sop-list">
        {of.map((year) => (
          <li key={year.taxYear}>
            <a class="govuk-link" href={`#/pay/p60s/${year.taxYear}`}>
              {taxYear(year.taxYear)}
            </a>
            <span class="sop-quiet">{year.employers}</span>
            {year.replacement && <strong class="govuk-tag govuk-tag--yellow">Corrected</strong>}
          </li>
        ))}
      </ul>
    </>
  );
}
