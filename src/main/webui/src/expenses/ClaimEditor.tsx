import { useLayoutEffect, useState } from 'preact/hooks';
import { removeReceipt } from '../receipts/box';
import { isoOf } from '../shared/dates';
import type { Errors } from '../shared/ErrorSummary';
import { Loaded, Screen } from '../shared/Screen';
import { outbox, useMe } from '../shared/session';
import { CheckClaim } from './CheckClaim';
import { type ClaimDraft, draftOf, withLine, withoutLine } from './claimDraft';
import { type ClaimForm, firstIncomplete, type LineForm, missing } from './claimForm';
import { useExpenseTypes } from './expenseTypes';
import { LineFields } from './LineFields';

interface Props {
  start: ClaimDraft;
  /** The claim whose place on the phone it is kept in; missing where it never went out. */
  place: string | undefined;
  /** What the service said of it last, by line and field. */
  refused?: Errors;
}

/** The way through a claim: each expense, then the check of all, where it goes out. Kept on the phone at each step. */
export function ClaimEditor({ start, place, refused = {} }: Props) {
  const { staffNumber } = useMe();
  const [sent, setSent] = useState(place);
  const kept = draftOf(sent, staffNumber);
  const [now, setNow] = useState(start);
  const [errors, setErrors] = useState<Errors>({});
  const [found, setFound] = useState(refused);
  const [focus, setFocus] = useState<string>();
  const line = now.at === 'check' ? undefined : now.form.lines[now.at];
  const types = useExpenseTypes(line ? isoOf(line.date) : null);

  const change = (by: (now: ClaimDraft) => ClaimDraft) =>
    setNow((before) => {
      const after = by(before);
      kept.write(after);
      return after;
    });
  const changeForm = (by: (form: ClaimForm) => ClaimForm) => change((now) => ({ ...now, form: by(now.form) }));
  const changeLine = (at: number, by: (line: LineForm) => LineForm) =>
    changeForm((form) => ({ ...form, lines: form.lines.map((each, i) => (i === at ? by(each) : each)) }));
  const open = (at: number, errors: Errors, field?: string) => {
    setErrors(errors);
    setFocus(field);
    change((now) => ({ ...now, at, adding: false }));
  };
  const remove = (at: number) => {
    now.form.lines[at]?.receipts.forEach(({ id }) => void removeReceipt(id).catch(() => undefined));
    setErrors({});
    setFound({});
    change((now) => withoutLine(now, at));
  };
  const add = () => {
    setErrors({});
    setFocus(undefined);
    change(withLine);
  };
  const held = () => {
    kept.forget();
    setSent(start.id);
  };
  const cameBack = (errors: Errors) => {
    setFound(errors);
    draftOf(start.id, staffNumber).write(now);
    if (start.ifMatch === undefined) {
      // Where a reload finds it, for a new claim is another one from here on.
      history.replaceState(null, '', `#/expenses/new/${start.id}`);
    } else {
      outbox.remove(start.id);
    }
  };
  const giveUp = () => {
    outbox.remove(start.id);
    kept.forget();
  };
  const done = () => {
    setFound({});
    change((now) => ({ ...now, at: 'check', adding: false }));
  };

  // A line may be left half typed, by way of a favourite journey or of a reload.
  const all = types.data?.types ?? [];
  const incomplete = now.at === 'check' && types.data !== undefined ? firstIncomplete(now.form, all) : -1;
  useLayoutEffect(() => {
    const half = now.form.lines[incomplete];
    if (half) {
      open(incomplete, missing(half, all.find(({ kind }) => kind === half.kind)));
    }
  }, [incomplete]);

  if (types.data === undefined || incomplete >= 0) {
    return (
      <Screen key="types" title="Claim an expense">
        <Loaded of={types}>{() => null}</Loaded>
      </Screen>
    );
  }
  if (now.at === 'check' || line === undefined) {
    return (
      <CheckClaim
        key="check"
        draft={now}
        types={types.data}
        refused={found}
        onHeld={held}
        onRefused={cameBack}
        onGiveUp={giveUp}
        onChange={changeForm}
        onReason={(at, reason) => changeLine(at, (line) => ({ ...line, reason }))}
        onOpen={open}
        onRemove={remove}
        onAdd={add}
      />
    );
  }
  const at = now.at;
  return (
    <LineFields
      key={`line-${at}`}
      title={now.form.lines.length > 1 ? `Expense ${at + 1}` : start.ifMatch ? 'Change the expense' : 'Claim an expense'}
      line={line}
      types={types.data}
      errors={errors}
      focus={focus}
      onChange={(by) => changeLine(at, by)}
      onErrors={setErrors}
      onContinue={done}
      onCancel={now.adding ? () => remove(at) : undefined}
    />
  );
}
