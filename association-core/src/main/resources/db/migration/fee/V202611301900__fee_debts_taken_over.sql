-- What an heir owes of a predecessor's invoice is written off on the heir's account; the invoice itself is not the heir's to read, so
-- that its number is told as the correction was frozen with it.
create or replace view correction_row with (security_invoker = true) as
  select k.id, k.council_id, c.name as council_name, c.search_key, k.kind, k.invoice_id,
         coalesce(i.number, case when k.invoice_id is not null then k.frozen::jsonb #>> '{invoice,number}' end) as invoice_number,
         k.series_year, k.sequence,
         k.number, k.issued_on, k.due_on, k.amount, k.before, k.reason, k.act_body, k.act_number, k.act_date, k.made_by_name, k.made_at,
         k.opening_id, coalesce(o.number, case when k.opening_id is not null then k.frozen::jsonb #>> '{invoice,number}' end) as opening_number,
         k.reverses, w.number as reverses_number, b.id as reversed_by, b.number as reversed_by_number,
         num_nonnulls(k.invoice_id, k.opening_id) > 0 and coalesce(i.council_id, o.council_id) is distinct from k.council_id as taken_over
    from correction k
    join council c on c.id = k.council_id
    left join invoice i on i.id = k.invoice_id
    left join account_opening o on o.id = k.opening_id
    left join correction w on w.id = k.reverses
    left join correction b on b.reverses = k.id;
comment on view correction_row is 'taken_over: the debt was a predecessor''s, council_id is the heir that owes it.';
