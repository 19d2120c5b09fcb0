-- The first step of the road: a council showed interest in joining. It is no standing, for no act of a council stands behind it; it
-- waits for the council's decision, and ends when the council is interested no longer.
create table admission_interest (
  id uuid primary key,
  council_id uuid not null references council,
  channel text not null check (channel in ('LETTER', 'MEETING', 'PUBLIC_FORM', 'PHONE')),
  since date not null,
  person text not null,
  note text,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  ended_on date,
  end_reason text,
  ended_by_name text,
  ended_at timestamptz,
  taken_back_at timestamptz,
  constraint admission_interest_ends_after_it_began check (ended_on >= since),
  constraint admission_interest_ends_for_a_reason check ((ended_on is null) = (end_reason is null) and (ended_on is null) = (ended_by_name is null)
    and (ended_on is null) = (ended_at is null))
);
create index admission_interest_of_council on admission_interest (council_id, since);
comment on table admission_interest is 'Who showed interest in joining, since when and through whom; the office alone reads it.';
comment on column admission_interest.person is 'Who spoke for the council, with the post.';
comment on column admission_interest.taken_back_at is 'Entered by mistake: it is in no list, the journal keeps it.';
call protect('admission_interest', 'council_id', 'select');
revoke all on admission_interest from association_member;
revoke delete on admission_interest from association_admin;

create view admission_interest_known with (security_invoker = true) as
select i.*, (select min(s.adopted_on) from membership_step_in_force s
              where s.council_id = i.council_id and s.to_standing not in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED')
                and s.from_standing in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED')
                and (s.adopted_on >= i.since or s.entered_at >= i.entered_at)) as followed_on
  from admission_interest i
 where i.taken_back_at is null;
comment on view admission_interest_known is 'Interest with the day of the decision that followed it; it is open while neither this nor its end came.';
grant select on admission_interest_known to association_admin;

-- the queue begins with them
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
left join lateral (select k.channel, k.since from admission_interest_known k
                    where k.council_id = c.id and k.ended_on is null and k.followed_on is null
                    order by k.since desc limit 1) i on true
where a.id is not null or m.standing in ('DECISION_ADOPTED', 'AGREEMENT_SIGNED', 'APPLIED', 'RETURNED', 'ADMITTED')
   or i.since is not null and coalesce(m.standing, 'LEAD') in ('LEAD', 'REFUSED', 'EXITED', 'EXCLUDED') and c.merged_into is null;
