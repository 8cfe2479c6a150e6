import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Load } from './useLoad';

let opened = 0;

/**
 * One screen with its heading, which takes the focus so that a screen reader says where one has come to; or the field
 * that the person asked for.
 */
export function Screen(props: { title: string; focus?: string | undefined; children: ComponentChildren }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${props.title} – SOP Mobile`;
  }, [props.title]);
  // Before it is painted: later it would take the focus from a person who has begun to type.
  useLayoutEffect(() => {
    // The browser itself announces the first one.
    if (opened++ > 0) {
      scrollTo(0, 0);
      const asked = props.focus ? document.getElementById(props.focus) : null;
      if (asked === null) {
        heading.current?.focus({ preventScroll: true });
      } else {
        asked.focus();
      }
    }
  }, []);
  return (
    <>
      <h1 class="govuk-heading-l" tabIndex={-1} ref={heading}>
        {props.title}
      </h1>
      {props.children}
    </>
  );
}

/** What was read; until then, or if it cannot be read, what is the matter. */
export function Loaded<T>(props: { of: Load<T>; children: (data: T) => ComponentChildren }) {
  const { data, refused, again } = props.of;
  if (data !== undefined) {
    return <>{props.children(data)}</>;
  }
  if (refused === undefined) {
    return (
      <p class="govuk-body" role="status">
        Loading…
      </p>
    );
  }
  return (
    <div class="govuk-inset-text" role="alert">
      <p class="govuk-body">{refused.message}</p>
      {refused.isWorthRepeating && (
        <button type="button" class="govuk-button govuk-button--secondary" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}
