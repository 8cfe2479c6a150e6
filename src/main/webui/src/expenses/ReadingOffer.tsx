import { useEffect, useState } from 'preact/hooks';
import { useReading } from '../receipts/useReading';
import type { ExpenseType, LineForm } from './claimForm';
import { FROM_RECEIPT } from './FromReceipt';
import { accepted, type Offered, offerOf } from './offer';

interface Props {
  line: LineForm;
  type: ExpenseType;
  onChange: (by: (line: LineForm) => LineForm) => void;
}

/** What the first receipt of an expense says of fields that are empty: it is filled in only if the person wants it. */
export function ReadingOffer({ line, type, onChange }: Props) {
  const id = line.receipts[0]?.id;
  const [answered, setAnswered] = useState<Offered[]>();
  const { reading, isAsked } = useReading(id, id !== line.read?.receipt);
  const offered = reading ? offerOf(reading, line, type) : [];
  useEffect(() => {
    // The button that was pressed is gone; here typing goes on.
    if (answered) {
      document.getElementById(answered[0]?.field ?? 'description')?.focus();
    }
  }, [answered]);
  const answer = (taken: Offered[]) => {
    onChange((now) => accepted(now, id!, taken));
    setAnswered(taken);
  };
  return (
    <>
      <span class={isAsked ? 'govuk-hint' : 'govuk-visually-hidden'} role="status">
        {isAsked ? 'Reading your receipt…' : offered.length > 0 ? 'Your receipt was read. See what it says below.' : ''}
      </span>
      {offered.length > 0 && (
        <section class="sop-card" aria-label={FROM_RECEIPT}>
          <h2 class="govuk-heading-s">{FROM_RECEIPT}</h2>
          <dl class="sop-found">
            {offered.map(({ field, label, said, isDoubtful }) => (
              <div key={field}>
                <dt>{label}</dt>
                <dd class="sop-break">
                  {said}
                  {isDoubtful && <span class="sop-quiet">Hard to read, so it may be wrong</span>}
                </dd>
              </div>
            ))}
          </dl>
          <div class="govuk-button-group">
            <button type="button" class="govuk-button govuk-button--secondary" onClick={() => answer(offered)}>
              Fill in what is empty
            </button>
            <button type="button" class="sop-link" onClick={() => answer([])}>
              No, thank you
            </button>
          </div>
        </section>
      )}
    </>
  );
}
