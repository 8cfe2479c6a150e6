comment on column pay_query_message.text is
    'sealed with key_id; opens in this row of this query, of the person who asks and of the query''s department, alone';
