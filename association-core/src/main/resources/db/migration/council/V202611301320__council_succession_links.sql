-- A succession leads to the council before it where the register has that one, and what was inherited leads from its name too.
alter table council_succession add column inheritance_line uuid;
comment on column council_succession.inheritance_line is 'Noted by that line of an inheritance: it goes when the line is taken back.';
create index council_succession_of_inheritance on council_succession (inheritance_line);

-- acts of before: a line that was noted by name leads to the council, the others are noted
with held as (
  select i.line_id, i.council_id, i.other_id, i.other_name, i.kind, i.happened_on, i.act from inheritance i
   where i.side = 'HEIR' and i.undoes is null and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side)
)
update council_succession s set predecessor_id = held.other_id from held
 where s.council_id = held.council_id and s.predecessor_id is null and s.predecessor_name = held.other_name;

with noted as (
  insert into council_succession (id, council_id, predecessor_id, predecessor_name, kind, happened_on, act, inheritance_line)
  select gen_random_uuid(), i.council_id, i.other_id, i.other_name, i.kind, i.happened_on, i.act, i.line_id from inheritance i
    join council c on c.id = i.council_id and c.merged_into is null
   where i.side = 'HEIR' and i.undoes is null and not exists (select from inheritance u where u.undoes = i.line_id and u.side = i.side)
     and not exists (select from council_succession s where s.council_id = i.council_id and s.predecessor_id = i.other_id)
  returning council_id, predecessor_id
)
update council c set search_key = c.search_key || before.keys, version = c.version + 1
  from (select n.council_id, string_agg(' ' || p.name_key, '') as keys from noted n join council p on p.id = n.predecessor_id group by n.council_id) before
 where c.id = before.council_id;
