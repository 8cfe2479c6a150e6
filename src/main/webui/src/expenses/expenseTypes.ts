import { useEffect, useState } from 'preact/hooks';
import { answerOf, api, type Schemas } from '../shared/client';
import { asRefused } from '../shared/refused';
import { useMe } from '../shared/session';
import { type Load, useLoad } from '../shared/useLoad';

type Types = Schemas['ExpenseTypeList'];

/** What was read last, for the time without a connection. */
let last: { owner: string; types: Types } | undefined;

/** Reads what the person may claim for before a form asks, which may be in a tunnel. */
export function learnExpenseTypes(owner: string): void {
  read(null).then(
    (types) => (last ??= { owner, types }),
    () => undefined,
  );
}

/** What this person may claim for on a day; today's until a day is known, and the last known without a connection. */
export function useExpenseTypes(on: string | null): Load<Types> {
  const { staffNumber } = useMe();
  const [types, setTypes] = useState(last?.owner === staffNumber ? last.types : undefined);
  const load = useLoad(() => read(on), on);
  useEffect(() => {
    if (load.data) {
      last = { owner: staffNumber, types: load.data };
      setTypes(load.data);
    }
  }, [load.data]);
  const data = load.data ?? types;
  return data ? { ...load, data } : load;
}

/** A day of no employment has no types: the service says so when the claim is checked, at its date. */
async function read(on: string | null): Promise<Types> {
  try {
    return await answerOf(api.GET('/v1/expense-types', { params: { query: on === null ? {} : { on } } }));
  } catch (reason) {
    if (on === null || asRefused(reason).isWorthRepeating) {
      throw reason;
    }
    return read(null);
  }
}
