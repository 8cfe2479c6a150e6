import type { ComponentChildren } from 'preact';
import { useErrorBoundary, useLayoutEffect } from 'preact/hooks';
import { Screen } from './Screen';

/** Shows what to do where a screen fails; without it the page would stay empty, wherever one went next. */
export function Guarded({ at, children }: { at: string; children: ComponentChildren }) {
  const [failure, forget] = useErrorBoundary((reason) => console.error(reason));
  useLayoutEffect(forget, [at]);
  return failure === undefined ? (
    <>{children}</>
  ) : (
    <Screen key="failed" title="Something went wrong">
      <p class="govuk-body">
        This page cannot be shown. Claims and requests that you have begun are kept on this phone.{' '}
        {/* Also where it is the start that failed, and the address stays the same. */}
        <a class="govuk-link" href="#/" onClick={() => forget()}>
          Go to the start
        </a>
        .
      </p>
    </Screen>
  );
}
