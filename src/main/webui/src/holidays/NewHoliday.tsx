import { useState } from 'preact/hooks';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { ChangeHoliday } from './ChangeHoliday';
import { again, draftOf, sickness } from './holidayDraft';
import { HolidayEditor } from './HolidayEditor';
import { EMPTY } from './holidayForm';
import { errorsOfWaiting } from './problems';

/** Time off that is new, or came back with a refusal. */
export function NewHoliday({ waitingId }: { waitingId: string | undefined }) {
  const { staffNumber } = useMe();
  const [refused] = useState(waitingId ? outbox.find(waitingId, staffNumber) : undefined);
  const [start] = useState(
    () => draftOf(refused?.id, staffNumber).read() ?? (refused ? again(refused) : { id: uuid7(), form: EMPTY }),
  );
  return refused?.ifMatch !== undefined ? (
    <ChangeHoliday id={refused.id} />
  ) : (
    <HolidayEditor
      title="Ask for time off"
      start={start}
      {...(refused ? { place: refused.id } : {})}
      refused={errorsOfWaiting(refused)}
    />
  );
}

/** Who is ill wants to say it and no more. */
export function NewSickness() {
  const { staffNumber } = useMe();
  const [start] = useState(() => sickness(draftOf('sick', staffNumber).read()));
  return <HolidayEditor title="I am sick" start={start} place="sick" typeIsKnown />;
}
