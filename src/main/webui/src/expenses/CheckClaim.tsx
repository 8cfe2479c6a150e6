import { useMemo, useState } from 'preact/hooks';
import { receiptBox } from '../receipts/box';
import { sendReceipts } from '../receipts/receiptBox';
import { answerOf, api, type Schemas } from '../shared/client';
import { deliver } from '../shared/deliver';
import { type Errors, ErrorSummary } from '../shared/ErrorSummary';
import { go } from '../shared/route';
import { Screen } from '../shared/Screen';
import { Sending } from '../shared/Sending';
import { outbox, useMe } from '../shared/session';
import { TextField } from '../shared/TextField';
import { Unknown } from '../shared/Unknown';
import { LATE_MILLISECONDS, useLate } from '../shared/useLate';
import { useLoad } from '../shared/useLoad';
import { useShown } from '../shared/useShown';
import { money } from '../shared/words';
import { CheckedLine } from './CheckedLine';
import type { ClaimDraft } from './claimDraft';
import { type ClaimForm, lineOf, type LineForm, requestOf, titleOf } from './claimForm';
import { blocks, errorsOfClaim, errorsOfLine, isOpen, nameOf, placeOfName } from './findings';
import { knownRoutes } from './routes/knownRoutes';
import { isOn, type RouteJourney } from './routes/route';

interface Props {
  draft: ClaimDraft;
  types: Schemas['ExpenseTypeList'];
  /** What the service said when it went out. */
  refused: Errors;
  /** It waits to go out, whatever becomes of this screen. */
  onHeld: () => void;
  onRefused: (errors: Errors) => void;
  /** The claim as the service has it counts, not this one. */
  onGiveUp: () => void;
  onChange: (by: (form: ClaimForm) => ClaimForm) => void;
  onReason: (line: number, reason: string) => void;
  /** With what is wrong with the line, by its fields. */
  onOpen: (line: number, errors: Errors, field?: string) => void;
  onRemove: (line: number) => void;
  onAdd: () => void;
}

