-- What the statute says of leaving, kept by the office on its page: one row, absent until somebody has kept it.
create table membership_terms (
  id smallint primary key default 1 constraint association_has_one_set_of_membership_terms check (id = 1),
  notice_months integer not null constraint membership_notice_is_within_two_years check (notice_months between 0 and 24)
);
grant select on membership_terms to association_member;
grant select, insert, update on membership_terms to association_admin;

-- A step whose act is there and whose day is not: it becomes a step of the road on that day, or is called off before.
create table membership_step_ahead (
  council_id uuid primary key references membership,
  to_standing text not null,
  body text not null,
  document text not null,
  number text,
  adopted_on date not null,
  effective_on date not null,
  remarks text,
  file_id uuid references stored_file,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  hindrance text
);
create index membership_step_ahead_by_day on membership_step_ahead (effective_on);
create index membership_step_ahead_by_file on membership_step_ahead (file_id);
comment on column membership_step_ahead.hindrance is 'why its day came and it took no effect, as the refusal said it';
call protect('membership_step_ahead', 'council_id', 'select');
