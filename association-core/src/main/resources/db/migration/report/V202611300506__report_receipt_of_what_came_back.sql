-- A debt that passed to another council by mistake and came back is paid by its own council as before.
create or replace view report_year_receipt with (security_invoker = true) as
select ch.council_id, ch.year, p.received_on, sum(s.amount)::numeric(14, 2) as amount, p.document_number, p.payer
  from charge ch
  join invoice i on i.charge_id = ch.id
  join account_entry e on coalesce(e.about, e.source) = i.id and e.council_id = ch.council_id and e.kind in ('CHARGE', 'CORRECTION', 'TAKEN_OVER')
  join settlement s on s.charge_entry = e.id and s.credit = 'PAYMENT'
  join account_entry pe on pe.id = s.payment_entry
  join payment p on p.id = pe.source
 group by ch.id, p.id
having sum(s.amount) > 0;
