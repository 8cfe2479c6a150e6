import { useState } from 'preact/hooks';
import { AreYouSure } from '../../shared/AreYouSure';
import { answerOf, api, doneOf, type Schemas } from '../../shared/client';
import { Choice } from '../../shared/Choice';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { Ticks } from '../../shared/Ticks';
import { useQuestion } from '../../shared/useQuestion';
import type { Feed } from './FeedScreen';

interface Props {
  feed: Feed | null;
  etag: string;
  /** With what there is to say of it, and with the address if it has a new one, or null if it has none any more. */
  onChanged: (said: string, address?: string | null) => void;
}

const PRIVACY = [
  { value: 'AWAY_ONLY', label: 'Only that you are away' },
  { value: 'TYPE', label: 'Also what kind of leave it is' },
] as const;

const ALSO = [
  { value: 'waiting', label: 'Leave that waits for a decision' },
  { value: 'public', label: 'Public holidays where you work' },
];

/** What the calendar shows; and the making and revoking of its address. */
export function FeedForm({ feed, etag, onChanged }: Props) {
  const [privacy, setPrivacy] = useState<Schemas['CalendarFeedPrivacy']>(feed?.privacy ?? 'AWAY_ONLY');
  const [also, setAlso] = useState(alsoOf(feed));
  const [errors, setErrors] = useState<Errors>({});
  const [busy, setBusy] = useState(false);
  const replacing = useQuestion();
  const revoking = useQuestion();
  const body = { privacy, includesWaiting: also.includes('waiting'), includesPublicHolidays: also.includes('public') };
  const version = { params: { header: { 'If-Match': etag } } };

  const act = async (request: () => Promise<void>) => {
    setBusy(true);
    setErrors({});
    await request().catch((reason: unknown) => setErrors({ form: asRefused(reason).message }));
    replacing.close();
    revoking.close();
    setBusy(false);
  };
  const make = () =>
    act(async () => {
      const { address } = await answerOf(api.PUT('/v1/calendar-feed', { body }));
      onChanged(feed === null ? 'Your calendar has an address.' : 'Your calendar has a new address. The one before works no more.', address);
    });
  const save = () => act(() => answerOf(api.PUT('/v1/calendar-feed', { ...version, body })).then(() => onChanged('Saved. The address is the same.')));
  const revoke = () => act(() => doneOf(api.DELETE('/v1/calendar-feed', version)).then(() => onChanged('The address is revoked.', null)));
  if (replacing.isAsked || revoking.isAsked) {
    const { question, yes, onYes, onNo } = replacing.isAsked
      ? { question: 'Do you want a new address instead?', yes: 'Yes, make a new one', onYes: make, onNo: replacing.decline }
      : { question: 'Do you want to revoke the address?', yes: 'Yes, revoke it', onYes: revoke, onNo: revoking.decline };
    return (
      <AreYouSure no="No, keep it" {...{ question, yes, busy, onYes, onNo }}>
        <p class="govuk-body">Calendars that use the address that you have now show your leave no more.</p>
      </AreYouSure>
    );
  }
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void (feed === null ? make() : save());
      }}
    >
      <ErrorSummary errors={errors} />
      <Choice name="privacy" label="What does it show?" value={privacy} onChange={setPrivacy} of={PRIVACY} />
      <Ticks name="also" label="What else does it show?" hint="Approved leave is always in it" value={also} onChange={setAlso} of={ALSO} />
      <div class="govuk-button-group">
        <button type="submit" class="govuk-button" disabled={busy}>
          {feed === null ? 'Make an address' : 'Save'}
        </button>
        {feed !== null && (
          <>
            <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} ref={replacing.button} onClick={replacing.ask}>
              Make a new address instead
            </button>
            <button type="button" class="govuk-button govuk-button--warning" disabled={busy} ref={revoking.button} onClick={revoking.ask}>
              Revoke the address
            </button>
          </>
        )}
      </div>
    </form>
  );
}

function alsoOf(feed: Feed | null): string {
  return [feed?.includesWaiting ? 'waiting' : '', feed?.includesPublicHolidays ? 'public' : ''].filter((each) => each !== '').join(',');
}
