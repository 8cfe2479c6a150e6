import { ReceiptPictures } from '../receipts/ReceiptPicture';
import type { Schemas } from '../shared/client';
import { date, money } from '../shared/words';
import { OtherClaim } from './CheckedLine';
import { plainFact, sentence } from './findings';

/** Said by the line itself as it is now: other claims may have changed it since the rules looked. */
const OF_TAX: Schemas['ExpenseFinding']['rule'][] = ['TAXABLE', 'INCIDENTALS_OVER_LIMIT'];

/** Each line with how its amount comes about, what was decided of it and what the rules say. */
export function ClaimLines({ of }: { of: Pick<Schemas['Claim'], 'lines' | 'findings' | 'status'> }) {
  const isOpenStill = of.status === 'DRAFT' || of.status === 'RETURNED';
  return (
    <ul class="sop-list">
      {of.lines.map((line, i) => (
        <li key={i}>
          <div class="sop-row">
            <span class="sop-break">{line.description}</span>
            <span>{money(line.amount)}</span>
          </div>
          <span class="sop-quiet">
            {date(line.date)}
            {line.from && line.to ? `, ${line.from} to ${line.to}` : ''}
          </span>
          <span class="sop-quiet">{line.explanation}</span>
          {line.taxedBecause && <span class="sop-quiet">{line.taxedBecause}</span>}
          {line.decisionReason && (
            <div class="govuk-inset-text">
              {of.status === 'RETURNED' ? 'Returned' : 'Reduced'}: {line.decisionReason}
            </div>
          )}
          {of.findings
            .filter(({ line, rule }) => line === i && !OF_TAX.includes(rule))
            .map((finding) => (
              <span key={finding.rule} class="sop-quiet">
                {isOpenStill ? sentence(finding) : plainFact(finding)} <OtherClaim id={finding.otherClaimId} />
              </span>
            ))}
          {line.reason && <span class="sop-quiet">You said: {line.reason}</span>}
          <ReceiptPictures of={line.receiptIds} about={line.description} />
        </li>
      ))}
    </ul>
  );
}
