import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ReceiptPictures } from '../receipts/ReceiptPicture';
import { answerOf, api, type Schemas } from '../shared/client';
import { Loaded, Screen } from '../shared/Screen';
import { useMe } from '../shared/session';
import { useLoad } from '../shared/useLoad';
import { dayOf } from '../shared/words';
import { DecisionForm } from './DecisionForm';
import { afterwards, remark } from './ruling';
import { rulingDraft } from './rulingDraft';

type Approval = Schemas['Approval'];

export function ApprovalScreen({ id }: { id: string }) {
  const [decided, setDecided] = useState<Approval | null>(null);
  const approval = useLoad(() => answerOf(api.GET('/v1/approvals/{id}', { params: { path: { id } } })));
  const { staffNumber } = useMe();
  useEffect(() => {
    if (approval.data?.actions.length === 0) {
      rulingDraft(id, staffNumber).forget();
    }
  }, [approval.data]);
  return decided ? (
    <Decided key="decided" approval={decided} />
  ) : (
    <Screen key="asked" title="Decide on a request">
      <Loaded of={approval}>
        {(approval) => (
          <>
            <h2 class="govuk-heading-m">{approval.title}</h2>
            {approval.level > 1 && (
              <div class="govuk-inset-text">
                The line manager has approved this. Because of its amount it needs you as the second approver.
              </div>
            )}
            <dl class="govuk-summary-list">
              <Row label="From" text={`${approval.claimantName} (${approval.claimantStaffNumber})`} />
              <Row label="Asked on" text={dayOf(approval.requestedAt)} />
              {approval.facts.map((fact, i) => (
                <Fact key={i} of={fact} />
              ))}
            </dl>
            {approval.actions.length > 0 ? (
              <DecisionForm approval={approval} onDecided={setDecided} />
            ) : (
              <Outcome of={approval} />
            )}
          </>
        )}
      </Loaded>
    </Screen>
  );
}

function Decided({ approval }: { approval: Approval }) {
  const returned = approval.kind === 'EXPENSE_CLAIM' ? 'Returned' : 'Declined';
  return (
    <Screen title={approval.status === 'APPROVED' ? 'Approved' : returned}>
      <p class="govuk-body">
        {approval.title}. {afterwards(approval)}
      </p>
      <a class="govuk-link govuk-body" href="#/approvals">
        See what else is waiting for you
      </a>
    </Screen>
  );
}

const OUTCOMES: Record<Schemas['ApprovalStatus'], string> = {
  WAITING: 'It waits for somebody else',
  APPROVED: 'Approved',
  DECLINED: 'Declined',
  WITHDRAWN: 'Taken back before anybody decided',
};

function Outcome({ of }: { of: Approval }) {
  const by = of.decidedByName === null || of.decidedAt === null ? '' : ` by ${of.decidedByName} on ${dayOf(of.decidedAt)}`;
  return (
    <>
      <p class="govuk-body">There is nothing for you to decide here.</p>
      <p class="govuk-body">
        {OUTCOMES[of.status]}
        {by}.{of.reason && ` The reason: ${of.reason}`}
      </p>
    </>
  );
}

/** What a decision needs to know: of an expense also what the rules say, what was answered, and the receipts. */
function Fact({ of }: { of: Schemas['ApprovalFact'] }) {
  return (
    <Row label={of.label} text={of.text}>
      {of.remarks.map((text) => (
        <span key={text} class="sop-quiet">
          {remark(text)}
        </span>
      ))}
      <ReceiptPictures of={of.receiptIds} about={of.label} />
    </Row>
  );
}

function Row(props: { label: string; text: string; children?: ComponentChildren }) {
  return (
    <div class="govuk-summary-list__row">
      <dt class="govuk-summary-list__key">{props.label}</dt>
      <dd class="govuk-summary-list__value">
        {props.text}
        {props.children}
      </dd>
    </div>
  );
}
