import type { NamedReceipt } from '../receipts/receiptBox';
import type { Schemas } from '../shared/client';
import { isoOf, nextDay, NO_DATE, typedDate, type TypedDate } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import { decimalsOf, typedUnits, unitsOf } from '../shared/pence';
import { type Control, CONTROLS, type LineField, READ, type ReadField, type Typed, typedOf } from './fields';

export type Kind = Schemas['ExpenseKind'];
export type ExpenseType = Schemas['ExpenseType'];

/** One expense, as it is typed. */
export interface LineForm {
  kind: Kind | '';
  date: TypedDate;
  description: string;
  /** Answers what the rules question. */
  reason: string;
  receipts: NamedReceipt[];
  typed: Typed;
  /** Why it came back. */
  returned: string;
  /** The receipt whose reading was taken or turned down, and the fields that still say what it said. */
  read?: { receipt: string; fields: ReadField[] };
}

/** A claim, as it is typed. */
export interface ClaimForm {
  /** Null until it is changed from what the first line is for. */
  title: string | null;
  lines: LineForm[];
  /** Why it came back as a whole. */
  returned?: string;
}

export const EMPTY_LINE: LineForm = {
  kind: '',
  date: NO_DATE,
  description: '',
  reason: '',
  receipts: [],
  typed: {},
  returned: '',
};

/** The controls that a line of this kind has now; all of them while the kind's fields are not known. */
export function controlsOf(line: LineForm, type: ExpenseType | undefined): Control[] {
  return CONTROLS.filter(
    ({ field, when }) => (type?.fields.includes(field) ?? true) && (when?.(line.typed, line.receipts.length) ?? true),
  );
}

/** What is missing or unreadable, before anything is sent. The rules are the service's own. */
export function missing(line: LineForm, type: ExpenseType | undefined): Errors {
  const errors: Errors = {};
  if (line.kind === '' || type === undefined) {
    errors.kind = 'Select what you are claiming for';
  }
  if (line.description.trim() === '') {
    errors.description = 'Enter what it was for';
  }
  if (isoOf(line.date) === null) {
    errors.date = 'Enter the date, for example 27 3 2026';
  }
  for (const control of type ? controlsOf(line, type) : []) {
    const typed = textOf(line, control.field);
    if (typed === '' ? isNeeded(control, line, type) : !isReadable(control, line, typed)) {
      errors[control.field] = control.ask;
    }
  }
  return errors;
}

/**
 * The first line that cannot go out as it is typed; -1 when there is none. Of a kind that may not be claimed today the
 * service has to say what is wrong.
 */
export function firstIncomplete(form: ClaimForm, types: ExpenseType[]): number {
  return form.lines.findIndex((line) => {
    const fields = Object.keys(missing(line, types.find(({ kind }) => kind === line.kind)));
    return fields.some((field) => field !== 'kind' || line.kind === '');
  });
}

/** One of amount and foreign is needed, and both are typed into the amount; an engine has a size unless it is none. */
function isNeeded({ field, otherwise }: Control, line: LineForm, type: ExpenseType | undefined): boolean {
  if (otherwise !== undefined) {
    return false;
  }
  return field === 'amount' || (field === 'engineCc' && line.typed.fuel !== 'ELECTRIC') || !!type?.needed.includes(field);
}

function isReadable({ field, as }: Control, line: LineForm, typed: string): boolean {
  return field === 'amount' ? (amountOf(line) ?? 0) > 0 : READ[as](typed) !== null;
}

function textOf(line: LineForm, field: LineField): string {
  return (line.typed[field] ?? '').trim();
}

function currencyOf(line: LineForm): string | null {
  return textOf(line, 'foreign') === '' ? null : (READ.currency(textOf(line, 'foreign')) as string | null);
}

/** What stands before a field of money: only the amount can be in another currency. */
export function prefixOf(field: LineField, line: LineForm): string {
  return (field === 'amount' && textOf(line, 'foreign').toUpperCase()) || '£';
}

/** In pence, or in the smallest unit of the currency it was paid in; null when it is no amount. */
export function amountOf(line: LineForm): number | null {
  const currency = currencyOf(line);
  return unitsOf(textOf(line, 'amount'), currency === null ? 2 : decimalsOf(currency));
}

