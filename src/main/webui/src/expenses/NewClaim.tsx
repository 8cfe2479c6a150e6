import { useState } from 'preact/hooks';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { again, begun, draftOf } from './claimDraft';
import { ClaimEditor } from './ClaimEditor';
import { errorsAt } from './findings';

/** A new claim, or one that was not accepted when it went out. */
export function NewClaim({ waitingId }: { waitingId: string | undefined }) {
  const { staffNumber } = useMe();
  const [{ start, place, refusal }] = useState(() => {
    const waiting = waitingId === undefined ? undefined : outbox.find(waitingId, staffNumber);
    const place = waiting?.id;
    const start = draftOf(place, staffNumber).read() ?? (waiting ? again(waiting) : begun(uuid7()));
    return { start, place, refusal: waiting?.refusal };
  });
  return <ClaimEditor start={start} place={place} refused={refusal ? errorsAt(refusal.errors, refusal.message) : {}} />;
}
