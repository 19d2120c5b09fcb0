-- Relief from the annual fee by a decision: from the one entering it to its withdrawal, never removed.
create extension if not exists btree_gist;

create table relief (
  id uuid primary key,
  council_id uuid not null references council,
  kind text not null constraint relief_kind_is_known check (kind in ('WAIVER', 'DISCOUNT', 'MORATORIUM', 'SPONSOR')),
  begins_on date not null,
  ends_on date,
  percent integer check (percent between 1 and 99),
  sum numeric(14, 2) check (sum > 0),
  sponsor_name text check (length(sponsor_name) between 1 and 200),
  sponsor_code text check (sponsor_code ~ '^\d{8}$'),
  act_body text not null,
  act_document text not null,
  act_number text not null check (length(act_number) between 1 and 60),
  act_date date not null,
  reason text not null check (length(reason) between 1 and 1000),
  demonstration boolean not null default false,
  entered_by text not null,
  entered_by_name text not null,
  entered_at timestamptz not null,
  approved_by text,
  approved_by_name text,
  approved_at timestamptz,
  withdrawn_by text,
  withdrawn_by_name text,
  withdrawn_at timestamptz,
  withdrawal_reason text check (length(withdrawal_reason) between 1 and 1000),
  -- a fee is of a year: what is no moratorium concerns the whole of each year that it touches
  counted daterange not null generated always as (
    case when kind = 'MORATORIUM' then daterange(begins_on, ends_on, '[]')
      else daterange(make_date(extract(year from begins_on)::integer, 1, 1), make_date(extract(year from ends_on)::integer, 12, 31), '[]')
    end) stored,
  constraint relief_ends_after_it_begins check (ends_on is null or ends_on >= begins_on),
  constraint discount_is_percent_or_sum check ((kind = 'DISCOUNT') = (num_nonnulls(percent, sum) = 1) and num_nonnulls(percent, sum) < 2),
  constraint sponsor_is_named check ((kind = 'SPONSOR') = (num_nonnulls(sponsor_name, sponsor_code) = 2) and num_nonnulls(sponsor_name, sponsor_code) <> 1),
  constraint approval_says_who check (num_nonnulls(approved_by, approved_by_name, approved_at) in (0, 3)),
  constraint withdrawal_says_who_and_why check (num_nonnulls(withdrawn_by, withdrawn_by_name, withdrawn_at, withdrawal_reason) in (0, 4)),
  -- one that lowers a fee and one that says who pays it may stand side by side; two of a sort never
  constraint one_relief_of_a_fee exclude using gist
    (council_id with =, (case when kind = 'SPONSOR' then 1 else 0 end) with =, counted with &&) where (withdrawn_at is null)
);
comment on table relief is 'What a decision takes off a council''s annual fee, or who pays it instead.';
comment on column relief.ends_on is 'The last day, included; null goes on.';
comment on column relief.counted is 'The days whose fees it concerns.';
create index relief_of_council on relief (council_id, begins_on);
create index relief_by_days on relief using gist (counted) where (approved_at is not null and withdrawn_at is null);
call protect('relief', 'council_id', 'select');
revoke delete on relief from association_admin;
