import { useState } from 'preact/hooks';

/** The address, once: it is told in no other answer. */
export function FeedAddress({ address }: { address: string }) {
  const [copied, setCopied] = useState('');
  const copy = () =>
    navigator.clipboard.writeText(address).then(
      () => setCopied('Copied.'),
      () => setCopied('It could not be copied. Select the address and copy it yourself.'),
    );
  return (
    <section class="sop-card">
      <h2 class="govuk-heading-m">Your address</h2>
      <p class="govuk-body">It is shown only now. Whoever has it can see what you chose below, so give it to nobody.</p>
      <p class="govuk-body sop-break">{address}</p>
      <div class="govuk-button-group">
        <a class="govuk-button" href={address.replace(/^https?:/, 'webcal:')} role="button">
          Add it to the calendar on this phone
        </a>
        <button type="button" class="govuk-button govuk-button--secondary" onClick={copy}>
          Copy the address
        </button>
      </div>
      <p class="govuk-body" role="status">
        {copied}
      </p>
    </section>
  );
}
