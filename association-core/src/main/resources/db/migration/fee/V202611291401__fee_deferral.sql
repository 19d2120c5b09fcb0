-- Other days than the invoice's own, agreed with the council. The invoice is frozen and says what it said: what was agreed
-- stands beside it, only ever added, and the newest agreement on a charge counts.
create table charge_deferral (
  id           uuid primary key,
  council_id   uuid not null references council,
  charge_entry uuid not null references account_entry,
  agreement    integer not null constraint deferral_agreements_count_from_one check (agreement > 0),
  place        integer not null constraint deferral_places_count_from_one check (place > 0),
  amount       numeric(14,2) not null constraint deferred_part_is_positive check (amount > 0),
  up_to        numeric(14,2) not null,
  due_on       date not null,
  agreed_on    date not null,
  said_by      text not null,
  said_at      timestamptz not null,
  constraint one_deferred_part_at_a_place unique (charge_entry, agreement, place),
  constraint deferral_sums_grow check (up_to >= amount)
);
comment on table charge_deferral is 'The parts of a charge and their agreed days; the parts of an agreement are the whole charge.';
comment on column charge_deferral.up_to is 'This part and those before it: what is paid meets the parts in their order.';
create index charge_deferral_of_council on charge_deferral (council_id);
call protect('charge_deferral', 'council_id', 'select');
revoke update, delete on charge_deferral from association_admin;
create trigger charge_deferral_is_append_only before update or delete on charge_deferral for each row execute function refuse_rewriting();

create function charge_parts(as_of date)
returns table (council_id uuid, entry uuid, source uuid, reference text, booked_on date, "position" bigint, place integer,
               due_on date, amount numeric, outstanding numeric, agreed_on date)
language sql stable as $$
  select e.council_id, e.id, e.source, e.reference, e.booked_on, e.position, coalesce(d.place, 1),
         coalesce(d.due_on, e.due_on), coalesce(d.amount, e.amount),
         least(coalesce(d.amount, e.amount), greatest(0.00, coalesce(d.up_to, e.amount)
           - coalesce((select sum(s.amount) from settlement s where s.charge_entry = e.id and s.settled_on <= as_of), 0.00))),
         case when d.due_on > e.due_on then d.agreed_on end
    from account_entry e
    left join charge_deferral d on d.charge_entry = e.id and d.agreed_on <= as_of
     and d.agreement = (select max(n.agreement) from charge_deferral n where n.charge_entry = e.id and n.agreed_on <= as_of)
   where e.kind = 'CHARGE' and e.booked_on <= as_of
$$;
comment on function charge_parts is 'What is due and when, as it stood on a day: a charge is one part, or the parts that were agreed. agreed_on is empty where the invoice''s own day stands.';
revoke execute on function charge_parts from public;
grant execute on function charge_parts to association_member, association_admin;

create or replace view invoice_row with (security_invoker = true) as
  select i.id, i.council_id, c.name as council_name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en,
         i.number, i.series_year, i.sequence, ch.year, i.issued_on, i.due_on, i.amount,
         coalesce((select sum(s.amount) from account_entry e join settlement s on s.charge_entry = e.id
                    where e.source = i.id and e.kind = 'CHARGE'), 0.00)::numeric(14, 2) as paid,
         coalesce((select min(p.due_on) from charge_parts('infinity') p where p.source = i.id and p.outstanding > 0), i.due_on) as pay_by,
         (select p.agreed_on from charge_parts('infinity') p where p.source = i.id and p.outstanding > 0
           order by p.due_on, p.place limit 1) as agreed_on
    from invoice i
    join charge ch on ch.id = i.charge_id
    join council c on c.id = i.council_id
    join oblast o on o.code = c.oblast_code;
comment on view invoice_row is 'due_on is as printed; pay_by the day by which the next part is to be paid, agreed_on when that day was agreed, empty while it is the printed one.';
