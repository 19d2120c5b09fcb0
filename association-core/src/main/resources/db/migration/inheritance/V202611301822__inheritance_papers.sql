-- An heir reads the papers of its predecessor, where they were chosen for it and the act still holds: what was issued by the day
-- on which the act was recorded, and nothing of later. Row security opens nothing else; whose heir it is, nobody is asked but
-- app_council(), so that no caller can name another.
create function heirs_papers() returns table (kind text, id uuid, predecessor text, name text, about text, made_at timestamptz)
language sql stable security definer set search_path = public, pg_temp as $$
  with line as (
    select i.line_id, i.other_id, i.other_name, i.programmes, i.account, i.settled_at from inheritance i
     where i.council_id = app_council() and i.side = 'HEIR' and i.undoes is null
       and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side)
  ), programme_of as (
    select p.programme_id as id, p.title, l.other_id, l.other_name, l.settled_at
      from line l join inherited_programme p on p.line_id = l.line_id and p.council_id = app_council() where l.programmes
  )
  select 'PAPER', f.id, p.other_name, f.kind, p.title, f.frozen_at
    from programme_of p join frozen_paper f on f.subject_id = p.id and f.council_id = p.other_id and f.frozen_at <= p.settled_at
  union all
  select 'SCAN', a.id, p.other_name, s.name, p.title, a.entered_at
    from programme_of p join programme_act a on a.programme_id = p.id and a.council_id = p.other_id and a.entered_at <= p.settled_at
    join stored_file s on s.id = a.file_id and s.council_id = p.other_id
   where not exists (select from programme_act c where c.corrects = a.id and c.entered_at <= p.settled_at)
  union all
  select 'SIGNED_COPY', c.id, p.other_name, s.name, p.title, c.attached_at
    from programme_of p join programme_signed_copy c on c.programme_id = p.id and c.council_id = p.other_id and c.attached_at <= p.settled_at
    join stored_file s on s.id = c.file_id and s.council_id = p.other_id
  union all
  select 'INVOICE', v.id, l.other_name, v.number, '', v.issued_at
    from line l join invoice v on v.council_id = l.other_id and v.issued_at <= l.settled_at where l.account
$$;
comment on function heirs_papers is 'What the council of the transaction may read of its predecessors; none, when nobody said which it is.';
grant execute on function heirs_papers to association_member;

create function heirs_paper(of_id uuid) returns table (kind text, predecessor text, name text, media_type text, content text,
  made_at timestamptz, bytes bytea, docx bytea, pdf bytea)
language sql stable security definer set search_path = public, pg_temp as $$
  select h.kind, h.predecessor, h.name, s.media_type, coalesce(f.content, v.frozen), h.made_at, s.bytes,
    (select d.bytes from issued_paper i join stored_file d on d.id = i.file_id
      where i.subject_id = h.id and i.kind = coalesce(f.kind, 'invoice') || '.docx' order by i.version limit 1),
    (select d.bytes from issued_paper i join stored_file d on d.id = i.file_id
      where i.subject_id = h.id and i.kind = coalesce(f.kind, 'invoice') || '.pdf' order by i.version limit 1)
  from heirs_papers() h
  left join frozen_paper f on h.kind = 'PAPER' and f.id = h.id
  left join invoice v on h.kind = 'INVOICE' and v.id = h.id
  left join programme_act a on h.kind = 'SCAN' and a.id = h.id
  left join programme_signed_copy c on h.kind = 'SIGNED_COPY' and c.id = h.id
  left join stored_file s on s.id = coalesce(a.file_id, c.file_id)
  where h.id = of_id limit 1
$$;
comment on function heirs_paper is 'One of heirs_papers(), with what it says; files as they were made, where they were.';
grant execute on function heirs_paper to association_member;
