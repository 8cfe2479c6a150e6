import { answerOf, api, type Schemas } from '../../shared/client';
import { More } from '../../shared/More';
import { Loaded, Screen } from '../../shared/Screen';
import { useWaiting } from '../../shared/session';
import { usePages } from '../../shared/usePages';
import { WaitingItems } from '../../shared/WaitingItems';
import { EntryStatus } from './entryStatus';
import { effectOf, whenOf } from './entryWords';

/** What somebody bought, sold or recorded, newest first, and the way to more of it. */
export function EntriesScreen() {
  const waiting = useWaiting('entry');
  const entries = usePages(
    (cursor) => answerOf(api.GET('/v1/leave-entries', { params: { query: cursor === undefined ? {} : { cursor } } })),
    (page) => page.leaveEntries,
    waiting.length,
  );
  return (
    <Screen title="Buy, sell or record time">
      <a class="govuk-button" href="#/holidays/record" role="button">
        Make a new entry
      </a>
      <WaitingItems of={waiting} />
      <h2 class="govuk-heading-m">Your entries</h2>
      <Loaded of={entries}>{(list) => <Entries of={list} />}</Loaded>
      <More of={entries} />
      <p class="govuk-body">
        <a class="govuk-link" href="#/holidays/balance">
          Your holiday balance
        </a>
      </p>
    </Screen>
  );
}

function Entries({ of }: { of: Schemas['LeaveEntrySummary'][] }) {
  if (of.length === 0) {
    return <p class="govuk-body">You have no entries yet.</p>;
  }
  return (
    <ul class="sop-list">
      {of.map((entry) => (
        <li key={entry.id}>
          <a class="govuk-link" href={`#/holidays/entries/${entry.id}`}>
            {entry.title}
          </a>
          <span class="sop-quiet">{entry.explanation}</span>
          <span class="sop-quiet">{effectOf(entry)}</span>
          <span class="sop-quiet">{whenOf(entry)}</span>
          <EntryStatus of={entry} />
        </li>
      ))}
    </ul>
  );
}
