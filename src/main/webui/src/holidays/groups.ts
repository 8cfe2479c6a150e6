import type { Schemas } from '../shared/client';

type Absence = Schemas['AbsenceSummary'];
type Status = Schemas['AbsenceStatus'];

export interface Groups {
  waiting: Absence[];
  /** Those that have begun too, until they are over. */
  coming: Absence[];
  past: Absence[];
}

/** As people look for them: what nobody has decided yet, what is next, and what was. */
export function groupsOf(absences: Absence[], today: string): Groups {
  const each = [...new Map(absences.map((absence) => [absence.id, absence])).values()];
  const byStart = [...each].sort((a, b) => a.startsOn.localeCompare(b.startsOn));
  const isComing = ({ status, endsOn }: Absence) => standsOrWaits(status) && endsOn >= today;
  return {
    waiting: byStart.filter(({ status }) => waits(status)),
    coming: byStart.filter((absence) => isComing(absence) && !waits(absence.status)),
    past: byStart.filter((absence) => !isComing(absence) && !waits(absence.status)).reverse(),
  };
}

export function waits(status: Status): boolean {
  return status === 'REQUESTED' || status === 'CHANGE_REQUESTED' || status === 'CANCELLATION_REQUESTED';
}

export function standsOrWaits(status: Status): boolean {
  return status === 'APPROVED' || waits(status);
}

/** What has happened to it since somebody read it. */
export function newsSince(before: Schemas['Absence'], now: Schemas['Absence']): string[] {
  const news = now.history.slice(before.history.length).map(({ text }) => text);
  return news.length > 0 ? news : [`Now it is: ${now.title}, ${now.cost}.`];
}
