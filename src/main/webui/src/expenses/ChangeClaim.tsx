import { api, versioned } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { draftOf } from './claimDraft';
import { ClaimEditor } from './ClaimEditor';
import { formOf } from './claimForm';

/** A draft or returned claim, to be mended: as the service has it, or as it was last typed on this phone. */
export function ChangeClaim({ id }: { id: string }) {
  const { staffNumber } = useMe();
  const kept = draftOf(id, staffNumber).read();
  const claim = useLoad(() => versioned(api.GET('/v1/expense-claims/{id}', { params: { path: { id } } })));
  if (claim.data === undefined) {
    return (
      <Screen key="reading" title="Change the claim">
        <Loaded of={claim}>{() => null}</Loaded>
      </Screen>
    );
  }
  const { data, etag } = claim.data;
  // What was typed on another version would undo what happened since.
  const start = kept?.ifMatch === etag ? kept : { id, form: formOf(data), ifMatch: etag, at: 'check' as const, adding: false };
  return <ClaimEditor key="editor" start={start} place={id} />;
}
