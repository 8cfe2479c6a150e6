/** What there is to say of somebody or something, by name. */
export function Facts({ of }: { of: [name: string, value: string][] }) {
  return (
    <dl class="govuk-summary-list">
      {of.map(([name, value]) => (
        <div class="govuk-summary-list__row" key={name}>
          <dt class="govuk-summary-list__key">{name}</dt>
          <dd class="govuk-summary-list__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
