import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Schemas } from '../../shared/client';
import { outbox, useMe, useWaiting } from '../../shared/session';
import { uuid7 } from '../../shared/uuid7';
import { requestOf, type RouteForm } from './route';
import { RouteFields } from './RouteFields';
import { giveUp, sendRoute, waitingRoute } from './sendRoute';

interface Props {
  /** As it goes to the service. */
  line: Schemas['ClaimLineRequest'];
  onDone: () => void;
}

/** Keeps the journey of a line for the next claim; without a connection it waits on the phone, as a claim does. */
export function SaveRoute({ line, onDone }: Props) {
  const { staffNumber } = useMe();
  const [id] = useState(() => uuid7());
  const [saved, setSaved] = useState<string>();
  const waiting = useWaiting('route').find((each) => each.id === id);
  const said = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => said.current?.focus(), [saved]);
  const save = async (form: RouteForm) => {
    const route = requestOf(line, form);
    await sendRoute(outbox, waitingRoute(staffNumber, id, route));
    setSaved(route.name);
  };
  const cancel = () => {
    giveUp(outbox, staffNumber, id);
    onDone();
  };
  return saved === undefined ? (
    <RouteFields start={{ name: `${line.from} to ${line.to}`.slice(0, 100), weekdays: '' }} save={save} onCancel={cancel} />
  ) : (
    <p class="govuk-body" role="status" tabIndex={-1} ref={said}>
      {waiting === undefined
        ? `Saved as “${saved}” in your `
        : waiting.refusal === undefined
          ? `Kept on this phone as “${saved}” until you are online. We will then add it to your `
          : `“${saved}” could not be accepted. You can change it in your `}
      <a class="govuk-link" href="#/expenses/routes">
        favourite journeys
      </a>
      .
    </p>
  );
}
