-- Two rows of one council become one: the other row stays, says into which it was merged, and leads there.
alter table council
  add column merged_into uuid references council,
  add constraint council_is_not_merged_into_itself check (merged_into <> id),
  -- the two rows exchange what was chosen of the other in one statement
  drop constraint council_katottg_is_unique,
  add constraint council_katottg_is_unique unique (katottg) deferrable initially immediate;
alter table council_name_correction
  drop constraint council_name_has_one_correction_a_case,
  add constraint council_name_has_one_correction_a_case unique (council_id, grammatical_case) deferrable initially immediate;
create index council_merged_into on council (merged_into);
comment on column council.merged_into is 'The row that stands for this council now; it is never itself merged.';

create or replace function councils_found(words text[]) returns table (council_id uuid, score real)
language sql stable
set pg_trgm.word_similarity_threshold = 0.4
set enable_seqscan = off -- the planner thinks comparing trigrams costs nothing and reads the whole register
set jit = off -- nor does it weigh well what compiling costs then
as $$
  with word as (
    select w as text, case when w ~ '^(ua)?\d{4,}$' then regexp_replace(w, '^ua', '') end as digits from unnest(words) w
  ), hit as (
    select coalesce(c.merged_into, c.id) as id, w.text, word_similarity(w.text, c.search_key) + word_similarity(w.text, c.name_key)
      + case when c.name_key like w.text || '%' then 1 else 0 end
      + case when c.search_key ~ ('(^| )' || w.text || '( |$)') then 0.5 else 0 end as score
    from word w join council c on w.text <% c.search_key
    where w.digits is null
    union all
    select coalesce(c.merged_into, c.id), w.text, 3
    from word w join council c on c.katottg like 'UA' || w.digits || '%' or c.edrpou like w.digits || '%'
      or c.koatuu like w.digits || '%' or c.budget_code like w.digits || '%'
    where w.digits is not null
  ), best as (
    select id, text, max(score) as score from hit group by id, text
  )
  select id, sum(score)::real from best group by id having count(*) = cardinality(words)
$$;

-- A row that comes while its council is being merged waits for the merger at its foreign key, and is refused after it: the
-- name of the trigger comes after those of foreign keys, and its question sees what was committed meanwhile.
create function refuse_rows_of_a_merged_council() returns trigger language plpgsql as $$
begin
  if exists (select from council c where c.id = new.council_id and c.merged_into is not null) then
    raise exception 'the council of this % was merged into another', tg_table_name using errcode = 'serialization_failure';
  end if;
  return null;
end $$;

do $$
declare tbl regclass;
begin
  for tbl in select distinct k.conrelid::regclass from pg_constraint k
      join pg_attribute a on a.attrelid = k.conrelid and a.attnum = k.conkey[1] and a.attname = 'council_id'
      where k.contype = 'f' and k.confrelid in ('council'::regclass, 'membership'::regclass, 'member_account'::regclass)
        -- what happened, what was sent and what a list said is noted of merged councils too
        and k.conrelid::regclass::text not in ('audit_entry', 'outbox_mail', 'job', 'job_council', 'council_import_row',
          'opening_import_row', 'billing_line', 'scenario_figure', 'scenario_line') loop
    execute format('create trigger rows_join_no_merged_council after insert on %s for each row execute function refuse_rows_of_a_merged_council()', tbl);
  end loop;
end $$;

create or replace procedure protect(tbl regclass, council_column text default 'council_id', member_may text default 'select, insert, update, delete')
language plpgsql as $$
begin
  execute format('alter table %s enable row level security', tbl);
  execute format('alter table %s force row level security', tbl);
  execute format('create policy own_council on %s to association_member using (%I = app_council()) with check (%I = app_council())', tbl, council_column, council_column);
  execute format('create policy association_wide on %s to association_admin using (true) with check (true)', tbl);
  execute format('create policy owner_keeps on %s to association_owner using (true) with check (true)', tbl);
  execute format('grant %s on %s to association_member', member_may, tbl);
  execute format('grant select, insert, update, delete on %s to association_admin', tbl);
  if council_column = 'council_id' then
    execute format('create trigger rows_join_no_merged_council after insert on %s for each row execute function refuse_rows_of_a_merged_council()', tbl);
  end if;
end $$;