/** What the claim comes to and why, before it goes out. Works without a connection too, then without the figures. */
export function CheckClaim(props: Props) {
  const { draft, types, refused, onHeld, onRefused, onGiveUp, onChange, onReason, onOpen, onRemove, onAdd } = props;
  const { id, form, ifMatch } = draft;
  const { staffNumber } = useMe();
  const [sending, setSending] = useState(false);
  const [stale, setStale] = useState(false);
  const [unanswered, setUnanswered] = useState<Errors>({});
  const [pressed, setPressed] = useState(0);
  const asked = JSON.stringify(asAsked(form, types));
  const check = useLoad(async () => {
    const body = JSON.parse(asked) as Schemas['ClaimRequest'];
    await sendReceipts(receiptBox, body.lines);
    return answerOf(api.POST('/v1/expense-claims/checks', { params: { query: { claim: id } }, body }));
  }, asked);

  const findings = check.data?.findings ?? [];
  const errors = useMemo(
    () => ({
      ...(check.refused && !check.refused.isWorthRepeating ? errorsOfClaim(check.refused) : {}),
      ...blocks(findings),
      ...refused,
      ...unanswered,
    }),
    [check.data, check.refused, refused, unanswered],
  );
  const unsaid = findings.filter((finding) => finding.severity === 'NEEDS_REASON' && isOpen(finding, form.lines[finding.line]?.reason));

  const open = (line: number, field?: string) => onOpen(line, errorsOfLine(errors, line), field);

  const isShown = useShown();
  const sendIt = (submit: boolean) => {
    setSending(true);
    const body = requestOf(form, types.types, submit);
    const version = ifMatch === undefined ? {} : { ifMatch };
    const claim = { id, kind: 'claim' as const, owner: staffNumber, title: body.title, body, form, ...version };
    void deliver(outbox, claim, {
      list: '/expenses',
      held: onHeld,
      isShown,
      leaveFor: go,
      cameBack: (no) => {
        setStale(no.status === 412 || no.status === 428);
        onRefused(errorsOfClaim(no));
        setSending(false);
        setPressed((times) => times + 1);
      },
    });
  };
  const send = () => {
    const reasons = Object.fromEntries(unsaid.map(({ line }) => [nameOf(line, 'reason'), REASON_MISSING]));
    setUnanswered(reasons);
    setPressed((times) => times + 1);
    if (unsaid.length === 0 && !findings.some(({ severity }) => severity === 'BLOCKS')) {
      sendIt(true);
    }
  };
  const [kept] = useState(() => routesOf(staffNumber));
  // Receipts go out before the check, which takes long on a slow line; the claim goes by the outbox anyway.
  const late = useLate(LATE_MILLISECONDS, asked);
  const known = check.data !== undefined || check.refused !== undefined || late;
  return (
    <Screen title="Check your claim">
      <ErrorSummary
        errors={errors}
        pressed={pressed}
        onFollow={(name) => {
          const place = placeOfName(name);
          if (place && !sending) {
            open(place.line, place.field);
          }
        }}
      />
      {form.returned && <div class="govuk-inset-text">Your manager said: {form.returned}</div>}
      {stale && (
        <p class="govuk-body">
          <a class="govuk-link" href={`#/expenses/${id}`} onClick={onGiveUp}>
            Open the claim as it is now
          </a>
        </p>
      )}
      {check.data ? (
        <Figures of={check.data} />
      ) : check.refused?.isWorthRepeating ? (
        <Unknown what="the amount" until={check.refused} />
      ) : (
        !check.refused && (
          <p class="govuk-body" role="status">
            {late ? 'It takes long to work out the amount. You can send the claim all the same.' : 'Working it out…'}
          </p>
        )
      )}
      {/* What goes out can be changed again once it is there or has come back. */}
      <fieldset class="govuk-fieldset" disabled={sending}>
        <ul class="sop-list">
          {form.lines.map((line, i) => (
            <CheckedLine
              key={i}
              at={i}
              line={line}
              title={types.types.find(({ kind }) => kind === line.kind)?.title ?? ''}
              journey={journeyOf(line, types, kept)}
              priced={check.data?.lines[i]}
              findings={findings.filter((finding) => finding.line === i)}
              errors={errors}
              wasRefused={Object.keys(errorsOfLine(refused, i)).length > 0}
              onReason={(reason) => onReason(i, reason)}
              onOpen={() => open(i)}
              onRemove={() => onRemove(i)}
            />
          ))}
        </ul>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={onAdd}>
          Add another expense
        </button>
        <TextField
          name="title"
          label="What shall the claim be called?"
          maxLength={100}
          value={form.title ?? titleOf(form)}
          onChange={(title) => onChange((form) => ({ ...form, title }))}
        />
        <div class="govuk-button-group">
          <button type="button" class="govuk-button" disabled={!known} onClick={send}>
            Send claim
          </button>
          <button
            type="button"
            class="govuk-button govuk-button--secondary"
            disabled={!known}
            onClick={() => sendIt(false)}
          >
            Save it for later
          </button>
        </div>
      </fieldset>
      {sending && <Sending what="the claim" />}
    </Screen>
  );
}

const REASON_MISSING = 'Enter the reason: whoever approves the claim reads it';

/** Reasons and the title change no figure, and are typed on this very screen. */
function asAsked(form: ClaimForm, types: Schemas['ExpenseTypeList']): Schemas['ClaimRequest'] {
  const lines = form.lines.map((line) => ({ ...line, reason: '' }));
  return requestOf({ title: 'To be checked', lines }, types.types, false);
}

/** With those that have not gone through yet. */
function routesOf(staffNumber: string): RouteJourney[] {
  const waiting = outbox.of(staffNumber).filter(({ kind }) => kind === 'route');
  return [...(knownRoutes(staffNumber) ?? []), ...waiting.map(({ body }) => body as RouteJourney)];
}

/** What can be saved as a favourite. */
function journeyOf(line: LineForm, types: Schemas['ExpenseTypeList'], kept: RouteJourney[]) {
  const type = types.types.find(({ kind }) => kind === line.kind);
  return type?.fields.includes('miles') && !kept.some((route) => isOn(route, line)) ? lineOf(line, type) : undefined;
}

function Figures({ of }: { of: Schemas['ClaimCheck'] }) {
  return (
    <>
      <p class="sop-figure">{money(of.total)}</p>
      <Taxed of={of} />
    </>
  );
}

export function Taxed({ of }: { of: { taxable: Schemas['Money'] } }) {
  return of.taxable.pence === 0 ? null : (
    <p class="govuk-body">
      {money(of.taxable)} of it is taxed with your pay; the expenses below say why.
    </p>
  );
}
