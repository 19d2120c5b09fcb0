-- A mistyped number, date or body and a wrong scan are answered by an entry; the step itself is never rewritten.
create table membership_step_correction (
  id uuid primary key,
  step_id uuid not null references membership_step,
  council_id uuid not null references membership,
  place integer not null,
  body text not null,
  document text not null,
  number text,
  adopted_on date not null,
  file_id uuid references stored_file,
  reason text not null,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  constraint membership_corrections_follow_one_another unique (step_id, place)
);
create index membership_step_correction_of_council on membership_step_correction (council_id);
create index membership_step_correction_by_file on membership_step_correction (file_id);
comment on table membership_step_correction is 'How the act of a step reads since: the newest holds, the earlier stay.';
call protect('membership_step_correction', 'council_id', 'select');
revoke update, delete on membership_step_correction from association_admin;
create trigger membership_step_corrections_are_append_only before update or delete on membership_step_correction
  for each row execute function refuse_rewriting();

-- The last step is taken back by one more, which leads where it came from; its remarks say why.
alter table membership_step add column takes_back uuid references membership_step;
alter table membership_step add constraint membership_step_is_taken_back_once unique (takes_back);

-- What a succession made of a council goes back with that succession, however its act was corrected.
alter table membership_step add column succession uuid;
create index membership_step_of_succession on membership_step (succession) where succession is not null;
comment on column membership_step.succession is 'The act of inheritance by which the step came, off the road.';

create view membership_step_in_force with (security_invoker = true) as
select s.id, s.council_id, s.place, s.from_standing, s.to_standing, coalesce(k.body, s.body) as body, coalesce(k.document, s.document) as document,
  case when k.id is null then s.number else k.number end as number, coalesce(k.adopted_on, s.adopted_on) as adopted_on, s.effective_on, s.remarks,
  case when k.id is null then s.file_id else k.file_id end as file_id, s.entered_by, s.entered_by_name, s.entered_at
  from membership_step s
  left join lateral (select c.* from membership_step_correction c where c.step_id = s.id order by c.place desc limit 1) k on true
 where s.takes_back is null and not exists (select from membership_step b where b.takes_back = s.id);
comment on view membership_step_in_force is 'The steps that hold, with their acts as corrected: neither those taken back nor what took them back.';
grant select on membership_step_in_force to association_member, association_admin;

-- an applicant sees the steps that hold
create or replace function door_application_steps(secret bytea, at_moment timestamptz) returns table (standing text, document text, number text, adopted_on date)
language sql stable security definer set search_path = public, pg_temp as
$$ select s.to_standing, s.document, s.number, s.adopted_on from membership_step_in_force s join admission_application a on a.council_id = s.council_id
    where a.id = admission_linked(secret, at_moment) and s.entered_at >= a.made_at and (a.closed_at is null or s.entered_at <= a.closed_at) order by s.place $$;
