-- Who left and joins again enters once more: an entry fee belongs to the way in that it was asked on, which the last end of a membership tells apart.
create function last_end_of_membership(council uuid) returns uuid
language sql stable as $$
  select s.id from membership_step_in_force s
   where s.council_id = last_end_of_membership.council
     and s.from_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
     and s.to_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
   order by s.place desc limit 1
$$;
comment on function last_end_of_membership is 'The step that ended it; null of who never was a member, or is one for the first time.';
revoke execute on function last_end_of_membership from public;
grant execute on function last_end_of_membership(uuid) to association_admin;

alter table charge add column after_exit uuid references membership_step;
comment on column charge.after_exit is 'Of an entry fee: the end of the membership before; null for the first way in.';
create index charge_by_exit on charge (after_exit);

create function charge_knows_its_way_in() returns trigger language plpgsql as $$
begin
  new.after_exit := last_end_of_membership(new.council_id);
  return new;
end $$;
create trigger entry_fee_knows_its_way_in before insert on charge for each row when (new.kind = 'ENTRY') execute function charge_knows_its_way_in();

alter table charge disable trigger charge_is_append_only;
update charge h set after_exit = (select s.id from membership_step_in_force s
   where s.council_id = h.council_id and s.entered_at <= h.made_at
     and s.from_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
     and s.to_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
   order by s.place desc limit 1)
 where h.kind = 'ENTRY';
alter table charge enable trigger charge_is_append_only;

drop index charge_entry_once;
create unique index charge_entry_once_a_way_in on charge (council_id, coalesce(after_exit, council_id)) where kind = 'ENTRY';

-- A council that came back within the year owes for the days of both memberships: the one invoice of the year may ask for too little.
alter table fee_of_leaver add column came_back boolean not null default false;
comment on column fee_of_leaver.came_back is 'last_day is then the first day of the membership anew.';
create or replace view fee_to_correct with (security_invoker = true) as
select i.id, i.council_id, i.council_name, i.number, i.year, i.corrected as asked,
       -- what was written off cannot be taken off once more
       greatest(f.sum, i.written_off)::numeric(14, 2) as anew, f.last_day, f.came_back
  from fee_of_leaver f
  join invoice_row i on i.id = f.invoice_id and i.passed_on <= 0
  join membership m on m.council_id = f.council_id and (f.came_back or m.standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN'))
 where i.corrected > greatest(f.sum, i.written_off) or f.came_back and i.corrected < f.sum;
