-- The one rule by which fees, reminders and what lateness brings rest: told by the state's list, or by a membership that is frozen.

create function territory_rests(status text, begins date, ends date, on_day date) returns boolean
language sql immutable as $$
  select status in ('HOSTILITIES', 'OCCUPIED') and begins <= on_day and coalesce(ends >= on_day, true)
$$;
comment on function territory_rests is 'Where hostilities are only possible nothing rests. Both days are included.';

create function fees_rest(standing text, status text, begins date, ends date, on_day date) returns boolean
language sql immutable as $$
  select coalesce(standing = 'FROZEN', false) or coalesce(territory_rests(status, begins, ends, on_day), false)
$$;

revoke execute on function territory_rests, fees_rest from public;
grant execute on function territory_rests, fees_rest to association_member, association_admin;
