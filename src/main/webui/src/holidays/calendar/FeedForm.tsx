import { useState } from 'preact/hooks';
import { answerOf, api, doneOf, type Schemas } from '../../shared/client';
import { Choice } from '../../shared/Choice';
import { type Errors, ErrorSummary } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { Ticks } from '../../shared/Ticks';
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
  const body = { privacy, includesWaiting: also.includes('waiting'), includesPublicHolidays: also.includes('public') };
  const version = { params: { header: { 'If-Match': etag } } };

  const act = async (request: () => Promise<void>) => {
    setBusy(true);
    setErrors({});
    await request().catch((reason: unknown) => setErrors({ form: asRefused(reason).message }));
    setBusy(false);
  };
  const make = () =>
    act(async () => {
      const { address } = await answerOf(api.PUT('/v1/calendar-feed', { body }));
      onChanged(feed === null ? 'Your calendar has an address.' : 'Your calendar has a new address. The one before works no more.', address);
    });
  const save = () => act(() => answerOf(api.PUT('/v1/calendar-feed', { ...version, body })).then(() => onChanged('Saved. The address is the same.')));
  const revoke = () => {
    if (confirm('Revoke the address? Calendars that use it show your leave no more.')) {
      void act(() => doneOf(api.DELETE('/v1/calendar-feed', version)).then(() => onChanged('The address is revoked.', null)));
    }
  };
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
            <button type="button" class="govuk-button govuk-button--secondary" disabled={busy} onClick={make}>
              Make a new address instead
            </button>
            <button type="button" class="govuk-button govuk-button--warning" disabled={busy} onClick={revoke}>
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
