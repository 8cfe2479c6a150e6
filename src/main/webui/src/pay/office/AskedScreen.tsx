import { useState } from 'preact/hooks';
import { Done } from '../../shared/Done';
import { Loaded, Screen } from '../../shared/Screen';
import { useLoad } from '../../shared/useLoad';
import { date } from '../../shared/words';
import { PayslipBody } from '../PayslipBody';
import { QueryStatus } from '../queries/QueryStatus';
import { kindOf, labelOf } from '../queries/queryWords';
import { Thread } from '../queries/Thread';
import { WriteForm } from '../queries/WriteForm';
import { CloseQuery } from './CloseQuery';
import { answer, type Asked, askedOf, unread, wentOn } from './queue';

/** One question, with the payslip that it is about: to be answered, and closed. */
export function AskedScreen({ id }: { id: string }) {
  const asked = useLoad(() => askedOf(id));
  // What an answer of the service says since: to read it again would be one more look at the person's pay.
  const [since, setSince] = useState<Asked>();
  const [done, setDone] = useState({ said: '' });
  const changed = (now: Asked, said: string) => {
    setSince(now);
    setDone({ said });
  };
  return (
    <Screen title="A question for payroll">
      <Done of={done} />
      <Loaded of={asked}>{(loaded) => <All of={since ?? loaded} onChanged={changed} />}</Loaded>
      <a class="govuk-link govuk-body" href="#/pay/queue">
        All questions that wait
      </a>
    </Screen>
  );
}

function All({ of, onChanged }: { of: Asked; onChanged: (now: Asked, said: string) => void }) {
  const { id, payslip, messages, actions } = of;
  // A query begins with what was asked.
  const asker = messages[0]?.name;
  const send = async (answerId: string, text: string) => {
    try {
      onChanged(await answer(id, answerId, text, messages.at(-1)?.id ?? id), 'Your answer was sent.');
    } catch (reason) {
      if (!wentOn(reason)) {
        throw reason;
      }
      const now = await askedOf(id);
      onChanged(now, now.actions.includes('answer') ? '' : 'Your answer was not sent: the question was closed meanwhile.');
      throw unread();
    }
  };
  return (
    <>
      <h2 class="govuk-heading-m sop-break">{payslip ? labelOf(of.line, payslip) : kindOf(of.line, 'Their')}</h2>
      <p class="govuk-body">{payslip ? `${payslip.name} (${payslip.staffNumber}), payslip of ${date(payslip.payDate)}` : asker}</p>
      <p class="govuk-body">
        <QueryStatus of={of.status} />
      </p>
      <Thread of={messages} own="OFFICER" />
      {actions.includes('answer') && (
        <WriteForm
          about={id}
          label="Your answer"
          hint={`${asker} reads it with your name.`}
          button="Send the answer"
          send={send}
          onSent={() => undefined}
        />
      )}
      {actions.includes('close') && <CloseQuery id={id} onClosed={(now) => onChanged(now, 'The question is closed.')} />}
      <h2 class="govuk-heading-m">The payslip</h2>
      {payslip ? (
        <PayslipBody of={payslip} own={false} />
      ) : (
        <p class="govuk-body">It cannot be read: what is kept of it was damaged. The question can be answered and closed.</p>
      )}
    </>
  );
}
