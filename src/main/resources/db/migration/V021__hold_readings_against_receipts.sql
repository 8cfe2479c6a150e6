-- What was claimed of a receipt was kept in pounds, whatever the receipt was in, and of some that share a line. Those in
-- another currency and those that share a line were held against the wrong figure: they count no longer.
update receipt_reading
set corrected = case
    when exists (
        select from claim_line
        where claim_line.receipt_ids @> array[receipt_reading.receipt_id]
          and (claim_line.said -> 'foreign' <> 'null' or cardinality(claim_line.receipt_ids) > 1))
    then null
    else jsonb_build_object(
        'date', corrected -> 'date', 'total', corrected -> 'amount' -> 'pence', 'currency', 'GBP', 'vat', null)
    end
where corrected is not null;
