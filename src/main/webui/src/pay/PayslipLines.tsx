import type { Schemas } from '../shared/client';
import { money } from '../shared/words';
import { accountText } from './payWords';

interface Line {
  description: string;
  meaning: string;
  amount: Schemas['Money'];
  /** What else payroll says of it. */
  notes: string[];
  /** Where one reads what it was asked for by. */
  place: { href: string; name: string } | null;
}

interface Props {
  title: string;
  of: Line[];
  total: Schemas['Money'];
}

/** What makes a total, each line with what it is. Of several that are the same, such as arrears, that is said once. */
export function PayslipLines({ title, of, total }: Props) {
  return (
    <>
      <h2 class="govuk-heading-m">{title}</h2>
      <ul class="sop-list">
        {of.map((line, i) => (
          <li key={i}>
            <div class="sop-row">
              <span class="sop-break">{line.description}</span>
              <span>{money(line.amount)}</span>
            </div>
            {line.notes.map((note) => (
              <span key={note} class="sop-quiet">
                {note}
              </span>
            ))}
            {line.meaning !== of[i - 1]?.meaning && <span class="sop-quiet">{line.meaning}</span>}
            {line.place && (
              <a class="govuk-link" href={line.place.href}>
                {line.place.name}
                <span class="govuk-visually-hidden">: {line.description}</span>
              </a>
            )}
          </li>
        ))}
        <li class="sop-row">
          <strong>Total</strong>
          <span>{money(total)}</span>
        </li>
      </ul>
    </>
  );
}

/** Where the money went. */
export function NetPayments({ of }: { of: Schemas['PayslipNetPayment'][] }) {
  return of.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">Paid to you</h2>
      <ul class="sop-list">
        {of.map((payment, i) => (
          <li class="sop-row" key={i}>
            <span>{accountText(payment)}</span>
            <span>{money(payment.amount)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
