-- Pairs that look like one council entered twice, those that were found to be two, and the mergers.

create table duplicate_apart (
  id uuid primary key,
  one_id uuid not null references council,
  other_id uuid not null references council,
  reason text not null,
  marked_by text not null,
  marked_by_name text not null,
  marked_at timestamptz not null,
  taken_back_by_name text,
  taken_back_at timestamptz,
  constraint duplicate_apart_is_of_two_councils check (one_id < other_id),
  constraint duplicate_apart_is_taken_back_by_somebody check ((taken_back_at is null) = (taken_back_by_name is null))
);
comment on table duplicate_apart is 'Pairs that a person looked at and found to be two councils; not offered again until it is taken back.';
create unique index duplicate_apart_holds_once on duplicate_apart (one_id, other_id) where taken_back_at is null;
create index duplicate_apart_of_one on duplicate_apart (one_id);
create index duplicate_apart_of_other on duplicate_apart (other_id);
grant select, insert, update (taken_back_by_name, taken_back_at) on duplicate_apart to association_admin;

create table council_merger (
  id uuid primary key,
  kept_id uuid not null references council,
  gone_id uuid not null references council,
  kept_name text not null,
  gone_name text not null,
  gone_katottg text not null,
  fields text not null,
  reason text not null,
  kept_version bigint not null,
  merged_by text not null,
  merged_by_name text not null,
  merged_at timestamptz not null,
  undone_by_name text,
  undone_at timestamptz,
  constraint council_merger_is_of_two_rows check (kept_id <> gone_id),
  constraint council_merger_is_undone_by_somebody check ((undone_at is null) = (undone_by_name is null))
);
comment on table council_merger is 'Which row was merged into which, why, and by whom; the names are those before it.';
comment on column council_merger.fields is 'What the kept row took of the other, with commas; the other row has what it had.';
comment on column council_merger.kept_version is 'Of the kept row after the merger: undoing it is refused once the row was edited.';
create unique index council_merger_holds_once on council_merger (gone_id) where undone_at is null;
create index council_merger_of_kept on council_merger (kept_id);
create index council_merger_of_gone on council_merger (gone_id);
create index council_merger_by_time on council_merger (merged_at desc);
grant select, insert, update (undone_by_name, undone_at) on council_merger to association_admin;

create table council_merger_move (
  merger_id uuid not null references council_merger,
  table_name text not null,
  row_key text not null,
  origin text not null,
  constraint council_merger_moves_a_row_once primary key (merger_id, table_name, row_key)
);
comment on column council_merger_move.origin is 'Of a copied figure the row it was copied from; ENDED of a role that the person had at both.';
grant select, insert on council_merger_move to association_admin;

-- remarks and opinions go with their application; what they say is never changed
grant update (council_id) on admission_note, admission_opinion to association_admin;

-- Why two rows may be one council. Levels are kept apart: a міська рада and the районна рада of one name are two councils.
-- A code that pays for many councils (a treasury's, an accounting centre's) says nothing of two of them.
create view duplicate_reason with (security_invoker = true) as
with live as (
  select c.id, c.katottg, c.koatuu, c.budget_code, c.edrpou, c.iban, c.oblast_code, coalesce(c.raion, '') as raion, c.name, c.name_key,
    case when c.kind in ('MISKA', 'SELYSHCHNA', 'SILSKA') then 'LOCAL' else c.kind end as level,
    btrim(replace(replace(replace(replace(replace(replace(' ' || c.name_key || ' ', ' міська ', ' '), ' селищна ', ' '), ' сільська ', ' '),
      ' районна ', ' '), ' обласна ', ' '), ' рада ', ' ')) as core
  from council c where c.merged_into is null
), code as (
  select id, level, 'E' || edrpou as code, true as own from live where edrpou is not null
  union all select id, level, 'I' || iban, true from live where iban is not null
  union all select live.id, level, 'E' || p.edrpou, false from council_payer p join live on live.id = p.council_id where p.edrpou is not null
     -- who pays by a relief pays for councils that have nothing else in common
     and not exists (select from relief r where r.council_id = p.council_id and r.sponsor_code = p.edrpou)
  union all select live.id, level, 'I' || p.iban, false from council_payer p join live on live.id = p.council_id where p.iban is not null
), few as (
  select * from (
    select id, level, code, bool_or(own) as own, count(*) over (partition by code) as councils from code group by id, level, code) every
   where councils between 2 and 5
), pair as (
  select a.id as one_id, b.id as other_id,
    case when a.code like 'I%' then 'IBAN' when a.own and b.own then 'EDRPOU' else 'PAYER' end as reason
    from few a join few b on a.code = b.code and a.id < b.id
   where a.level = b.level or (a.own and b.own and a.code like 'E%')
  union
  select a.id, b.id, 'KATOTTG' from live a join live b on left(a.katottg, 9) = left(b.katottg, 9) and a.id < b.id
   where a.level = 'LOCAL' and b.level = 'LOCAL' and substr(a.katottg, 7, 3) <> '000'
  union all
  select a.id, b.id, 'KOATUU' from live a join live b on a.koatuu = b.koatuu and a.id < b.id where a.level = b.level
  union all
  select a.id, b.id, 'BUDGET_CODE' from live a join live b on a.budget_code = b.budget_code and a.id < b.id where a.level = b.level
  union
  select least(a.id, b.id), greatest(a.id, b.id), 'FORMER_NAME' from live a
    join council_succession s on s.council_id = a.id and s.kind = 'RENAMED'
    join live b on b.name = s.predecessor_name and b.oblast_code = a.oblast_code and b.level = a.level and b.id <> a.id
  union all
  select a.id, b.id, case when a.raion = b.raion or a.raion = '' or b.raion = '' then 'NAME' else 'NAMESAKE' end
    from live a join live b on a.oblast_code = b.oblast_code and a.name_key = b.name_key and a.level = b.level and a.id < b.id
  union all
  -- compared only where they begin alike: comparing each with each would take minutes of a large register
  select a.id, b.id, 'SIMILAR_NAME' from live a join live b on a.oblast_code = b.oblast_code and a.level = b.level
     and left(a.core, 3) = left(b.core, 3) and a.id < b.id
   where a.name_key <> b.name_key and a.core <> ''
     and similarity(a.core, b.core) >= case when a.raion = b.raion then 0.6 else 0.75 end
)
select p.one_id, p.other_id, p.reason from pair p
 where not exists (
   select from inheritance i where i.council_id = p.one_id and i.other_id = p.other_id and i.undoes is null
      and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side))
   and not exists (
   select from council_succession s join council c on c.id in (p.one_id, p.other_id) and c.id <> s.council_id
    where s.council_id in (p.one_id, p.other_id) and s.kind <> 'RENAMED' and (s.predecessor_id = c.id or s.predecessor_name = c.name));
grant select on duplicate_reason to association_admin;

-- What a council drafts is for its own eyes: the drafts go with the merged row, or back with it, and nobody reads them on the way.
create function letters_pass_unread(from_council uuid, to_council uuid, of_ids uuid[]) returns setof uuid
language sql security definer set search_path = public, pg_temp as $$
  update letter set council_id = to_council
   where council_id = from_council and number is null and (of_ids is null or id = any(of_ids))
     and exists (select from council_merger m where (m.gone_id, m.kept_id) in ((from_council, to_council), (to_council, from_council)))
  returning id
$$;
grant execute on function letters_pass_unread(uuid, uuid, uuid[]) to association_admin;