export function titleOf(form: ClaimForm): string {
  return (form.title?.trim() || form.lines[0]?.description.trim() || 'Expenses').slice(0, 100);
}

/** As the service takes it; only of lines in which nothing is {@link missing}. */
export function requestOf(form: ClaimForm, types: ExpenseType[], submit: boolean): Schemas['ClaimRequest'] {
  const lines = form.lines.map((line) => lineOf(line, types.find(({ kind }) => kind === line.kind)));
  return { title: titleOf(form), lines, submit };
}

export function lineOf(line: LineForm, type: ExpenseType | undefined): Schemas['ClaimLineRequest'] {
  if (line.kind === '') {
    throw new Error('The kind is asked for first.');
  }
  const date = isoOf(line.date) ?? '';
  const said: Record<string, unknown> = { kind: line.kind, date, description: line.description.trim() };
  if (line.reason.trim() !== '') {
    said.reason = line.reason.trim();
  }
  for (const control of controlsOf(line, type)) {
    const value = valueOf(control, line, date, type);
    if (value !== undefined) {
      said[control.field] = value;
    }
  }
  return said as unknown as Schemas['ClaimLineRequest'];
}

function valueOf({ field, as }: Control, line: LineForm, date: string, type: ExpenseType | undefined): unknown {
  const currency = currencyOf(line);
  switch (field) {
    case 'receiptIds':
      return line.receipts.length === 0 ? undefined : line.receipts.map(({ id }) => id);
    case 'backOn':
      // It has no empty state, so only a kind that is known to have it may send it.
      return date !== '' && (type || line.typed.backOn) ? (line.typed.backOn === 'next' ? nextDay(date) : date) : undefined;
    case 'amount': {
      const amount = currency === null ? amountOf(line) : null;
      return amount === null ? undefined : { pence: amount, currency: 'GBP' };
    }
    case 'foreign':
      return currency === null ? undefined : { minorUnits: amountOf(line) ?? 0, currency };
    default: {
      const typed = textOf(line, field);
      return typed === '' ? undefined : READ[as](typed);
    }
  }
}

/** What was said of the claim as a whole; empty where it was said of its lines, in another claim that they were part of. */
export function saidOfAll({ decisionReason, continues, lines }: Schemas['Claim']): string {
  const isSaidOfLines = continues !== null && lines.some((line) => line.decisionReason);
  return isSaidOfLines ? '' : (decisionReason ?? '');
}

/** As the service has a line, or as it would take it. */
type KnownLine = Schemas['ClaimLine'] | Schemas['ClaimLineRequest'];

/** A claim that the service has or proposes, to be changed. */
export function formOf(claim: { title: string; lines: KnownLine[] }): ClaimForm {
  return { title: claim.title, lines: claim.lines.map(formOfLine) };
}

export function formOfLine(line: KnownLine): LineForm {
  const typed: Typed = {};
  for (const { field, as } of CONTROLS) {
    const value = typedOfField(line, field) ?? typedOf(as, line[field as keyof KnownLine]);
    if (value !== '') {
      typed[field] = value;
    }
  }
  return {
    kind: line.kind,
    date: typedDate(line.date),
    description: line.description,
    reason: line.reason ?? '',
    receipts: (line.receiptIds ?? []).map((id, i) => ({ id, name: `Receipt ${i + 1}` })),
    typed,
    returned: ('decisionReason' in line && line.decisionReason) || '',
  };
}

/** Those that are not typed as they are sent. */
function typedOfField(line: KnownLine, field: LineField): string | undefined {
  switch (field) {
    case 'receiptIds':
      return '';
    case 'amount':
      return line.foreign
        ? typedUnits(line.foreign.minorUnits ?? 0, decimalsOf(line.foreign.currency))
        : typedOf('money', 'claimed' in line ? line.claimed : line.amount);
    case 'foreign':
      return line.foreign?.currency ?? '';
    case 'backOn':
      return !line.backOn ? '' : line.backOn === line.date ? 'same' : 'next';
    case 'leftAt':
    case 'backAt':
      return line[field]?.slice(0, 5) ?? '';
    default:
      return undefined;
  }
}
