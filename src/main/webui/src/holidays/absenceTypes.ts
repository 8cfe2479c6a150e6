import { useEffect, useState } from 'preact/hooks';
import { answerOf, api } from '../shared/client';
import { useMe } from '../shared/session';
import { type Load, useLoad } from '../shared/useLoad';
import type { Facts } from './kinds';

/** What was read last, for the time without a connection. */
let last: { owner: string; types: Facts[] } | undefined;

/** Reads what the person may ask for before a form asks, which may be in a tunnel. */
export function learnAbsenceTypes(owner: string): void {
  read().then(
    (types) => (last ??= { owner, types }),
    () => undefined,
  );
}

/** What this person may ask for or record; the last known without a connection. */
export function useAbsenceTypes(): Load<Facts[]> {
  const { staffNumber } = useMe();
  const [known, setKnown] = useState(last?.owner === staffNumber ? last.types : undefined);
  const load = useLoad(read);
  useEffect(() => {
    if (load.data) {
      last = { owner: staffNumber, types: load.data };
      setKnown(load.data);
    }
  }, [load.data]);
  const data = load.data ?? known;
  return data ? { ...load, data } : load;
}

function read(): Promise<Facts[]> {
  return answerOf(api.GET('/v1/absence-types')).then(({ absenceTypes }) => absenceTypes);
}
