-- Who was a member on a day: the last step whose act had taken effect by then decides, whatever came after.
create function report_members_standing(on_day date) returns table (council_id uuid, standing text)
language sql stable as $$
  select m.council_id, s.to_standing
  from membership m
  join lateral (select to_standing from membership_step p where p.council_id = m.council_id and p.effective_on <= on_day
    order by p.place desc limit 1) s on true
  where s.to_standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN')
$$;

create function report_members(on_day date) returns table (council_id uuid, katottg text, name text, kind text, oblast_code text, oblast text,
  oblast_en text, raion text, edrpou text, standing text, member_since date, document text, number text, adopted_on date, inhabitants integer,
  head text, demonstration boolean)
language sql stable as $$
  select c.id, c.katottg, c.name, c.kind, c.oblast_code, o.name, o.name_en, c.raion, c.edrpou, m.standing, a.effective_on, a.document, a.number,
    a.adopted_on,
    (select f.inhabitants from population_figure f where f.council_id = c.id and f.as_of <= on_day order by f.as_of desc, f.confirmed_at desc limit 1),
    (select h.title || ' ' || h.given_name || ' ' || upper(h.surname collate "uk-x-icu") from official h
      where h.council_id = c.id and h.position in ('HEAD', 'ACTING_HEAD', 'HEAD_OF_ADMINISTRATION') and h.term_from <= on_day
        and coalesce(h.term_until, 'infinity') >= on_day order by h.term_from desc limit 1),
    c.demonstration
  from report_members_standing(on_day) m
  join council c on c.id = m.council_id
  join oblast o on o.code = c.oblast_code
  join lateral (select s.effective_on, s.document, s.number, s.adopted_on from membership_step s
    where s.council_id = c.id and s.from_standing = 'ADMITTED' and s.effective_on <= on_day order by s.place desc limit 1) a on true
$$;
comment on function report_members is 'Members on a day with the act that admitted them; row security of the reader holds inside.';
revoke execute on function report_members_standing from public;
revoke execute on function report_members from public;
grant execute on function report_members_standing, report_members to association_admin;
