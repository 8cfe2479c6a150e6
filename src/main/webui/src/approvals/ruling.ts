import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { penceOf } from '../shared/pence';

/** What a manager does with a whole request; with `PART`, line by line. */
export type Choice = '' | 'APPROVED' | 'PART' | 'DECLINED';

export interface TypedLine {
  verdict: 'APPROVE' | 'REDUCE' | 'RETURN';
  amount: string;
  reason: string;
}

export interface TypedRuling {
  choice: Choice;
  reason: string;
  /** By the position of the line; one that is missing is approved. */
  lines: Record<number, TypedLine>;
}

export const NOTHING_DECIDED: TypedRuling = { choice: '', reason: '', lines: {} };

export const APPROVED_LINE: TypedLine = { verdict: 'APPROVE', amount: '', reason: '' };

/** The name of a field of a line. */
export function at(line: number, field: 'verdict' | 'amount' | 'reason'): string {
  return `line-${line}-${field}`;
}

/** Before anything is sent; `positions` are those of the lines there are. */
export function missingIn(ruling: TypedRuling, positions: number[]): Errors {
  if (ruling.choice === '') {
    return { decision: 'Select what you decide' };
  }
  if (ruling.choice === 'DECLINED' && ruling.reason.trim() === '') {
    return { reason: positions.length > 0 ? 'Enter a reason to return the claim' : 'Enter a reason to decline' };
  }
  return ruling.choice === 'PART' ? missingInLines(ruling, positions) : {};
}

function missingInLines({ lines }: TypedRuling, positions: number[]): Errors {
  const errors: Errors = {};
  const apart = positions.filter((position) => (lines[position] ?? APPROVED_LINE).verdict !== 'APPROVE');
  if (apart.length === 0) {
    return { [at(positions[0] ?? 0, 'verdict')]: 'Select a line to pay less of or to return, or approve the whole claim' };
  }
  for (const position of apart) {
    const { verdict, amount, reason } = lines[position]!;
    if (verdict === 'REDUCE' && penceOf(amount) === null) {
      errors[at(position, 'amount')] = 'Enter what is paid instead, for example 120.00';
    }
    if (reason.trim() === '') {
      errors[at(position, 'reason')] = 'Enter the reason: your colleague reads it';
    }
  }
  return errors;
}

/** As the service takes it; only of a ruling in which nothing is missing. */
export function requestOf(ruling: TypedRuling): Schemas['DecisionRequest'] {
  const reason = ruling.reason.trim() === '' ? {} : { reason: ruling.reason.trim() };
  if (ruling.choice !== 'PART') {
    return { decision: ruling.choice === 'DECLINED' ? 'DECLINED' : 'APPROVED', ...reason };
  }
  const lines = Object.entries(ruling.lines).flatMap(([position, { verdict, amount, reason }]): Schemas['LineRulingRequest'][] => {
    const line = { line: Number(position), reason: reason.trim() };
    switch (verdict) {
      case 'APPROVE':
        return [];
      case 'REDUCE':
        return [{ ...line, verdict, amount: { pence: penceOf(amount) ?? 0, currency: 'GBP' } }];
      case 'RETURN':
        return [{ ...line, verdict }];
    }
  });
  return { decision: 'APPROVED', ...reason, lines };
}

/** What the rules say of an expense, to whoever decides: what is found, and what the claimant answers. */
export function remark(text: string): string {
  const [found = '', ...answer] = text.split(' — “');
  const advice = found.indexOf('; ');
  return !/^[a-z]/.test(text) ? text : `It ${advice < 0 ? found : found.slice(0, advice)}.${answer.length > 0 ? ` “${answer.join(' — “')}` : ''}`;
}
