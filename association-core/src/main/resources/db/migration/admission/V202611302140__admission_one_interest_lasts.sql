-- One interest lasts in a council at a time, whatever is taken back: who shows it anew renews the one before, which a decision had
-- followed, and that one does not last again when the decision is taken back. Where the newer was a mistake it does.
alter table admission_interest add column renewed_by uuid references admission_interest deferrable initially deferred;
create index admission_interest_of_renewal on admission_interest (renewed_by);
comment on column admission_interest.renewed_by is 'The newer interest that took its place.';

-- of several that stand, the one that is open stays, else the newest; each older one was renewed by the next
with standing as (
  select k.id, lead(k.id) over (partition by k.council_id
                                order by k.followed_on is null, k.since, k.entered_at, k.id) as next
    from admission_interest_known k where k.ended_on is null)
update admission_interest i set renewed_by = s.next from standing s where s.id = i.id and s.next is not null;
-- an index is not made while rows wait for the check of what they name
set constraints all immediate;
set constraints all deferred;

create unique index admission_interest_one_lasts on admission_interest (council_id)
  where ended_on is null and taken_back_at is null and renewed_by is null;

create or replace view admission_interest_known with (security_invoker = true) as
select i.id, i.council_id, i.channel, i.since, i.person, i.note, i.entered_by, i.entered_by_name, i.entered_at, i.ended_on, i.end_reason,
  i.ended_by_name, i.ended_at, i.taken_back_at,
  (select min(s.adopted_on) from membership_step_in_force s
    where s.council_id = i.council_id and s.to_standing not in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED')
      and s.from_standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED')
      and (s.adopted_on >= i.since or s.entered_at >= i.entered_at)) as followed_on,
  (select r.since from admission_interest r where r.id = i.renewed_by) as renewed_on
  from admission_interest i
 where i.taken_back_at is null;
comment on view admission_interest_known is 'Interest with the day of the decision that followed it, and of the newer one that took its place; it is open while none of these came, nor its end.';

create function admission_interest_renews() returns trigger language plpgsql as $$
begin
  if new.ended_on is null and new.taken_back_at is null and new.renewed_by is null then
    update admission_interest i set renewed_by = new.id from admission_interest_known k
     where k.id = i.id and i.council_id = new.council_id and i.id <> new.id and i.ended_on is null and i.renewed_by is null
       and k.followed_on is not null;
  end if;
  return new;
end $$;
create trigger admission_interest_renews before insert or update on admission_interest
  for each row when (new.ended_on is null) execute function admission_interest_renews();

-- a mistake, or a row of another council after all: what it took the place of is the newest again, where nothing else is
create function admission_interest_restores() returns trigger language plpgsql as $$
begin
  if new.taken_back_at is not null or new.council_id <> old.council_id then
    update admission_interest i
       set renewed_by = (select l.id from admission_interest l where l.council_id = old.council_id and l.id <> new.id
                            and l.ended_on is null and l.taken_back_at is null and l.renewed_by is null)
     where i.id = (select r.id from admission_interest r where r.renewed_by = new.id and r.council_id = old.council_id
                    order by r.since desc, r.entered_at desc limit 1);
  end if;
  return null;
end $$;
create trigger admission_interest_restores after update on admission_interest
  for each row when (new.taken_back_at is not null or new.council_id <> old.council_id) execute function admission_interest_restores();

create or replace view report_candidate with (security_invoker = true) as
select c.id, c.name, o.name as oblast, o.name_en as oblast_en, coalesce(m.standing, 'LEAD') as standing,
  case when a.id is null and coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 'INTEREST'
       when m.standing is null or m.standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 'DECISION' when m.standing = 'DECISION_ADOPTED' then 'AGREEMENT'
       when m.standing in ('AGREEMENT_SIGNED', 'RETURNED') then 'APPLICATION' when m.standing = 'APPLIED' then 'BOARD' else 'MEETING' end as stage,
  case when a.id is null and coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 0
       when m.standing is null or m.standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 1 when m.standing = 'DECISION_ADOPTED' then 2
       when m.standing in ('AGREEMENT_SIGNED', 'RETURNED') then 3 when m.standing = 'APPLIED' then 4 else 5 end as stage_place,
  a.id as application_id, coalesce(a.turn, case when m.standing in ('APPLIED', 'ADMITTED') then 'BOARD'
    when coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then 'COUNCIL' else 'APPLICANT' end) as turn,
  coalesce((a.turn_since at time zone 'Europe/Kyiv')::date,
    case when coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') then i.since else m.since end) as waits_since,
  coalesce((select string_agg(distinct f.part, ',') from admission_file f where f.application_id = a.id and not f.ours), '') as handed_in,
  (select count(*) from admission_opinion p where p.council_id = c.id and p.verdict = 'FOR') as in_favour,
  (select count(*) from admission_opinion p where p.council_id = c.id and p.verdict = 'AGAINST') as against,
  i.channel as interest_channel
from council c
join oblast o on o.code = c.oblast_code
left join membership m on m.council_id = c.id
left join admission_application a on a.council_id = c.id and a.state = 'OPEN'
left join admission_interest_known i on i.council_id = c.id and i.ended_on is null and i.followed_on is null and i.renewed_on is null
where a.id is not null or m.standing in ('DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'ADMITTED')
   or i.since is not null and coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') and c.merged_into is null;
