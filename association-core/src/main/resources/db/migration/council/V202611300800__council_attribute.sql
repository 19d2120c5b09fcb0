-- What an association wants to know of councils beyond the register's own fields. Names and lists are the association's alone.
create table council_attribute (
  id uuid primary key,
  name text collate "uk-x-icu" not null,
  name_en text,
  explanation text,
  kind text not null,
  required boolean not null,
  shown_to_council boolean not null,
  place integer not null,
  archived_at timestamptz,
  changed_by text not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint council_attribute_has_a_known_kind check (kind in ('TEXT', 'WHOLE', 'DECIMAL', 'DAY', 'YES_NO', 'CHOICE')),
  constraint council_attribute_kind_is_named_with_it unique (id, kind)
);
create unique index council_attribute_name_is_used_once on council_attribute (lower(name)) where archived_at is null;

create table council_attribute_choice (
  id uuid primary key,
  attribute_id uuid not null references council_attribute on delete cascade,
  name text collate "uk-x-icu" not null,
  name_en text,
  place integer not null,
  archived boolean not null,
  constraint council_attribute_choice_is_named_with_its_attribute unique (attribute_id, id)
);

-- The kind stands in each value and refers to the attribute's own: it cannot change while a value stands.
create table council_attribute_value (
  id uuid primary key,
  council_id uuid not null references council,
  attribute_id uuid not null,
  kind text not null,
  said_text text collate "uk-x-icu",
  said_whole bigint,
  said_decimal numeric(14,3),
  said_day date,
  said_yes boolean,
  said_choice uuid,
  changed_by text not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint council_says_an_attribute_once unique (council_id, attribute_id),
  constraint council_attribute_value_is_of_its_kind foreign key (attribute_id, kind) references council_attribute (id, kind),
  constraint council_attribute_value_is_in_the_list foreign key (attribute_id, said_choice) references council_attribute_choice (attribute_id, id),
  constraint council_attribute_value_says_one_thing check (num_nonnulls(said_text, said_whole, said_decimal, said_day, said_yes, said_choice) = 1),
  constraint council_attribute_value_says_what_its_kind_is check (case kind
    when 'TEXT' then said_text <> '' when 'WHOLE' then said_whole is not null when 'DECIMAL' then said_decimal is not null
    when 'DAY' then said_day is not null when 'YES_NO' then said_yes is not null when 'CHOICE' then said_choice is not null
    else false end)
);
create index council_attribute_value_of_attribute on council_attribute_value (attribute_id, kind);
create index council_attribute_value_of_choice on council_attribute_value (attribute_id, said_choice);
call protect('council_attribute_value', 'council_id', 'select');
-- what the office keeps for itself, a council's own connection cannot read
create policy council_reads_what_it_is_shown on council_attribute_value as restrictive for select to association_member
  using (exists (select from council_attribute a where a.id = attribute_id and a.shown_to_council and a.archived_at is null));
grant select on council_attribute, council_attribute_choice to association_member;
grant select, insert, update, delete on council_attribute, council_attribute_choice to association_admin;
comment on column council_attribute.shown_to_council is 'The council reads its value on its own page; only the office writes.';
comment on column council_attribute.archived_at is 'No longer offered; its values stay.';
