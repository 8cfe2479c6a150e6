import { answerOf, api } from '../shared/client';
import { OnlyNewest } from '../shared/OnlyNewest';
import { Loaded, Screen } from '../shared/Screen';
import { useLoad } from '../shared/useLoad';
import { dayOf } from '../shared/words';

/** What waits for this person's decision. */
export function Inbox() {
  const approvals = useLoad(() => answerOf(api.GET('/v1/approvals')));
  return (
    <Screen title="Waiting for you">
      <Loaded of={approvals}>
        {(list) =>
          list.approvals.length === 0 ? (
            <p class="govuk-body">Nothing is waiting for your decision.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.approvals.map((approval) => (
                  <li key={approval.id}>
                    <a class="govuk-link" href={`#/approvals/${approval.id}`}>
                      {approval.title}
                    </a>
                    <span class="sop-quiet">
                      {approval.claimantName}, {dayOf(approval.requestedAt)}
                    </span>
                    <span class="sop-quiet">{approval.summary}</span>
                  </li>
                ))}
              </ul>
              <OnlyNewest of={list} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
