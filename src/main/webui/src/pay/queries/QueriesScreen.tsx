import type { Schemas } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { useWaiting } from '../../shared/session';
import { useLoad } from '../../shared/useLoad';
import { usePages } from '../../shared/usePages';
import { WaitingItems } from '../../shared/WaitingItems';
import { date, dayOf } from '../../shared/words';
import { allPayslips } from '../payslips';
import { queryList } from './queries';
import { QueryStatus } from './QueryStatus';
import { kindOf } from './queryWords';

/** What somebody has asked payroll, newest first. */
export function QueriesScreen() {
  const waiting = useWaiting('query');
  const queries = usePages(
    (cursor) => queryList(cursor === undefined ? {} : { cursor }),
    (page) => page.queries,
    waiting.length,
  );
  // Says of which payslip each is; where it cannot be read, that is left out.
  const payslips = useLoad(allPayslips);
  return (
    <Screen title="What you have asked payroll">
      <WaitingItems of={waiting} />
      <Loaded of={queries}>{(list) => <Queries of={list} payslips={payslips.data ?? []} />}</Loaded>
      <More of={queries} />
      <p class="govuk-body">To ask something, open the payslip that it is about.</p>
      <a class="govuk-link govuk-body" href="#/pay">
        All your payslips
      </a>
    </Screen>
  );
}

function Queries({ of, payslips }: { of: Schemas['PayQuerySummary'][]; payslips: Schemas['PayslipSummary'][] }) {
  if (of.length === 0) {
    return <p class="govuk-body">You have not asked payroll anything here yet.</p>;
  }
  return (
    <ul class="sop-list">
      {of.map((query) => {
        const payslip = payslips.find(({ id }) => id === query.payslipId);
        return (
          <li key={query.id}>
            <a class="govuk-link" href={`#/pay/queries/${query.id}`}>
              {kindOf(query.line)}
              {payslip && `, payslip of ${date(payslip.payDate)}`}
            </a>
            <span class="sop-quiet">Asked on {dayOf(query.askedAt)}</span>
            <QueryStatus of={query.status} />
          </li>
        );
      })}
    </ul>
  );
}
