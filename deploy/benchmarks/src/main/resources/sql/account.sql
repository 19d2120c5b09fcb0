select id, kind, booked_on, due_on, amount, reference, source, about, sum(amount) over (order by booked_on, position)
  from account_entry where council_id = ?::uuid and booked_on <= date '2026-11-23' order by booked_on, position;
select e.id, e.source, e.reference, e.booked_on, e.due_on, e.amount, e.amount - coalesce(s.paid, 0)
  from account_entry e
  left join lateral (select sum(amount) as paid from settlement where charge_entry = e.id and settled_on <= date '2026-11-23') s on true
 where e.council_id = ?::uuid and e.booked_on <= date '2026-11-23' and e.amount > 0 order by e.due_on, e.position;
select sum(d.amount) filter (where d.due_on >= date '2026-11-23'), sum(d.amount) filter (where date '2026-11-23' - d.due_on between 1 and 30),
       sum(d.amount) filter (where date '2026-11-23' - d.due_on between 31 and 90), sum(d.amount) filter (where date '2026-11-23' - d.due_on > 90)
  from (select e.due_on, e.amount - coalesce((select sum(amount) from settlement where charge_entry = e.id and settled_on <= date '2026-11-23'), 0) as amount
          from account_entry e where e.council_id = ?::uuid and e.amount > 0 and e.booked_on <= date '2026-11-23') d;
select id, as_of, number, amount, due_on from account_opening where council_id = ?::uuid and withdrawn_at is null;
