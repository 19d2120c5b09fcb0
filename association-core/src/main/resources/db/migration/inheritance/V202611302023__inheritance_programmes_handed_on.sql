-- The list of inherited programmes goes as far back as the papers of heirs_papers(): who came in the place of an heir sees those of the
-- heir's predecessors too, where programmes were chosen at every step of one way to them. Each stands once, as the latest way tells it.
create function inherited_programmes_of(heir uuid)
  returns table (line_id uuid, programme_id uuid, predecessor text, title text, from_year integer, to_year integer, total numeric, state text,
    approved_number text, approved_on date)
language sql stable as $$
  with recursive holds as (
    select i.line_id, i.council_id, i.other_id, i.other_name, i.settled_at from inheritance i
     where i.side = 'HEIR' and i.undoes is null and i.programmes
       and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side)
  ), line as (
    select h.line_id as first_line, h.line_id, h.council_id, h.other_id, h.other_name, h.settled_at, array[h.council_id, h.other_id] as way
      from holds h where h.council_id = heir
    union all
    select l.first_line, h.line_id, h.council_id, h.other_id, h.other_name, h.settled_at, l.way || h.other_id
      from line l join holds h on h.council_id = l.other_id and h.settled_at <= l.settled_at
     where h.other_id <> all(l.way)
  )
  select distinct on (p.programme_id) l.first_line, p.programme_id, l.other_name, p.title, p.from_year, p.to_year, p.total, p.state,
         p.approved_number, p.approved_on
    from line l join inherited_programme p on p.line_id = l.line_id and p.council_id = l.council_id
   order by p.programme_id, l.settled_at desc, l.first_line
$$;
comment on function inherited_programmes_of is 'The programmes left to a council by its predecessors and theirs, with the line by which each reached it.';
revoke execute on function inherited_programmes_of from public;
grant execute on function inherited_programmes_of to association_admin;

-- A council reads its own list: the lines of the councils between are not its rows.
create function heirs_programmes()
  returns table (line_id uuid, programme_id uuid, predecessor text, title text, from_year integer, to_year integer, total numeric, state text,
    approved_number text, approved_on date)
language sql stable security definer set search_path = public, pg_temp as $$
  select * from inherited_programmes_of(app_council()) where app_council() is not null
$$;
comment on function heirs_programmes is 'inherited_programmes_of() the council of the transaction; none, when nobody said which it is.';
revoke execute on function heirs_programmes from public;
grant execute on function heirs_programmes to association_member;
