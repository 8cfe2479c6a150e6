import type { Schemas } from '../../shared/client';

export type Kind = Schemas['EntryKind'];

interface KindFacts {
  kind: Kind;
  label: string;
  hint: string;
  /** What becomes of it once it is sent. */
  next: string;
}

const KINDS: KindFacts[] = [
  {
    kind: 'FLEXI',
    label: 'Record flexitime',
    hint: 'You worked more or less than your hours',
    next: 'It counts at once. Nobody has to approve it.',
  },
  {
    kind: 'TIME_OFF_IN_LIEU',
    label: 'Record work for time off in lieu',
    hint: 'You worked extra and want time off for it',
    next: 'Your manager decides. If they approve, the time is added, and you see by when to take it.',
  },
  {
    kind: 'BOUGHT',
    label: 'Buy leave',
    hint: 'More annual leave for this leave year or the next',
    next: 'Your manager decides. If they approve, it is added to your annual leave.',
  },
  {
    kind: 'SOLD',
    label: 'Sell leave',
    hint: 'Annual leave of this leave year or the next',
    next: 'Your manager decides. It is taken off your annual leave now. If they decline, you have it back.',
  },
  {
    kind: 'IRREGULAR_HOURS',
    label: 'Record the hours of a pay period',
    hint: 'You earn leave by the hours that you work',
    next: 'Your manager decides. If they approve, 12.07% of the time becomes annual leave, in whole hours.',
  },
];

/** What of the leave year is traded, and not worked. */
export function isTrade(kind: Kind | ''): boolean {
  return kind === 'BOUGHT' || kind === 'SOLD';
}

export function nextOf(kind: Kind | ''): string {
  return KINDS.find((each) => each.kind === kind)?.next ?? '';
}

/**
 * The kinds to offer: those that are known to be closed are left out. Whether leave can be bought or sold is not known
 * beforehand: the service says it.
 *
 * @param types the absences that the person may ask for; undefined while they are not known
 * @param irregular whether they have no fixed working days; undefined while that is not known
 */
export function openKinds(types: Pick<Schemas['AbsenceTypeFacts'], 'type'>[] | undefined, irregular: boolean | undefined): KindFacts[] {
  const canTake = (type: Schemas['AbsenceType']) => types === undefined || types.some((each) => each.type === type);
  const open: Record<Kind, boolean> = {
    BOUGHT: irregular !== true,
    SOLD: irregular !== true,
    FLEXI: irregular !== true && canTake('FLEXI_LEAVE'),
    TIME_OFF_IN_LIEU: canTake('TIME_OFF_IN_LIEU'),
    IRREGULAR_HOURS: irregular !== false,
  };
  return KINDS.filter(({ kind }) => open[kind]);
}
