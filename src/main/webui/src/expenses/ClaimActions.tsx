import { useState } from 'preact/hooks';
import { AreYouSure } from '../shared/AreYouSure';
import { answerOf, api, doneOf, type Schemas } from '../shared/client';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { asRefused } from '../shared/refused';
import { go } from '../shared/route';
import { useQuestion } from '../shared/useQuestion';
import { actOnClaim, deleteClaim, SENT, TAKEN_BACK } from './actOnClaim';
import { errorsOfClaim, isOpen } from './findings';

interface Props {
  claim: Schemas['Claim'];
  etag: string;
  /** With what there is to say of it. */
  onChanged: (said: string) => void;
}

/** What its owner may do with a claim next, as the service lists it. */
export function ClaimActions({ claim, etag, onChanged }: Props) {
  const [errors, setErrors] = useState<Errors>({});
  const [stale, setStale] = useState(false);
  const [busy, setBusy] = useState(false);
  const question = useQuestion();
  const { id, actions } = claim;
  const params = { params: { path: { id }, header: { 'If-Match': etag } } };
  const change = `/expenses/change/${id}`;

  const act = async (request: () => Promise<unknown>, then: () => void) => {
    setBusy(true);
    setErrors({});
    try {
      await request();
      then();
    } catch (reason) {
      const refused = asRefused(reason);
      setStale(refused.status === 412);
      setErrors(errorsOfClaim(refused));
      question.close();
      setBusy(false);
    }
  };
  const now = async () => (await answerOf(api.GET('/v1/expense-claims/{id}', { params: { path: { id } } }))).status;
  const submit = () => {
    const send = () => answerOf(api.PUT('/v1/expense-claims/{id}/submission', params));
    return act(() => actOnClaim(send, SENT, now), () => onChanged('The claim was sent.'));
  };
  const withdraw = () => {
    const takeBack = () => answerOf(api.DELETE('/v1/expense-claims/{id}/submission', params));
    return act(() => actOnClaim(takeBack, TAKEN_BACK, now), () => onChanged('You have taken the claim back. It is a draft again.'));
  };
  const remove = () => {
    const take = () => doneOf(api.DELETE('/v1/expense-claims/{id}', params));
    return act(() => deleteClaim(take), () => go('/expenses'));
  };
  if (question.isAsked) {
    return (
      <AreYouSure
        question="Do you want to delete it?"
        yes="Yes, delete it"
        no="No, keep it"
        busy={busy}
        onYes={remove}
        onNo={question.decline}
      >
        <p class="govuk-body">The claim cannot be brought back.</p>
      </AreYouSure>
    );
  }
  const returned = claim.status === 'RETURNED';
  const incomplete = claim.lines.length === 0 || claim.findings.some((finding) => isOpen(finding));
  return (
    <>
      <ErrorSummary errors={errors} onFollow={() => go(change)} />
      {stale && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={() => onChanged('This is the claim as it is now.')}>
          Show the claim as it is now
        </button>
      )}
      <div class="govuk-button-group">
        {actions.includes('change') && (
          <a class={`govuk-button${incomplete || returned ? '' : ' govuk-button--secondary'}`} href={`#${change}`} role="button">
            {returned ? 'Mend it' : 'Change it'}
          </a>
        )}
        {actions.includes('submit') && !incomplete && (
          <button
            type="button"
            class={`govuk-button${returned ? ' govuk-button--secondary' : ''}`}
            disabled={busy}
            onClick={submit}
          >
            {returned ? 'Send it again as it is' : 'Send claim'}
          </button>
        )}
        {actions.includes('withdraw') && (
          <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={withdraw}>
            Take it back
          </button>
        )}
        {actions.includes('delete') && (
          <button
            type="button"
            class="govuk-button govuk-button--warning"
            disabled={busy}
            ref={question.button}
            onClick={question.ask}
          >
            Delete it
          </button>
        )}
      </div>
    </>
  );
}
