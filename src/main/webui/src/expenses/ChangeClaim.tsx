import { api, versioned } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { draftOf, toChange } from './claimDraft';
import { ClaimEditor } from './ClaimEditor';
import { errorsAt } from './findings';

/** A draft or returned claim, to be mended: as the service has it, or as it is on this phone. */
export function ChangeClaim({ id }: { id: string }) {
  const { staffNumber } = useMe();
  const kept = draftOf(id, staffNumber).read();
  const waiting = outbox.find(id, staffNumber);
  const claim = useLoad(() => versioned(api.GET('/v1/expense-claims/{id}', { params: { path: { id } } })));
  if (claim.data === undefined) {
    return (
      <Screen key="reading" title="Change the claim">
        <Loaded of={claim}>{() => null}</Loaded>
      </Screen>
    );
  }
  const { data, etag } = claim.data;
  const refusal = waiting?.ifMatch === etag ? waiting.refusal : undefined;
  return (
    <ClaimEditor
      key="editor"
      start={toChange(data, etag, kept, waiting)}
      place={id}
      refused={refusal ? errorsAt(refusal.errors, refusal.message) : {}}
    />
  );
}
