import { useLayoutEffect, useRef } from 'preact/hooks';

/** What the person has just done. The button that they pressed is gone with it, so the focus comes here. */
export function Done({ of }: { of: { said: string } }) {
  const here = useRef<HTMLParagraphElement>(null);
  useLayoutEffect(() => {
    if (of.said !== '') {
      here.current?.focus();
    }
  }, [of]);
  return (
    <p class="govuk-body" role="status" tabIndex={-1} ref={here} hidden={of.said === ''}>
      {of.said}
    </p>
  );
}
