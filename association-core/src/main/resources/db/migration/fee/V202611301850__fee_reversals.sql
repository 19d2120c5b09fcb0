-- A write-off or a refund that was a mistake is answered by the same entry with the opposite sign; so every sum over its kind is right by itself.
-- A debt from before the books is written off as an invoice's is.
create procedure also_allow(tbl regclass, rule text, what text) language plpgsql as $$
declare said text := (select pg_get_expr(k.conbin, k.conrelid) from pg_constraint k where k.conrelid = tbl and k.conname = rule);
begin
  execute format('alter table %s drop constraint %I', tbl, rule);
  execute format('alter table %s add constraint %I check (%s or %s)', tbl, rule, said, what);
end $$;
call also_allow('account_entry', 'account_entry_has_the_sign_of_its_kind',
  $$(kind = 'WRITE_OFF' and amount > 0 and due_on is null) or (kind = 'REFUND' and amount < 0 and due_on is null)$$);
call also_allow('account_entry', 'account_entry_names_the_invoice_it_changes', $$(kind = 'WRITE_OFF' and about_opening is not null)$$);
call also_allow('account_entry', 'account_entry_about_an_opening_passes', $$(about is null and kind = 'WRITE_OFF')$$);
call also_allow('settlement', 'settlement_credit_is_what_lowers', $$credit = 'REFUND'$$);
call also_allow('settlement', 'settlement_releases_payments_alone', $$(amount < 0 and credit = 'WRITE_OFF')$$);
drop procedure also_allow;
comment on column account_entry.about_opening is 'Of a debt from before that is written off or passes to another council: where it began.';

alter table correction
  add column opening_id uuid references account_opening,
  add column reverses uuid references correction constraint correction_is_reversed_once unique,
  drop constraint correction_kind_check,
  drop constraint correction_names_its_invoice,
  drop constraint correction_has_the_sign_of_its_kind;
alter table correction
  add constraint correction_is_of_a_known_kind check (kind in ('CORRECTIVE_INVOICE', 'WRITE_OFF', 'REFUND', 'WRITE_OFF_REVERSAL', 'REFUND_REVERSAL')),
  add constraint correction_names_the_debt_it_changes check (
    (kind = 'CORRECTIVE_INVOICE' and invoice_id is not null and opening_id is null)
    or (kind in ('WRITE_OFF', 'WRITE_OFF_REVERSAL') and num_nonnulls(invoice_id, opening_id) = 1)
    or (kind in ('REFUND', 'REFUND_REVERSAL') and num_nonnulls(invoice_id, opening_id) = 0)),
  add constraint correction_reverses_as_its_kind_says check ((reverses is not null) = (kind in ('WRITE_OFF_REVERSAL', 'REFUND_REVERSAL'))),
  add constraint correction_has_the_sign_of_its_kind check (
    (kind = 'CORRECTIVE_INVOICE' and amount <> 0 and before + amount >= 0 and (amount > 0) = (due_on is not null))
    or (kind = 'WRITE_OFF' and amount < 0 and before + amount >= 0 and due_on is null)
    or (kind = 'REFUND' and amount > 0 and before >= amount and due_on is null)
    or (kind = 'WRITE_OFF_REVERSAL' and amount > 0 and before >= 0 and due_on is null)
    or (kind = 'REFUND_REVERSAL' and amount < 0 and before >= 0 and due_on is null));
comment on column correction.opening_id is 'The debt from before that was written off, where it was no invoice of ours.';
comment on column correction.reverses is 'The write-off or the refund that was recorded by mistake.';
create index correction_of_opening on correction (opening_id);

create or replace view correction_row with (security_invoker = true) as
  select k.id, k.council_id, c.name as council_name, c.search_key, k.kind, k.invoice_id, i.number as invoice_number, k.series_year, k.sequence,
         k.number, k.issued_on, k.due_on, k.amount, k.before, k.reason, k.act_body, k.act_number, k.act_date, k.made_by_name, k.made_at,
         k.opening_id, o.number as opening_number, k.reverses, w.number as reverses_number, b.id as reversed_by, b.number as reversed_by_number
    from correction k
    join council c on c.id = k.council_id
    left join invoice i on i.id = k.invoice_id
    left join account_opening o on o.id = k.opening_id
    left join correction w on w.id = k.reverses
    left join correction b on b.reverses = k.id;
