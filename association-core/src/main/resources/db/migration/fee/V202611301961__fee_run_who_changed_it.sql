-- The second person of a run is one who did nothing to it: who changed it last and who let an exception pass are kept.
alter table billing_run add changed_by text, add changed_by_name text;
alter table billing_run add constraint run_says_by_name_who_changed_it check ((changed_by is null) = (changed_by_name is null));
comment on column billing_run.changed_by is 'Who let an exception pass or had it reckoned anew last; empty while nobody has.';

create table billing_run_pass (
  run_id uuid not null references billing_run,
  hindrance text not null,
  passed_by text not null,
  passed_by_name text not null,
  passed_at timestamptz not null,
  primary key (run_id, hindrance)
);
comment on table billing_run_pass is 'Who decided what shall hinder no invoice of a run; of earlier runs that was not kept.';
grant select, insert on billing_run_pass to association_admin;
create trigger billing_run_pass_is_append_only before update or delete on billing_run_pass for each row execute function refuse_rewriting();
