-- Letters between councils and the association. A draft is its writer's alone; a letter that went out stands still.
create table letter (
  id uuid primary key,
  council_id uuid not null references council,
  sender text not null constraint letter_sender_is_known check (sender in ('COUNCIL', 'ASSOCIATION')),
  addressed_to text not null constraint letter_addressee_is_known check (addressed_to in ('COUNCIL', 'ASSOCIATION', 'OTHER')),
  purpose text not null,
  addressee text not null,
  subject text not null,
  body text not null,
  signatory_post text not null,
  signatory_name text not null,
  search_key text not null,
  drafted_by text not null,
  drafted_at timestamptz not null,
  changed_by_shown text not null,
  changed_at timestamptz not null,
  series_year integer,
  sequence integer constraint letter_sequence_is_positive check (sequence > 0),
  number text,
  dated date,
  issued_by text,
  issued_at timestamptz,
  version bigint not null,
  constraint nobody_writes_to_themselves check (addressed_to <> sender and (sender = 'COUNCIL' or addressed_to = 'COUNCIL')),
  constraint a_letter_goes_out_as_a_whole check (num_nulls(series_year, sequence, number, dated, issued_by, issued_at) in (0, 6))
);
comment on table letter is 'Letters of councils and of the association with one council; without a number it is a draft.';
comment on column letter.council_id is 'The council that writes, or to which the association writes.';
comment on column letter.addressee is 'As the paper prints it, one line each, in the case it needs.';
create unique index councils_letter_number_once on letter (council_id, series_year, sequence) where sender = 'COUNCIL';
create unique index associations_letter_number_once on letter (series_year, sequence) where sender = 'ASSOCIATION';
create index letter_of_council on letter (council_id, issued_at);
create index letter_by_time on letter (issued_at);
call protect('letter');
-- a draft of the association's is not the council's to see, and what a council writes to others is not the association's
create policy associations_drafts_stay_there on letter as restrictive to association_member
  using (sender = 'COUNCIL' or number is not null) with check (sender = 'COUNCIL');
create policy councils_letters_come_when_sent on letter as restrictive to association_admin
  using (sender = 'ASSOCIATION' or (addressed_to = 'ASSOCIATION' and number is not null)) with check (sender = 'ASSOCIATION');
create function refuse_rewriting_what_went_out() returns trigger language plpgsql as $$
begin
  if old.number is not null then raise exception 'a letter that went out stands still'; end if;
  return case tg_op when 'DELETE' then old else new end;
end $$;
create trigger letters_that_went_out_stand_still before update or delete on letter
  for each row execute function refuse_rewriting_what_went_out();

create table letter_counter (
  council_id uuid references council,
  year integer not null check (year between 1991 and 2200),
  last integer not null constraint letter_counter_begins_with_one check (last >= 1),
  constraint letter_counter_is_one_a_year unique nulls not distinct (council_id, year)
);
comment on table letter_counter is 'The last outgoing number; without a council the association''s. Locked until the transaction ends, so a rollback gives its number back.';
call protect('letter_counter', 'council_id', 'select, insert, update');
revoke delete on letter_counter from association_admin;

create table letter_style (
  council_id uuid references council,
  style text not null constraint letter_style_has_its_place check (style like '%{n}%'),
  kept_by text not null,
  kept_at timestamptz not null,
  constraint letter_style_is_one unique nulls not distinct (council_id)
);
comment on table letter_style is 'How an outgoing number is written, {n} being the number itself: {n}/01-15.';
call protect('letter_style', 'council_id', 'select, insert, update');
revoke delete on letter_style from association_admin;
