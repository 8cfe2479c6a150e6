import { useState } from 'preact/hooks';
import { outbox, useMe } from '../shared/session';
import { uuid7 } from '../shared/uuid7';
import { begun, type ClaimDraft, draftOf } from './claimDraft';
import { ClaimEditor } from './ClaimEditor';
import type { ClaimForm } from './claimForm';
import { errorsAt } from './findings';

/** A new claim, or one that was not accepted when it went out. */
export function NewClaim({ waitingId }: { waitingId: string | undefined }) {
  const { staffNumber } = useMe();
  const [waiting] = useState(() => (waitingId === undefined ? undefined : outbox.find(waitingId, staffNumber)));
  const [start] = useState<ClaimDraft>(() =>
    waiting === undefined
      ? (draftOf(undefined, staffNumber).read() ?? begun(uuid7()))
      : {
          id: waiting.id,
          form: waiting.form as ClaimForm,
          ...(waiting.ifMatch === undefined ? {} : { ifMatch: waiting.ifMatch }),
          at: 'check',
          adding: false,
        },
  );
  const refusal = waiting?.refusal;
  return <ClaimEditor start={start} refused={refusal ? errorsAt(refusal.errors, refusal.message) : {}} />;
}
