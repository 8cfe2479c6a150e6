import type { Schemas } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { usePages } from '../../shared/usePages';
import { timeOf } from '../../shared/words';
import { kindOf } from '../queries/queryWords';
import { queueList } from './queue';

/** What staff ask payroll and waits for an answer, for payroll officers. */
export function QueueScreen() {
  const queue = usePages(queueList, (page) => page.queries);
  return (
    <Screen title="Questions for payroll">
      <p class="govuk-body">
        From staff of the departments that you serve. To open one shows you who asks and their payslip, and they read that
        you saw it.
      </p>
      <Loaded of={queue}>{(list) => <Queue of={list} />}</Loaded>
      <More of={queue} />
    </Screen>
  );
}

function Queue({ of }: { of: Schemas['AskedPayQuerySummary'][] }) {
  if (of.length === 0) {
    return <p class="govuk-body">Nobody waits for an answer.</p>;
  }
  return (
    <ul class="sop-list">
      {of.map(({ id, line, department, waitingSince, askedAt }) => (
        <li key={id}>
          <a class="govuk-link" href={`#/pay/queue/${id}`}>
            {kindOf(line, 'Their')}
          </a>
          <span class="sop-quiet">
            {department}, waits since {timeOf(waitingSince ?? askedAt)}
          </span>
        </li>
      ))}
    </ul>
  );
}
