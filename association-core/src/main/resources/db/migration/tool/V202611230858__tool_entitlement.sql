-- The shared tools of e-democracy and which council has which, since when.

create table tool (
  code text primary key constraint tool_code_is_a_word check (code ~ '^[a-z][a-z-]*$'),
  place integer not null constraint tool_place_once unique,
  name_uk text not null,
  name_en text not null,
  about_uk text not null,
  about_en text not null
);
grant select on tool to association_member, association_admin;
insert into tool (code, place, name_uk, name_en, about_uk, about_en) values
  ('petitions', 1, 'Місцеві петиції', 'Local petitions',
   'Мешканці подають звернення до ради й збирають під ними голоси.', 'Residents address the council and gather votes for what they ask.'),
  ('budget', 2, 'Громадський бюджет', 'Participatory budget',
   'Мешканці пропонують проєкти й голосують, на що витратити частину бюджету.', 'Residents propose projects and vote on how a part of the budget is spent.'),
  ('consultations', 3, 'Електронні консультації', 'E-consultations',
   'Рада питає думку мешканців про рішення, яке готує.', 'The council asks residents about a decision it prepares.'),
  ('open-city', 4, 'Відкрите місто', 'Open City',
   'Мешканці повідомляють про проблеми на мапі, служби звітують про їх розв’язання.', 'Residents report problems on a map, the services answer how they were solved.');

create table tool_entitlement (
  id uuid primary key,
  council_id uuid not null references council,
  tool_code text not null references tool,
  since date not null,
  until date,
  switched_on_by text not null,
  switched_on_by_name text not null,
  switched_on_at timestamptz not null,
  switched_off_by text,
  switched_off_by_name text,
  switched_off_at timestamptz,
  version bigint not null default 1,
  constraint tool_is_off_not_before_it_was_on check (until >= since),
  constraint tool_off_says_who_and_when check ((until is null) = (switched_off_by is null) and (until is null) = (switched_off_at is null))
);
create unique index tool_is_on_once on tool_entitlement (council_id, tool_code) where until is null;
create index tool_entitlement_of_council on tool_entitlement (council_id);
create index tool_entitlement_of_tool on tool_entitlement (tool_code);
call protect('tool_entitlement', 'council_id', 'select');
revoke delete on tool_entitlement from association_admin;
