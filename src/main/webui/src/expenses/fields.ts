import type { Schemas } from '../shared/client';
import { penceOf, typedUnits } from '../shared/pence';

export type LineField = Schemas['ExpenseLineField'];
/** Where what is read from a receipt may go. */
export type ReadField = 'description' | 'date' | Extract<LineField, 'amount' | 'foreign' | 'vat'>;
export type Typed = Partial<Record<LineField, string>>;

/** How a field is filled in; each has one component and one way to be read. */
export type As = 'text' | 'money' | 'whole' | 'time' | 'choice' | 'tick' | 'ticks' | 'staff' | 'currency' | 'receipts';

export interface Control {
  field: LineField;
  as: As;
  label: string;
  hint?: string;
  /** What to do when it is missing or unreadable. */
  ask: string;
  /** What it is called at the head of a sentence about it. */
  subject: string;
  of?: readonly { value: string; label: string }[];
  /** Taken when nothing is chosen. */
  otherwise?: string;
  /** Not needed by most, so out of the way until asked for. */
  rare?: true;
  /** Asked before all others, since its answer may spare the person typing them. */
  first?: true;
  maxLength?: number;
  /** Of no use unless this holds for what is typed elsewhere. */
  when?: (typed: Typed, receipts: number) => boolean;
}

/** Every field that some kind of expense has, in the order in which people think of them. */
export const CONTROLS: readonly Control[] = [
  {
    field: 'fuel',
    as: 'choice',
    label: 'What does the car run on?',
    ask: 'Select what the car runs on',
    subject: 'The fuel',
    of: [
      { value: 'PETROL', label: 'Petrol, or a petrol hybrid' },
      { value: 'DIESEL', label: 'Diesel, or a diesel hybrid' },
      { value: 'GAS', label: 'Gas (LPG)' },
      { value: 'ELECTRIC', label: 'Electricity alone' },
    ],
  },
  {
    field: 'engineCc',
    as: 'whole',
    label: 'Size of the engine in cc',
    hint: 'It is in the log book, for example 1598',
    ask: 'Enter the size of the engine in cc as a whole number',
    subject: 'The size of the engine',
    when: ({ fuel }) => fuel !== 'ELECTRIC',
  },
  {
    field: 'from',
    as: 'text',
    label: 'Where did you start?',
    ask: 'Enter where you started',
    subject: 'The journey',
    maxLength: 100,
  },
  { field: 'to', as: 'text', label: 'Where did you go?', ask: 'Enter where you went', subject: 'Where you went', maxLength: 100 },
  {
    field: 'miles',
    as: 'whole',
    label: 'How many miles one way?',
    ask: 'Enter the miles one way as a whole number',
    subject: 'The miles',
  },
  { field: 'roundTrip', as: 'tick', label: 'There and back: count the miles twice', ask: '', subject: 'There and back' },
  {
    field: 'commuteMiles',
    as: 'whole',
    label: 'Miles one way of your usual journey to work',
    hint: 'If you started or ended at home. 0 on a day when you would not have gone to the office.',
    ask: 'Enter the miles of your usual journey as a whole number',
    subject: 'The distance of your usual journey to work',
    when: ({ from = '', to = '', commuteMiles = '' }) => commuteMiles !== '' || /\bhome\b/i.test(`${from} ${to}`),
  },
  { field: 'nights', as: 'whole', label: 'How many nights?', ask: 'Enter the nights as a whole number', subject: 'The nights' },
  {
    field: 'area',
    as: 'choice',
    label: 'Where did you stay?',
    ask: 'Select where you stayed',
    subject: 'Where you stayed',
    of: [
      { value: 'LONDON', label: 'London' },
      { value: 'ELSEWHERE', label: 'Elsewhere in the United Kingdom' },
      { value: 'ABROAD', label: 'Abroad' },
    ],
  },
  {
    field: 'mealsIncluded',
    as: 'ticks',
    label: 'Which meals does the price include?',
    ask: '',
    subject: 'The meals included',
    of: [
      { value: 'BREAKFAST', label: 'Breakfast' },
      { value: 'LUNCH', label: 'Lunch' },
      { value: 'DINNER', label: 'Dinner' },
    ],
  },
  { field: 'leftAt', as: 'time', label: 'When did you leave?', ask: 'Enter when you left', subject: 'When you left' },
  { field: 'backAt', as: 'time', label: 'When were you back?', ask: 'Enter when you were back', subject: 'When you were back' },
  {
    field: 'backOn',
    as: 'choice',
    label: 'Were you back on the next day?',
    ask: 'Select when you were back',
    subject: 'The day you were back',
    otherwise: 'same',
    of: [
      { value: 'same', label: 'No, on the same day' },
      { value: 'next', label: 'Yes, on the next day' },
    ],
  },
  {
    field: 'travelClass',
    as: 'choice',
    label: 'Which class?',
    ask: 'Select the class',
    subject: 'The class',
    otherwise: 'STANDARD',
    of: [
      { value: 'STANDARD', label: 'Standard or economy' },
      { value: 'FIRST', label: 'First or business' },
    ],
  },
  {
    field: 'priorApproval',
    as: 'text',
    label: 'Who approved first class before you travelled, and when?',
    ask: 'Enter who approved first class, and when',
    subject: 'Approval',
    maxLength: 200,
    when: ({ travelClass }) => travelClass === 'FIRST',
  },
  { field: 'amount', as: 'money', label: 'How much was it?', ask: 'Enter the amount, for example 4.80', subject: 'The amount' },
  {
    field: 'foreign',
    as: 'currency',
    label: 'Currency, if you did not pay in pounds',
    hint: 'Three letters, for example EUR. The amount above is then in that currency, and there is no VAT to claim.',
    ask: 'Enter the currency as three letters, for example EUR',
    subject: 'The currency',
    maxLength: 3,
    rare: true,
  },
  {
    field: 'receiptIds',
    as: 'receipts',
    first: true,
    label: 'Receipts',
    ask: '',
    subject: 'A receipt',
  },
  {
    field: 'noReceiptReason',
    as: 'text',
    label: 'If you have no receipt, say why',
    hint: 'For example, the machine printed none',
    ask: 'Enter why there is no receipt',
    subject: 'That there is no receipt',
    maxLength: 300,
    when: (_, receipts) => receipts === 0,
  },
  {
    field: 'vat',
    as: 'money',
    label: 'VAT, if the receipt shows it',
    ask: 'Enter the VAT in pounds, for example 0.80',
    subject: 'The VAT',
    rare: true,
    when: ({ foreign = '' }) => foreign.trim() === '',
  },
  { field: 'alcoholIncluded', as: 'tick', label: 'The amount includes alcohol', ask: '', subject: 'Alcohol', rare: true },
  {
    field: 'passengers',
    as: 'staff',
    label: 'Colleagues who rode along',
    hint: 'Their staff numbers, for example CO100002, CO100003',
    ask: 'Enter staff numbers with commas between them',
    subject: 'Each passenger',
    maxLength: 110,
    rare: true,
  },
  {
    field: 'byChoice',
    as: 'tick',
    label: 'I took the car though public transport would have done',
    ask: '',
    subject: 'The choice of the car',
    rare: true,
  },
];

