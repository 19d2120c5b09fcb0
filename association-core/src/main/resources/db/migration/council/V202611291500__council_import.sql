-- Lists of councils that the office takes in: the file as it came, what each of its lines would do, what it did.

create table council_import_mapping (
  id uuid primary key,
  name text not null constraint council_import_mapping_has_its_name unique,
  mapping jsonb not null,
  shipped boolean not null default false
);
comment on column council_import_mapping.mapping is 'columns: field to heading of the file; whole, figuresAsOf, figuresSource, renamedOn, act.';
grant select, insert, update, delete on council_import_mapping to association_admin;

create table council_import (
  id uuid primary key,
  file_name text not null,
  file_size bigint not null,
  file_sha256 text not null,
  state text not null check (state in ('UPLOADED', 'REHEARSED', 'APPLYING', 'APPLIED', 'UNDONE')),
  mapping jsonb,
  uploaded_by text not null,
  uploaded_by_name text collate "uk-x-icu" not null,
  uploaded_at timestamptz not null,
  applied_by text,
  applied_by_name text,
  applied_at timestamptz,
  undone_by_name text,
  undone_at timestamptz,
  job_id uuid references job,
  version bigint not null default 1
);
create index council_import_newest on council_import (uploaded_at desc);
create index council_import_job on council_import (job_id);
grant select, insert, update on council_import to association_admin;

create table council_import_file (
  import_id uuid primary key references council_import,
  bytes bytea not null
);
alter table council_import_file alter column bytes set storage external;
grant select, insert on council_import_file to association_admin;

create table council_import_row (
  import_id uuid not null references council_import,
  place integer not null,
  line integer,
  verdict text not null check (verdict in ('NEW', 'CHANGED', 'RENAMED', 'SAME', 'SUSPICIOUS', 'ERROR', 'VANISHED')),
  council_id uuid references council on delete set null,
  katottg text not null,
  name text collate "uk-x-icu" not null,
  facts jsonb not null default '{}',
  before jsonb not null default '{}',
  remarks jsonb not null default '[]',
  seen_version bigint,
  accepted boolean not null default false,
  outcome text check (outcome in ('APPLIED', 'HELD', 'CHANGED_SINCE', 'TAKEN_BACK', 'STAYS')),
  applied_version bigint,
  constraint council_import_row_has_its_place primary key (import_id, place)
);
comment on column council_import_row.line is 'Of the file, the heading counted; none for a council that the file does not name.';
comment on column council_import_row.applied_version is 'The council''s version after this import: undoing it leaves alone what was edited later.';
create index council_import_row_of_council on council_import_row (council_id);
create index council_import_row_by_verdict on council_import_row (import_id, verdict, place);
call protect('council_import_row', 'council_id', 'select');

alter table council add column former_centre text;
comment on column council.former_centre is 'The name that the place of its seat had before; the council is found by it as well.';

alter table council_succession add column came_with uuid references council_import;
create index council_succession_came_with on council_succession (came_with);

-- The ledger: a figure that came with an import undone is withdrawn and stays to be read; figures leave only with their council.
alter table population_figure
  add column came_with uuid references council_import,
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add constraint population_withdrawal_is_somebodys check ((withdrawn_at is null) = (withdrawn_by is null)),
  drop constraint population_figure_council_id_fkey,
  add constraint population_figure_council_id_fkey foreign key (council_id) references council on delete cascade;
create index population_came_with on population_figure (came_with);
grant update (withdrawn_at, withdrawn_by) on population_figure to association_admin;
drop trigger population_ledger_is_append_only on population_figure;
create trigger population_ledger_is_append_only before update on population_figure for each row
  when (old.withdrawn_at is not null or (old.id, old.council_id, old.inhabitants, old.as_of, old.source, old.confirmed_by, old.confirmed_at)
    is distinct from (new.id, new.council_id, new.inhabitants, new.as_of, new.source, new.confirmed_by, new.confirmed_at))
  execute function refuse_rewriting();
create trigger population_leaves_with_its_council before delete on population_figure for each row
  when (pg_trigger_depth() = 0) execute function refuse_rewriting();

create function councils_taken_back(ids uuid[]) returns setof uuid language plpgsql as $$
declare each uuid;
begin
  foreach each in array ids loop
    begin
      delete from council where id = each;
      return next each;
    exception when foreign_key_violation then
      null; -- somebody has begun to work with it
    end;
  end loop;
end $$;
comment on function councils_taken_back is 'Removes councils that nothing refers to yet, and says which.';
grant execute on function councils_taken_back to association_admin;

