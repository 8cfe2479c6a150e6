import type { LineForm } from './claimForm';
import { isRead } from './offer';

/** Said beside what is offered, and beside the field for as long as it says the same. */
export const FROM_RECEIPT = 'From your receipt – check it';

/** Where what a field says comes from; nothing where the person typed it. */
export function FromReceipt({ line, field }: { line: LineForm; field: string }) {
  return isRead(line, field) ? <strong class="govuk-tag govuk-tag--yellow sop-mark">{FROM_RECEIPT}</strong> : null;
}
