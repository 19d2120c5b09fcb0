-- What was inherited is handed on: who came in the place of an heir reads what that heir may read, of the kind that was chosen at each
-- step, as it was when the step before was recorded. A step counts that was recorded by the time of the next one and was not undone.
-- A council is met once on a way, so that a ring of successions ends. without_pdf: of an uploaded DOCX no PDF was made.
drop function heirs_papers();
create function heirs_papers()
  returns table (kind text, id uuid, predecessor text, name text, about text, made_at timestamptz, without_pdf boolean)
language sql stable security definer set search_path = public, pg_temp as $$
  with recursive holds as (
    select i.line_id, i.council_id, i.other_id, i.other_name, i.programmes, i.account, i.settled_at from inheritance i
     where i.side = 'HEIR' and i.undoes is null and (i.programmes or i.account)
       and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side)
  ), line as (
    select h.line_id, h.council_id, h.other_id, h.other_name, h.programmes, h.account, h.settled_at, array[h.council_id, h.other_id] as way
      from holds h where h.council_id = app_council()
    union all
    select h.line_id, h.council_id, h.other_id, h.other_name, h.programmes and l.programmes, h.account and l.account, h.settled_at,
           l.way || h.other_id
      from line l join holds h on h.council_id = l.other_id and h.settled_at <= l.settled_at
     where h.other_id <> all(l.way) and (h.programmes and l.programmes or h.account and l.account)
  ), programme_of as (
    select p.programme_id as id, p.title, l.other_id, l.other_name, l.settled_at
      from line l join inherited_programme p on p.line_id = l.line_id and p.council_id = l.council_id where l.programmes
  ), paper as (
    select 'PAPER' as kind, f.id, p.other_name, f.kind as name, p.title, f.frozen_at as made_at, p.settled_at,
           f.template_medium = 'DOCX' and not exists (select from issued_paper i where i.subject_id = f.id and i.kind = f.kind || '.pdf')
             as without_pdf
      from programme_of p join frozen_paper f on f.subject_id = p.id and f.council_id = p.other_id and f.frozen_at <= p.settled_at
    union all
    select 'SCAN', a.id, p.other_name, s.name, p.title, a.entered_at, p.settled_at, false
      from programme_of p join programme_act a on a.programme_id = p.id and a.council_id = p.other_id and a.entered_at <= p.settled_at
      join stored_file s on s.id = a.file_id and s.council_id = p.other_id
     where not exists (select from programme_act c where c.corrects = a.id and c.entered_at <= p.settled_at)
    union all
    select 'SIGNED_COPY', c.id, p.other_name, s.name, p.title, c.attached_at, p.settled_at, false
      from programme_of p join programme_signed_copy c on c.programme_id = p.id and c.council_id = p.other_id and c.attached_at <= p.settled_at
      join stored_file s on s.id = c.file_id and s.council_id = p.other_id
    union all
    select 'INVOICE', v.id, l.other_name, v.number, '', v.issued_at, l.settled_at, false
      from line l join invoice v on v.council_id = l.other_id and v.issued_at <= l.settled_at where l.account
  )
  -- to one heir a council's papers may come by several ways: each once, as it is called by the latest
  select distinct on (p.kind, p.id) p.kind, p.id, p.other_name, p.name, p.title, p.made_at, p.without_pdf
    from paper p order by p.kind, p.id, p.settled_at desc
$$;
comment on function heirs_papers is 'What the council of the transaction may read of its predecessors, and of theirs; none, when nobody said which it is.';
grant execute on function heirs_papers to association_member;
