-- A sum that changed stood on the account alone: the course told an invoice, a payment, and nothing of what came between.
create or replace view report_course with (security_invoker = true) as
select s.council_id, s.effective_on as on_day, 'STEP' as kind, s.to_standing as what, s.number, null::numeric(14, 2) as amount, s.body as who,
       s.remarks as note, s.id as subject, 100 + s.place as place
  from membership_step_in_force s
union all
select a.council_id, a.dated, 'ACT', a.verb, a.number, null::numeric(14, 2), a.body_name, a.reason, a.programme_id,
       case when a.body = 'EXECUTIVE_COMMITTEE' then 40 else 41 end
  from programme_act_standing a
union all
select i.council_id, i.issued_on, 'INVOICE', null, i.number, i.amount, null, null, i.id, 50 from invoice i
union all
select k.council_id, k.issued_on, 'CORRECTION', k.kind, k.number, k.amount, null, k.reason, k.id, 51 from correction k
union all
select p.council_id, p.received_on, 'PAYMENT', null, p.document_number, p.amount, p.payer, null, p.id, 60 from payment p
union all
select t.council_id, t.since, 'TOOL_ON', t.tool_code, null, null::numeric(14, 2), t.switched_on_by_name, null, t.id, 70 from tool_entitlement t
union all
select t.council_id, t.until, 'TOOL_OFF', t.tool_code, null, null::numeric(14, 2), t.switched_off_by_name, null, t.id, 71
  from tool_entitlement t where t.until is not null
union all
select c.council_id, c.happened_on, 'SUCCESSION', c.kind, null, null::numeric(14, 2), c.act, null, c.id, 10 from council_succession c
union all
select t.council_id, t.from_day, 'TERRITORY', t.status, null, null::numeric(14, 2), t.act, null, t.id, 11 from council_territory t
 where t.withdrawn_at is null;
comment on view report_course is 'Steps of membership, acts on programmes, invoices and their corrections, payments, tools, successions and the territory''s status; place orders what happened on one day.';
