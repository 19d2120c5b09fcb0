-- Reports go by the steps that hold, with their acts as corrected. Of a day to come a step that is entered ahead decides, too; not one whose day
-- came in vain.
create or replace function report_members_standing(on_day date) returns table (council_id uuid, standing text)
language sql stable as $$
  select m.council_id, coalesce(a.to_standing, s.to_standing)
  from membership m
  left join membership_step_ahead a on a.council_id = m.council_id and a.effective_on <= on_day and a.hindrance is null
  join lateral (select to_standing from membership_step_in_force p where p.council_id = m.council_id and p.effective_on <= on_day
    order by p.place desc limit 1) s on true
  where coalesce(a.to_standing, s.to_standing) in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
$$;

create or replace function report_members(on_day date) returns table (council_id uuid, katottg text, name text, kind text, oblast_code text, oblast text,
  oblast_en text, raion text, edrpou text, standing text, member_since date, document text, number text, adopted_on date, inhabitants integer,
  head text, demonstration boolean)
language sql stable as $$
  select c.id, c.katottg,
    -- by the name it had then: what it was called before the first renaming that came later; another council of that name is told by its own row
    coalesce((select s.predecessor_name from council_succession s where s.council_id = c.id and s.kind = 'RENAMED' and s.predecessor_id is null
      and s.happened_on > on_day order by s.happened_on limit 1), c.name), c.kind, c.oblast_code, o.name, o.name_en, c.raion, c.edrpou, m.standing, a.effective_on, a.document, a.number,
    a.adopted_on,
    (select f.inhabitants from population_in_force f where f.council_id = c.id and f.as_of <= on_day order by f.as_of desc, f.confirmed_at desc limit 1),
    (select h.title || ' ' || h.given_name || ' ' || upper(h.surname collate "uk-x-icu") from official h
      where h.council_id = c.id and h.position in ('HEAD', 'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION') and h.term_from <= on_day
        and coalesce(h.term_until, 'infinity') >= on_day order by h.term_from desc limit 1),
    c.demonstration
  from report_members_standing(on_day) m
  join council c on c.id = m.council_id
  join oblast o on o.code = c.oblast_code
  join lateral (select b.* from (
      select s.effective_on, s.document, s.number, s.adopted_on, s.place from membership_step_in_force s
       where s.council_id = c.id and s.from_standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
         and s.to_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') and s.effective_on <= on_day
      union all
      -- who will be a member by then has its act ahead
      select w.effective_on, w.document, w.number, w.adopted_on, 2147483647 from membership_step_ahead w join membership p on p.council_id = w.council_id
       where w.council_id = c.id and p.standing not in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
         and w.to_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') and w.effective_on <= on_day and w.hindrance is null) b
    order by b.place desc limit 1) a on true
$$;
