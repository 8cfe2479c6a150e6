import type { Schemas } from '../shared/client';
import type { Errors } from '../shared/ErrorSummary';
import type { Refused } from '../shared/refused';
import { withoutAdvice } from '../shared/words';
import { CONTROLS } from './fields';

type Finding = Schemas['ExpenseFinding'];

const SUBJECTS: Record<string, string> = {
  kind: 'This kind of expense',
  date: 'The date',
  description: 'What it was for',
  reason: 'The reason',
  ...Object.fromEntries(CONTROLS.map(({ field, subject }) => [field, subject])),
};

/** Rules that speak of the whole expense, whichever field they point to. */
const OF_THE_WHOLE: Finding['rule'][] = [
  'LATE',
  'DUPLICATE_RECEIPT',
  'RECEIPT_OF_ANOTHER_PERSON',
  'DUPLICATE_EXPENSE',
  'DUPLICATE_JOURNEY',
  'SUBSISTENCE_OVERLAPS',
  'NIGHTS_OVERLAP',
  'NO_RECEIPT_DECLARED',
  'TAXABLE',
];

/** The contract's names for what this page calls otherwise. */
const PLAINLY: [RegExp, string][] = [
  [/say in reason /g, 'say '],
  [/say why in reason/g, 'say why'],
  [/say in noReceiptReason /g, 'say '],
  [/ and set alcoholIncluded to false/g, ''],
  [/ as amount instead/g, ' instead'],
  [/than miles\b/g, 'than the miles of this one'],
  [/after leftAt/g, 'after you left'],
  [/line (\d+) of this claim/g, 'expense $1'],
];

export function plainly(message: string): string {
  return PLAINLY.reduce((said, [theirs, ours]) => said.replace(theirs, ours), message);
}

/** A finding as a sentence of its own. */
export function sentence(finding: Pick<Finding, 'rule' | 'pointer' | 'message'>): string {
  const subject = OF_THE_WHOLE.includes(finding.rule) ? 'This' : subjectOf(finding.pointer);
  return `${subject} ${plainly(finding.message)}.`;
}

/** Without the advice, once it is too late for that. */
export function plainFact(finding: Pick<Finding, 'rule' | 'pointer' | 'message'>): string {
  return sentence({ ...finding, message: withoutAdvice(finding.message) });
}

/** Still keeps the claim from being submitted. */
export function isOpen({ severity, answer }: Finding, reason = ''): boolean {
  return severity === 'BLOCKS' || (severity === 'NEEDS_REASON' && answer === null && reason.trim() === '');
}

/** From `/lines/2/amount/pence` to the field of the line; null for what is about the whole claim. */
export function placeOf(pointer: string | null): { line: number; field: string } | null {
  const match = /^\/lines\/(\d+)\/(\w+)(?:\/(\w+))?/.exec(pointer ?? '');
  return match && { line: Number(match[1]), field: match[3] === 'minorUnits' ? 'amount' : match[2]! };
}

/** The name under which an error of a line stands in a summary of the whole claim. */
export function nameOf(line: number, field: string): string {
  return `${line}.${field}`;
}

function subjectOf(pointer: string | null): string {
  return SUBJECTS[placeOf(pointer)?.field ?? ''] ?? 'The claim';
}

/** What blocks, at its fields: all of it where there are several at one. */
export function blocks(findings: Finding[]): Errors {
  const errors: Errors = {};
  for (const finding of findings.filter(({ severity }) => severity === 'BLOCKS')) {
    const name = nameOf(finding.line, fieldOf(finding));
    errors[name] = name in errors ? `${errors[name]} ${sentence(finding)}` : sentence(finding);
  }
  return errors;
}

function fieldOf({ pointer }: Finding): string {
  return placeOf(pointer)?.field ?? 'kind';
}

/** The other claims for which a field of a line blocks it, each once. */
export function blockedBy(findings: Finding[], field: string): string[] {
  const those = findings.filter((finding) => finding.severity === 'BLOCKS' && fieldOf(finding) === field);
  return [...new Set(those.flatMap(({ otherClaimId }) => otherClaimId ?? []))];
}

/** What a refusal lists, at its fields; where it lists nothing, what it says as a whole. */
export function errorsOfClaim(refused: Pick<Refused, 'message' | 'problem'>): Errors {
  return errorsAt(refused.problem?.errors ?? [], refused.message);
}

export function errorsAt(violations: { pointer: string | null; message: string }[], otherwise: string): Errors {
  const errors: Errors = {};
  for (const { pointer, message } of violations) {
    const place = placeOf(pointer);
    errors[place ? nameOf(place.line, place.field) : 'form'] ??= `${subjectOf(pointer)} ${plainly(message)}`;
  }
  return Object.keys(errors).length > 0 ? errors : { form: otherwise };
}

/** Of one line, by its fields. */
export function errorsOfLine(errors: Errors, line: number): Errors {
  const at = nameOf(line, '');
  return Object.fromEntries(
    Object.entries(errors).flatMap(([name, message]) => (name.startsWith(at) ? [[name.slice(at.length), message]] : [])),
  );
}

/** The way back from {@link nameOf}. */
export function placeOfName(name: string): { line: number; field: string } | null {
  const match = /^(\d+)\.(\w+)$/.exec(name);
  return match && { line: Number(match[1]), field: match[2]! };
}
