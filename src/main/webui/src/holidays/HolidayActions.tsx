import { useState } from 'preact/hooks';
import { AreYouSure } from '../shared/AreYouSure';
import { answerOf, api, type Schemas } from '../shared/client';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { asRefused } from '../shared/refused';
import { useQuestion } from '../shared/useQuestion';
import { actOnHoliday, CANCELLED, TAKEN_BACK } from './actOnHoliday';
import { ChangedMeanwhile } from './ChangedMeanwhile';
import type { Facts } from './kinds';
import { afterCancelling } from './progress';
import { requestOfStanding } from './request';

interface Props {
  holiday: Schemas['Absence'];
  /** Of its kind; undefined while they are not known. */
  facts: Facts | undefined;
  etag: string;
  /** With what there is to say of it. */
  onChanged: (said: string) => void;
}

/** What one may do with an absence next, as the service lists it. */
export function HolidayActions({ holiday, facts, etag, onChanged }: Props) {
  const [errors, setErrors] = useState<Errors>({});
  const [stale, setStale] = useState(false);
  const question = useQuestion();
  const [busy, setBusy] = useState(false);
  const { id, status, actions } = holiday;
  const params = { params: { path: { id }, header: { 'If-Match': etag } } };

  const act = async (request: () => Promise<Schemas['Absence']>, then: Schemas['AbsenceStatus'][], said: (now: string) => string) => {
    setBusy(true);
    setErrors({});
    const now = async () => (await answerOf(api.GET('/v1/holidays/{id}', { params: { path: { id } } }))).status;
    try {
      onChanged(said(await actOnHoliday(request, then, now)));
    } catch (reason) {
      const refused = asRefused(reason);
      setStale(refused.status === 412);
      setErrors(refused.status === 412 ? {} : { form: refused.message });
      question.close();
      setBusy(false);
    }
  };
  const cancel = () =>
    act(
      () => answerOf(api.DELETE('/v1/holidays/{id}', params)),
      CANCELLED,
      (now) => (now === 'CANCELLED' ? 'It is cancelled.' : 'It has begun, so your manager decides whether it is cancelled.'),
    );
  const keep = () =>
    act(
      () => answerOf(api.PUT('/v1/holidays/{id}', { ...params, body: requestOfStanding(holiday) })),
      TAKEN_BACK,
      () => 'You have taken that back. It stands as it was.',
    );
  if (question.isAsked) {
    return (
      <AreYouSure
        question="Do you want to cancel it?"
        yes="Yes, cancel it"
        no="No, keep it"
        busy={busy}
        onYes={cancel}
        onNo={question.decline}
      >
        <p class="govuk-body">{holiday.title}.</p>
        <p class="govuk-body">{afterCancelling(holiday, facts)}</p>
      </AreYouSure>
    );
  }
  return (
    <>
      <ErrorSummary errors={errors} />
      {stale && <ChangedMeanwhile before={holiday} onReload={() => onChanged('This is how it is now.')} />}
      {actions.length > 0 && (
        <div class="govuk-button-group">
          {actions.includes('change') && status !== 'CANCELLATION_REQUESTED' && (
            <a class="govuk-button govuk-button--secondary" href={`#/holidays/change/${id}`} role="button">
              Change it
            </a>
          )}
          {actions.includes('change') && TO_TAKE_BACK[status] && (
            <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={keep}>
              {TO_TAKE_BACK[status]}
            </button>
          )}
          {actions.includes('cancel') && (
            <button
              type="button"
              class="govuk-button govuk-button--warning"
              disabled={busy}
              ref={question.button}
              onClick={question.ask}
            >
              Cancel it
            </button>
          )}
        </div>
      )}
    </>
  );
}

const TO_TAKE_BACK: Partial<Record<Schemas['AbsenceStatus'], string>> = {
  CHANGE_REQUESTED: 'Take the change back',
  CANCELLATION_REQUESTED: 'Keep it after all',
};
