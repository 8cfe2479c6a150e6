import { useState } from 'preact/hooks';
import { deliver } from '../../shared/deliver';
import type { Errors } from '../../shared/ErrorSummary';
import { errorsOfRefusal, type Fields } from '../../shared/errors';
import { go } from '../../shared/route';
import { outbox, useMe } from '../../shared/session';
import { useShown } from '../../shared/useShown';
import { date } from '../../shared/words';
import type { Payslip } from '../payslips';
import { AskFields } from './AskFields';
import { queryDraftOf, startOf } from './queryDraft';
import { missingIn, type QueryForm, requestOf } from './queryWords';

interface Props {
  payslip: Payslip;
  /** That the person comes from; empty where they choose one. */
  line: string;
  /** What came back and is mended; missing where it is new. */
  waitingId: string | undefined;
}

const FIELDS: Fields = {
  line: { pointers: ['/line'], label: 'What you ask about' },
  text: { pointers: ['/text'], label: 'Your question' },
};

/** A question as it is typed, kept on the phone, and sent once however often it takes. */
export function AskEditor({ payslip, line, waitingId }: Props) {
  const { staffNumber } = useMe();
  const [sent, setSent] = useState(waitingId);
  const kept = queryDraftOf(sent ?? payslip.id, staffNumber);
  const cameBack = waitingId === undefined ? undefined : outbox.find(waitingId, staffNumber);
  const [start] = useState(() => startOf(kept.read(), cameBack, payslip.id, line));
  const [form, setForm] = useState(start.form);
  const [errors, setErrors] = useState<Errors>(cameBack?.refusal ? { form: cameBack.refusal.message } : {});
  const [sending, setSending] = useState(false);
  const isShown = useShown();
  const { id } = start;

  const change = (after: QueryForm) => {
    kept.write({ id, form: after });
    setForm(after);
  };
  const send = () => {
    setSending(true);
    const title = `About your payslip of ${date(payslip.payDate)}`;
    void deliver(outbox, { id, kind: 'query', owner: staffNumber, title, body: requestOf(form), form }, {
      list: '/pay/queries',
      held: () => {
        kept.forget();
        setSent(id);
      },
      isShown,
      leaveFor: go,
      cameBack: (refused) => {
        queryDraftOf(id, staffNumber).write({ id, form });
        // Where a reload finds it, for a new question is another one from here on.
        history.replaceState(null, '', `#/pay/ask-again/${id}`);
        setErrors(errorsOfRefusal(refused, FIELDS));
        setSending(false);
      },
    });
  };
  const check = () => {
    const found = missingIn(form);
    setErrors(found);
    if (Object.keys(found).length === 0) {
      send();
    }
  };
  return <AskFields onChange={change} onSend={check} {...{ payslip, form, errors, sending }} />;
}
