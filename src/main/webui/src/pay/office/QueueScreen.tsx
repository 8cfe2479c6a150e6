import type { Schemas } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { usePages } from '../../shared/usePages';
import { timeOf } from '../../shared/words';
import { kindOf } from '../queries/queryWords';
import { type Queued, queueList } from './queue';

/** What staff ask payroll and waits for an answer, for payroll officers. */
export function QueueScreen() {
  const queue = useQueue('OPEN');
  return (
    <Screen title="Questions for payroll">
      <p class="govuk-body">
        From staff of the departments that you serve. To open one shows you who asks and their payslip, and they read that
        you saw it.
      </p>
      <Loaded of={queue}>{(list) => <Queue of={list} none="Nobody waits for an answer." />}</Loaded>
      <More of={queue} />
      <a class="govuk-link govuk-body" href="#/pay/queue/answered">
        Answered, not closed
      </a>
    </Screen>
  );
}

/** What was answered stays here until an officer closes it, or whoever asked writes more. */
export function AnsweredScreen() {
  const queue = useQueue('ANSWERED');
  return (
    <Screen title="Answered, not closed">
      <Loaded of={queue}>{(list) => <Queue of={list} none="All that was answered is closed." />}</Loaded>
      <More of={queue} />
      <a class="govuk-link govuk-body" href="#/pay/queue">
        All questions that wait
      </a>
    </Screen>
  );
}

function useQueue(status: Queued) {
  return usePages((cursor) => queueList(status, cursor), (page) => page.queries);
}

function Queue({ of, none }: { of: Schemas['AskedPayQuerySummary'][]; none: string }) {
  if (of.length === 0) {
    return <p class="govuk-body">{none}</p>;
  }
  return (
    <ul class="sop-list">
      {of.map(({ id, line, department, waitingSince, askedAt }) => (
        <li key={id}>
          <a class="govuk-link" href={`#/pay/queue/${id}`}>
            {kindOf(line, 'Their')}
          </a>
          <span class="sop-quiet">
            {department}, {waitingSince ? `waits since ${timeOf(waitingSince)}` : `asked on ${timeOf(askedAt)}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
