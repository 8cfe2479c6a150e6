import { useState } from 'preact/hooks';
import { AreYouSure } from '../../shared/AreYouSure';
import { answerOf, api, type Schemas } from '../../shared/client';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { useQuestion } from '../../shared/useQuestion';
import { actOnHoliday } from '../actOnHoliday';
import { afterTakingBack } from './entryWords';

interface Props {
  entry: Schemas['LeaveEntry'];
  etag: string;
  /** With what there is to say of it. */
  onChanged: (said: string) => void;
}

/** Takes an entry back, once the person has said again that they want to. */
export function TakeBack({ entry, etag, onChanged }: Props) {
  const [errors, setErrors] = useState<Errors>({});
  const question = useQuestion();
  const [busy, setBusy] = useState(false);
  const path = { id: entry.id };

  const takeBack = async () => {
    setBusy(true);
    setErrors({});
    try {
      await actOnHoliday(
        () => answerOf(api.DELETE('/v1/leave-entries/{id}', { params: { path, header: { 'If-Match': etag } } })),
        ['CANCELLED'],
        async () => (await answerOf(api.GET('/v1/leave-entries/{id}', { params: { path } }))).status,
      );
      onChanged('You have taken it back.');
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.status === STALE) {
        onChanged('It has changed since you opened it, so it was not taken back. This is how it is now.');
      } else {
        setErrors({ form: refused.message });
        question.close();
        setBusy(false);
      }
    }
  };
  return question.isAsked ? (
    <AreYouSure
      question="Do you want to take it back?"
      yes="Yes, take it back"
      no="No, keep it"
      busy={busy}
      onYes={takeBack}
      onNo={question.decline}
    >
      <p class="govuk-body">{entry.title}.</p>
      <p class="govuk-body">{afterTakingBack(entry)}</p>
    </AreYouSure>
  ) : (
    <>
      <ErrorSummary errors={errors} />
      <button type="button" class="govuk-button govuk-button--warning" ref={question.button} onClick={question.ask}>
        Take it back
      </button>
    </>
  );
}

const STALE = 412;
