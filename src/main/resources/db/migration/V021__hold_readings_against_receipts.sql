-- What was claimed of a receipt was kept in pounds, whatever the receipt was in. Receipts in another currency were held
-- against the wrong figure: they count no longer.
update receipt_reading
set corrected = case
    when exists (
        select from claim_line
        where claim_line.receipt_ids @> array[receipt_reading.receipt_id] and claim_line.said -> 'foreign' <> 'null')
    then null
    else jsonb_build_object(
        'date', corrected -> 'date', 'total', corrected -> 'amount' -> 'pence', 'currency', 'GBP', 'vat', null)
    end
where corrected is not null;
