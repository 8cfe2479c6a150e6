import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import { penceOf } from '../shared/pence';
import { withoutAdvice } from '../shared/words';

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

/** Of the reason for a whole decision, in characters. */
export const LONGEST = 500;

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

function missingInLines(ruling: TypedRuling, positions: number[]): Errors {
  const { lines } = ruling;
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
  if (Object.keys(errors).length === 0 && returnsAll(ruling, positions) && reasonsOf(ruling, positions).length > LONGEST) {
    errors.reason = `Shorten the reasons to ${LONGEST} characters together: the whole claim goes back`;
  }
  return errors;
}

/**
 * As the service takes it; only of a ruling in which nothing is missing. Where every line goes back, there is nothing
 * left to approve.
 */
export function requestOf(ruling: TypedRuling, positions: number[]): Schemas['DecisionRequest'] {
  if (returnsAll(ruling, positions)) {
    return { decision: 'DECLINED', reason: reasonsOf(ruling, positions) };
  }
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

function returnsAll({ choice, lines }: TypedRuling, positions: number[]): boolean {
  return choice === 'PART' && positions.length > 0 && positions.every((position) => lines[position]?.verdict === 'RETURN');
}

/** All that is said, each once; with the expense that it is said of unless it is the only one. */
function reasonsOf({ reason, lines }: TypedRuling, positions: number[]): string {
  const said = positions.map((position) => ({ position, reason: lines[position]!.reason.trim() }));
  const isTheSame = said.every((each) => each.reason === said[0]!.reason);
  const ofLines = isTheSame ? [said[0]!.reason] : said.map((each) => `Expense ${each.position + 1}: ${each.reason}`);
  return [...ofLines, reason.trim()].filter((text) => text !== '').join('\n');
}

/** What becomes of it once it is decided. Whether the amount needs another approver is not in the answer. */
export function afterwards(decided: Pick<Schemas['Approval'], 'kind' | 'status' | 'level' | 'claimantName'>): string {
  const isClaim = decided.kind === 'EXPENSE_CLAIM';
  const seen = `${decided.claimantName} sees it in their ${isClaim ? 'expenses' : 'holidays'}.`;
  const mayGoOn = isClaim && decided.status === 'APPROVED' && decided.level === 1;
  return mayGoOn ? `${seen} It may need a second approver.` : seen;
}

/**
 * What is said of an expense to whoever decides. What the rules found is a predicate with the claimant's answer behind it;
 * what the claimant said begins with a capital or a figure.
 */
export function remark(text: string): string {
  const [found = '', ...answer] = text.split(' — “');
  const answered = answer.length > 0 ? ` “${answer.join(' — “')}` : '';
  return /^[a-z]/.test(text) ? `It ${withoutAdvice(found)}.${answered}` : text;
}
