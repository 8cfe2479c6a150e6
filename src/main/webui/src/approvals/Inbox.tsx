import { answerOf, api } from '../shared/client';
import { More } from '../shared/More';
import { Loaded, Screen } from '../shared/Screen';
import { usePages } from '../shared/usePages';
import { dayOf } from '../shared/words';

/** What waits for this person's decision. */
export function Inbox() {
  const approvals = usePages(
    (cursor) => answerOf(api.GET('/v1/approvals', { params: { query: cursor === undefined ? {} : { cursor } } })),
    (page) => page.approvals,
  );
  return (
    <Screen title="Waiting for you">
      <Loaded of={approvals}>
        {(list) =>
          list.length === 0 ? (
            <p class="govuk-body">Nothing is waiting for your decision.</p>
          ) : (
            <>
              <ul class="sop-list">
                {list.map((approval) => (
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
              <More of={approvals} />
            </>
          )
        }
      </Loaded>
    </Screen>
  );
}
