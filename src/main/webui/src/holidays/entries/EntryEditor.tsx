import { useState } from 'preact/hooks';
import type { Errors } from '../../shared/ErrorSummary';
import { asRefused } from '../../shared/refused';
import { go } from '../../shared/route';
import { outbox, useMe } from '../../shared/session';
import { entryDraftOf, startOf } from './entryDraft';
import { EntryFields } from './EntryFields';
import { type EntryForm, entryRequestOf, type Year } from './entryForm';
import type { openKinds } from './entryKinds';
import { errorsOfEntry, errorsOfSent } from './entryProblems';
import { entryTitle } from './entryWords';
import { missingOfEntry } from './missingOfEntry';

interface Props {
  title: string;
  /** What came back and is changed; missing where it is new. */
  waitingId: string | undefined;
  kinds: ReturnType<typeof openKinds>;
  /** The present leave year; undefined while it is not known. */
  year: Year | undefined;
}

/** An entry as it is typed, kept on the phone, and sent. */
export function EntryEditor({ title, waitingId, kinds, year }: Props) {
  const { staffNumber } = useMe();
  const kept = entryDraftOf(waitingId, staffNumber);
  const [cameBack] = useState(waitingId ? outbox.find(waitingId, staffNumber) : undefined);
  const [start] = useState(() => startOf(kept.read(), cameBack));
  const [form, setForm] = useState(start.form);
  const [errors, setErrors] = useState<Errors>(errorsOfSent(cameBack));
  const [sending, setSending] = useState(false);

  const change = (after: EntryForm) => {
    kept.write({ ...start, form: after });
    setForm(after);
  };
  const leave = (to: string) => {
    kept.forget();
    go(to);
  };
  const send = async () => {
    setSending(true);
    const { id } = start;
    const body = entryRequestOf(form, year);
    try {
      await outbox.deliver({ id, kind: 'entry', owner: staffNumber, title: entryTitle(body), body, form });
      leave(`/holidays/entries/${id}`);
    } catch (reason) {
      const refused = asRefused(reason);
      if (refused.isWorthRepeating) {
        leave('/holidays/entries');
        return;
      }
      outbox.remove(id);
      setErrors(errorsOfEntry(refused));
      setSending(false);
    }
  };
  const check = () => {
    const found = missingOfEntry(form, year);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      void send();
    }
  };
  return <EntryFields onChange={change} onSend={check} {...{ title, kinds, form, year, errors, sending }} />;
}