/** What the page sends of what is typed; null where it cannot be read. Never asked of an empty field. */
export const READ: Record<As, (typed: string) => unknown> = {
  text: (typed) => typed.trim(),
  money: (typed) => {
    const pence = penceOf(typed);
    return pence === null ? null : { pence, currency: 'GBP' };
  },
  whole: (typed) => (/^\d{1,5}$/.test(typed.trim()) ? Number(typed.trim()) : null),
  time: (typed) => typed,
  choice: (typed) => typed,
  tick: (typed) => typed === 'yes',
  ticks: (typed) => typed.split(','),
  staff: (typed) => {
    const numbers = typed.toUpperCase().split(/[\s,;]+/).filter((number) => number !== '');
    return numbers.every((number) => /^[A-Z0-9]{4,12}$/.test(number)) ? numbers : null;
  },
  currency: (typed) => (/^[A-Z]{3}$/.test(typed.trim().toUpperCase()) ? typed.trim().toUpperCase() : null),
  receipts: () => undefined,
};

/** The way back, to change what was sent. */
export function typedOf(as: As, value: unknown): string {
  if (value === null || value === undefined || value === false) {
    return '';
  }
  switch (as) {
    case 'money':
      return typedUnits((value as { pence: number }).pence, 2);
    case 'tick':
      return 'yes';
    case 'ticks':
      return (value as string[]).join(',');
    case 'staff':
      return (value as string[]).join(', ');
    default:
      return String(value);
  }
}
