import type { Schemas } from '../shared/client';
import { Days } from './Days';

/** What is to stand instead, beside what stands until then. */
export function Proposed({ of }: { of: NonNullable<Schemas['Absence']['proposed']> }) {
  return (
    <section class="sop-card">
      <h3 class="govuk-heading-s">You have asked for this instead</h3>
      <p class="govuk-body">{of.title}</p>
      <p class="govuk-body">{of.cost}</p>
      <details class="govuk-details">
        <summary class="govuk-details__summary">
          <span class="govuk-details__summary-text">Its days</span>
        </summary>
        <Days of={of.days} />
      </details>
    </section>
  );
}
