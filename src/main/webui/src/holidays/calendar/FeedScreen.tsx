import { useState } from 'preact/hooks';
import { api, type Schemas, versioned } from '../../shared/client';
import { Done } from '../../shared/Done';
import { asRefused } from '../../shared/refused';
import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { date, dayOf } from '../../shared/words';
import { FeedAddress } from './FeedAddress';
import { FeedForm } from './FeedForm';

export type Feed = Schemas['CalendarFeed'];

/** Leave in the calendar of a phone or computer. */
export function FeedScreen() {
  const feed = useLoad(read);
  const [made, setMade] = useState<string | null>(null);
  const [done, setDone] = useState({ said: '' });
  const changed = (said: string, address: string | null = made) => {
    setDone({ said });
    setMade(address);
    feed.again();
  };
  return (
    <Screen title="Put it in my calendar">
      <Done of={done} />
      {made && <FeedAddress address={made} />}
      <Loaded of={feed}>
        {({ feed, etag }) => (
          <>
            {feed === null ? (
              <p class="govuk-body">
                Make an address, and the calendar on your phone or computer shows your leave and keeps up with it.
              </p>
            ) : (
              <p class="govuk-body">
                You have had an address since {dayOf(feed.madeAt)}.{' '}
                {feed.lastFetchedOn === null
                  ? 'No calendar has used it yet.'
                  : `A calendar last used it on ${date(feed.lastFetchedOn)}.`}
              </p>
            )}
            <FeedForm key={etag} feed={feed} etag={etag} onChanged={changed} />
          </>
        )}
      </Loaded>
      <a class="govuk-link govuk-body" href="#/holidays">
        All your holidays
      </a>
    </Screen>
  );
}

/** Null while there is none. */
async function read(): Promise<{ feed: Feed | null; etag: string }> {
  try {
    const { data, etag } = await versioned(api.GET('/v1/calendar-feed'));
    return { feed: data, etag };
  } catch (reason) {
    if (asRefused(reason).status === 404) {
      return { feed: null, etag: '' };
    }
    throw reason;
  }
}
