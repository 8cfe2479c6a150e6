import { useEffect, useState } from 'preact/hooks';
import { answerOf, api } from '../../shared/client';
import { Screen } from '../../shared/Screen';
import { useMe } from '../../shared/session';
import { useLate } from '../../shared/useLate';
import { type Load, useLoad } from '../../shared/useLoad';
import { useAbsenceTypes } from '../absenceTypes';
import { EntryEditor } from './EntryEditor';
import type { Year } from './entryForm';
import { openKinds } from './entryKinds';

const TITLE = 'Make a new entry';

const MOST_PATIENCE_MILLISECONDS = 3000;

interface Known {
  kinds: ReturnType<typeof openKinds>;
  year: Year | undefined;
}

/**
 * An entry that is new, or came back with a refusal. What helps to answer is read first, but not waited for where the
 * connection is bad; and the questions stay as they are once they are asked.
 */
export function NewEntry({ waitingId }: { waitingId: string | undefined }) {
  const { assignment } = useMe();
  const types = useAbsenceTypes();
  const balance = useLoad(() => answerOf(api.GET('/v1/holiday-balance')));
  const late = useLate(MOST_PATIENCE_MILLISECONDS, TITLE);
  const [known, setKnown] = useState<Known>();
  const ready = late || !(isReading(types) || isReading(balance));
  useEffect(() => {
    if (ready) {
      const irregular = assignment?.weekMinutes.every((minutes) => minutes === 0);
      setKnown((before) => before ?? { kinds: openKinds(types.data, irregular), year: balance.data });
    }
  }, [ready]);
  return known ? (
    <EntryEditor key="editor" title={TITLE} waitingId={waitingId} {...known} />
  ) : (
    <Screen key="reading" title={TITLE}>
      <p class="govuk-body" role="status">
        Loading…
      </p>
    </Screen>
  );
}

function isReading({ data, refused }: Load<unknown>): boolean {
  return data === undefined && refused === undefined;
}
