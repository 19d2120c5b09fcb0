-- Work may be for chosen councils, frozen when it is asked: what a filter would find later does not change it.
alter table job add column councils integer not null default 0 constraint job_councils_are_counted check (councils >= 0);
comment on column job.councils is 'How many councils were chosen; 0 when the work is not for chosen ones. Then each of them is one of the total.';
create table job_council (
  job_id     uuid not null references job,
  council_id uuid not null references council,
  constraint one_council_once_in_a_job primary key (job_id, council_id)
);
create index job_council_of_council on job_council (council_id);
call protect('job_council', 'council_id', 'select');
revoke update, delete on job_council from association_admin;
