import { useState } from 'preact/hooks';
import { deliver } from '../../shared/deliver';
import type { Errors } from '../../shared/ErrorSummary';
import { go } from '../../shared/route';
import { Screen } from '../../shared/Screen';
import { outbox, useMe } from '../../shared/session';
import { useShown } from '../../shared/useShown';
import { ArrivedBefore } from '../ArrivedBefore';
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
  const [sent, setSent] = useState(waitingId);
  const kept = entryDraftOf(sent, staffNumber);
  const [cameBack] = useState(waitingId ? outbox.find(waitingId, staffNumber) : undefined);
  const [start] = useState(() => startOf(kept.read(), cameBack));
  const [form, setForm] = useState(start.form);
  const [errors, setErrors] = useState<Errors>(errorsOfSent(cameBack));
  const [sending, setSending] = useState(false);
  const [arrived, setArrived] = useState(false);

  const change = (after: EntryForm) => {
    kept.write({ ...start, form: after });
    setForm(after);
  };
  const isShown = useShown();
  const send = () => {
    setSending(true);
    const { id } = start;
    const body = entryRequestOf(form, year);
    void deliver(outbox, { id, kind: 'entry', owner: staffNumber, title: entryTitle(body), body, form }, {
      list: '/holidays/entries',
      held: () => {
        kept.forget();
        setSent(id);
      },
      isShown,
      leaveFor: go,
      cameBack: (refused) => {
        if (refused.status === 412 || refused.status === 428) {
          setArrived(true);
          return;
        }
        entryDraftOf(id, staffNumber).write({ ...start, form });
        // Where a reload finds it, for a new entry is another one from here on.
        history.replaceState(null, '', `#/holidays/record/${id}`);
        setErrors(errorsOfEntry(refused));
        setSending(false);
      },
    });
  };
  const check = () => {
    const found = missingOfEntry(form, year);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      send();
    }
  };
  if (arrived) {
    return (
      <Screen key="arrived" title={title}>
        <ArrivedBefore at={`/holidays/entries/${start.id}`} onOpen={() => outbox.remove(start.id)} />
      </Screen>
    );
  }
  return <EntryFields onChange={change} onSend={check} {...{ title, kinds, form, year, errors, sending }} />;
}
