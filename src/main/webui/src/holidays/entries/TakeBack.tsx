import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../../shared/client';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
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
  const [asked, setAsked] = useState(false);
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
        setAsked(false);
        setBusy(false);
      }
    }
  };
  return asked ? (
    <Asked of={entry} busy={busy} onYes={takeBack} onNo={() => setAsked(false)} />
  ) : (
    <>
      <ErrorSummary errors={errors} />
      <button type="button" class="govuk-button govuk-button--warning" onClick={() => setAsked(true)}>
        Take it back
      </button>
    </>
  );
}

const STALE = 412;

function Asked(props: { of: Schemas['LeaveEntry']; busy: boolean; onYes: () => void; onNo: () => void }) {
  const { of, busy, onYes, onNo } = props;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="sop-card" aria-labelledby="take-back-question">
      <h2 class="govuk-heading-m" id="take-back-question" tabIndex={-1} ref={heading}>
        Do you want to take it back?
      </h2>
      <p class="govuk-body">{of.title}.</p>
      <p class="govuk-body">{afterTakingBack(of)}</p>
      <div class="govuk-button-group">
        <button type="button" class="govuk-button govuk-button--warning" disabled={busy} onClick={onYes}>
          Yes, take it back
        </button>
        <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={onNo}>
          No, keep it
        </button>
      </div>
    </section>
  );
}
