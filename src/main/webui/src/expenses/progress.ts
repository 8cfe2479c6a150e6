import type { Schemas } from '../shared/client';
import { date, dayOf } from '../shared/words';

type Claim = Schemas['Claim'];

/** What has become of a claim and what comes next, in sentences. */
export function progressOf(claim: Claim): string[] {
  return [waits(claim), byRule(claim), pay(claim), paymentProblem(claim)].filter((sentence) => sentence !== '');
}

/** `Rhys Morgan usually decides within 2 days.` */
export function usually(name: string, hours: number): string {
  const days = Math.ceil(hours / 24);
  return `${name} usually decides within ${hours <= 1 ? 'an hour' : days <= 1 ? 'a day' : `${days} days`}.`;
}

function waits({ waitsForName, waitsSince, usualHours }: Claim): string {
  if (waitsForName === null) {
    return '';
  }
  const since = waitsSince === null ? `It is with ${waitsForName}.` : `It has been with ${waitsForName} since ${dayOf(waitsSince)}.`;
  return usualHours === null ? since : `${since} ${usually(waitsForName, usualHours)}`;
}

function byRule({ approvedByRule }: Claim): string {
  return approvedByRule === null ? '' : `It was approved by rule, without a person: ${approvedByRule}`;
}

function pay({ paidOn, expectedPayOn, status }: Claim): string {
  if (paidOn !== null) {
    return `It was paid on ${date(paidOn)}.`;
  }
  return status === 'APPROVED' && expectedPayOn !== null ? `It should be paid on ${date(expectedPayOn)}.` : '';
}

function paymentProblem({ paymentProblem }: Claim): string {
  return paymentProblem === null
    ? ''
    : `The payment came back: ${paymentProblem.replace(/\.$/, '')}. It is paid again with the next payments.`;
}
