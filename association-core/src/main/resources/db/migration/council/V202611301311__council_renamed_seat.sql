-- A seat of a council that has a new name is kept with the day and the act, as a new name of the council is.
alter table council_succession drop constraint council_succession_kind_check,
  add constraint council_succession_is_of_a_known_kind check (kind in ('RENAMED', 'CENTRE_RENAMED', 'MERGED', 'SPLIT', 'ADMINISTRATION'));

-- lists taken in before told both and only the name was kept
insert into council_succession (id, council_id, predecessor_name, kind, happened_on, act, came_with)
select distinct on (c.id, lower(r.facts->>'formerCentre')) gen_random_uuid(), c.id, r.facts->>'formerCentre', 'CENTRE_RENAMED',
  (i.mapping->>'renamedOn')::date, i.mapping->>'act', i.id
  from council_import_row r
  join council_import i on i.id = r.import_id
  join council c on c.id = r.council_id and c.merged_into is null
 where r.outcome = 'APPLIED' and r.facts->>'formerCentre' is distinct from r.before->>'formerCentre'
   and lower(r.facts->>'formerCentre') <> lower(c.centre_name) and i.mapping->>'renamedOn' is not null and i.mapping->>'act' is not null
 order by c.id, lower(r.facts->>'formerCentre'), i.applied_at;