create or replace view report_council with (security_invoker = true) as
select c.id, c.katottg, c.name, c.name_key, c.kind, c.oblast_code, o.name as oblast, o.name_en as oblast_en, c.raion,
  c.centre_kind, c.centre_name, c.edrpou, c.budget_code, c.acting_body, c.territory_status, c.demonstration,
  coalesce(m.standing, 'LEAD') as standing,
  array_position(array['LEAD', 'DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'REFUSED', 'ADMITTED', 'ACTIVE',
    'SUSPENDED', 'EXIT_REQUESTED', 'EXITED', 'EXCLUDED', 'REORGANISED', 'FROZEN'], coalesce(m.standing, 'LEAD')) as standing_place,
  m.since as standing_since,
  case when m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED', 'FROZEN') then m.member_since end as member_since,
  (select f.inhabitants from population_figure f where f.council_id = c.id and f.withdrawn_at is null order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants,
  (select f.as_of from population_figure f where f.council_id = c.id and f.withdrawn_at is null order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants_as_of
from council c
join oblast o on o.code = c.oblast_code
left join membership m on m.council_id = c.id;

create or replace view programme_season_row with (security_invoker = true) as
select s.year, c.id as council_id, c.name, c.search_key, c.oblast_code, o.name as oblast, o.name_en as oblast_en, c.kind,
       case when c.acting_body = 'MILITARY_ADMINISTRATION' then coalesce(c.acting_body_since, date '1991-01-01') end as by_order_since,
       c.demonstration, p.id as programme_id, p.state,
       (select a.step from programme_advice a where a.programme_id = p.id order by a.place desc limit 1) as advice,
       coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = s.year), 0.00)::numeric(14,2) as planned,
       exists (select from programme_measure m where m.programme_id = p.id) and exists (
         select from generate_series(p.from_year, p.to_year) each(year)
          where coalesce((select sum(a.amount) from programme_measure_amount a where a.programme_id = p.id and a.year = each.year), 0)
             <> coalesce((select sum(f.amount) from programme_funding f where f.programme_id = p.id and f.year = each.year), 0)) as measures_apart,
       coalesce(y.planned > 0, false) as in_budget,
       (select f.inhabitants from population_figure f where f.council_id = c.id and f.withdrawn_at is null and f.as_of <= make_date(s.year, 1, 1)
         order by f.as_of desc, f.confirmed_at desc limit 1) as inhabitants,
       d.session_on, r.sent_on as reminded_on, r.reminded_by_shown as reminded_by
  from programme_season s
  cross join council c
  join oblast o on o.code = c.oblast_code
  join membership m on m.council_id = c.id and m.standing in ('ACTIVE', 'SUSPENDED', 'EXIT_REQUESTED')
  left join lateral (
    select t.id, t.from_year, t.to_year, t.state from programme_that_counts t
     where t.council_id = c.id and s.year between t.from_year and t.to_year
     order by array_position(array['APPROVED', 'AGREED', 'DRAFT'], t.state), t.from_year desc, t.id limit 1) p on true
  left join programme_year_sums y on y.council_id = c.id and y.year = s.year
  left join programme_season_council d on d.council_id = c.id and d.year = s.year
  left join lateral (
    select e.sent_on, e.reminded_by_shown from programme_season_reminder e
     where e.council_id = c.id and e.year = s.year order by e.sent_on desc limit 1) r on true;

insert into council_import_mapping (id, name, shipped, mapping) values
  ('5b0d1a00-0000-4000-8000-000000000001', 'Усі громади країни', true, '{"whole": "true", "figuresAsOf": "2022-01-01",
    "figuresSource": "Держстат, чисельність наявного населення", "columns": {"KATOTTG": "katottg", "NAME": "council_uk", "KIND": "type",
    "OBLAST": "oblast", "RAION": "raion", "CENTRE": "centre_uk", "CENTRE_KIND": "centre_type", "INHABITANTS": "population_2022",
    "BUDGET_CODE": "budget_code", "EDRPOU": "edrpou"}}'),
  ('5b0d1a00-0000-4000-8000-000000000002', 'Члени асоціації', true, '{"columns": {"KATOTTG": "КАТОТТГ", "NAME": "Рада", "KIND": "Вид ради",
    "OBLAST": "Область", "RAION": "Район", "CENTRE": "Центр громади", "CENTRE_KIND": "Вид центру", "EDRPOU": "ЄДРПОУ", "IBAN": "IBAN",
    "BUDGET_CODE": "Код бюджету", "KOATUU": "КОАТУУ", "INHABITANTS": "Населення"}}'),
  ('5b0d1a00-0000-4000-8000-000000000003', 'Перейменування', true, '{"columns": {"KATOTTG": "katottg", "NAME": "name_uk_2025", "KIND": "type",
    "OBLAST": "oblast", "CENTRE": "centre_uk_2025", "FORMER_CENTRE": "former_centre_2023", "FORMER_NAME": "council_minfin_2023"}}');
