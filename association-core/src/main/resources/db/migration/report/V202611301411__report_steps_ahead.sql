-- Of a day to come a step that is entered ahead decides, too; not one whose day came in vain.
create or replace function report_members_standing(on_day date) returns table (council_id uuid, standing text)
language sql stable as $$
  select m.council_id, coalesce(a.to_standing, s.to_standing)
  from membership m
  left join membership_step_ahead a on a.council_id = m.council_id and a.effective_on <= on_day and a.hindrance is null
  join lateral (select to_standing from membership_step p where p.council_id = m.council_id and p.effective_on <= on_day
    order by p.place desc limit 1) s on true
  where coalesce(a.to_standing, s.to_standing) in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
$$;

-- Whose notice has run out, while nobody has entered the decision on its exit.
create function report_exits_due(today date) returns table (place integer, what text, number bigint, since date, amount numeric)
language sql stable as $$
  select 21, 'exit-due', count(*), min(d.day), null::numeric
    from membership m
    cross join lateral (select (m.since + make_interval(months => coalesce((select t.notice_months from membership_terms t), 0)))::date as day) d
   where m.standing = 'EXIT_REQUESTED' and d.day <= today
     and not exists (select from membership_step_ahead a where a.council_id = m.council_id and a.hindrance is null)
$$;
revoke execute on function report_exits_due from public;
grant execute on function report_exits_due to association_admin;
