-- What keeps a council from paying a year's fee, beside the invoice: so that arrears tell the truth. A row tells it, another ends it.
create table fee_obstacle (
  id uuid primary key,
  council_id uuid not null references council,
  year integer not null constraint obstacle_year_is_likely check (year between 1991 and 2200),
  kind text constraint obstacle_kind_is_known check (kind in ('BLOCKED_BY_TREASURY', 'NO_ALLOCATION', 'ACCOUNT_ARRESTED', 'TERRITORY', 'OTHER')),
  since date,
  ends uuid constraint obstacle_ends_once unique references fee_obstacle,
  until date,
  note text constraint obstacle_note_is_short check (length(note) between 1 and 500),
  by_council boolean not null,
  said_by text not null,
  said_by_shown text not null,
  said_at timestamptz not null,
  constraint row_tells_an_obstacle_or_ends_one check (
    (ends is null and kind is not null and since is not null and until is null)
    or (ends is not null and kind is null and since is null and until is not null)),
  constraint other_obstacle_has_its_words check (kind is distinct from 'OTHER' or note is not null)
);
comment on column fee_obstacle.until is 'The last day of it.';
create index fee_obstacle_of_council on fee_obstacle (council_id, year);
call protect('fee_obstacle', 'council_id', 'select, insert');
revoke update, delete on fee_obstacle from association_admin;
create trigger fee_obstacle_is_append_only before update or delete on fee_obstacle for each row execute function refuse_rewriting();

create view fee_obstacle_told with (security_invoker = true) as
select o.id, o.council_id, o.year, o.kind, o.since, o.note, o.by_council, o.said_by_shown, o.said_at,
       e.until, e.said_by_shown as ended_by_shown
  from fee_obstacle o left join fee_obstacle e on e.ends = o.id
 where o.ends is null;
grant select on fee_obstacle_told to association_member, association_admin;
