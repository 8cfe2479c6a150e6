import { Loaded, Screen } from '../../shared/Screen';
import { outbox, useMe } from '../../shared/session';
import { useLoad } from '../../shared/useLoad';
import { payslipOf } from '../payslips';
import { AskEditor } from './AskEditor';
import type { QueryForm } from './queryWords';

const TITLE = 'Ask payroll about your pay';

/** A new question about a payslip, with the line that the person comes from, if any. */
export function AskScreen({ payslipId, line }: { payslipId: string; line: string }) {
  return <Asking payslipId={payslipId} line={line} waitingId={undefined} />;
}

/** What came back, to be mended. */
export function AskAgainScreen({ waitingId }: { waitingId: string }) {
  const { staffNumber } = useMe();
  const form = outbox.find(waitingId, staffNumber)?.form as QueryForm | undefined;
  return form === undefined ? (
    <Screen title={TITLE}>
      <p class="govuk-body">
        It is not on this phone any more.{' '}
        <a class="govuk-link" href="#/pay/queries">
          See what you have asked payroll
        </a>
        .
      </p>
    </Screen>
  ) : (
    <Asking payslipId={form.payslipId} line="" waitingId={waitingId} />
  );
}

function Asking({ payslipId, line, waitingId }: { payslipId: string; line: string; waitingId: string | undefined }) {
  const payslip = useLoad(() => payslipOf(payslipId));
  return (
    <Screen title={TITLE}>
      <Loaded of={payslip}>{(payslip) => <AskEditor {...{ payslip, line, waitingId }} />}</Loaded>
      <a class="govuk-link govuk-body" href={`#/pay/${payslipId}`}>
        Back to the payslip
      </a>
    </Screen>
  );
}
