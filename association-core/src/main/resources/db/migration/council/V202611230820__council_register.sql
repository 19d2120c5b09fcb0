-- The register of councils. The council itself is the tenant, so its own id is what row security compares.

create table oblast (
  code text primary key constraint oblast_code_is_two_digits check (code ~ '^\d{2}$'),
  katottg text not null unique constraint oblast_katottg_has_19_characters check (katottg ~ '^UA\d{17}$' and substr(katottg, 3, 2) = code),
  name text collate "uk-x-icu" not null,
  name_en text not null,
  tile_label text not null,
  tile_label_en text not null,
  tile_column integer not null check (tile_column between 1 and 8),
  tile_row integer not null check (tile_row between 1 and 5),
  unique (tile_column, tile_row)
);
comment on table oblast is 'The 27 units of the first level; code is the two digits with which every КАТОТТГ code inside begins.';
grant select on oblast to association_member, association_admin;

create table council (
  id uuid primary key,
  katottg text not null constraint council_katottg_is_unique unique constraint council_katottg_has_19_characters check (katottg ~ '^UA\d{17}$'),
  koatuu text constraint council_koatuu_has_10_digits check (koatuu ~ '^\d{10}$'),
  kind text not null check (kind in ('MISKA', 'SELYSHCHNA', 'SILSKA', 'RAIONNA', 'RAIONNA_U_MISTI', 'OBLASNA', 'ASSOCIATION')),
  acting_body text not null default 'COUNCIL' check (acting_body in ('COUNCIL', 'MILITARY_ADMINISTRATION')),
  acting_body_name text,
  acting_body_since date,
  name text collate "uk-x-icu" not null,
  oblast_code text not null references oblast,
  raion text collate "uk-x-icu",
  centre_name text not null,
  centre_kind text not null check (centre_kind in ('MISTO', 'SELYSHCHE', 'SELO')),
  budget_code text constraint council_budget_code_has_10_or_11_digits check (budget_code ~ '^\d{10,11}$'),
  edrpou text constraint council_edrpou_has_8_digits check (edrpou ~ '^\d{8}$'),
  iban text constraint council_iban_has_29_characters check (iban ~ '^UA\d{27}$'),
  name_key text not null,
  search_key text not null,
  territory_status text not null default 'NONE' check (territory_status in ('NONE', 'POSSIBLE_HOSTILITIES', 'HOSTILITIES', 'OCCUPIED')),
  territory_from date,
  territory_until date,
  demonstration boolean not null default false,
  version bigint not null default 1,
  constraint council_administration_is_named check (acting_body = 'COUNCIL' or acting_body_name is not null),
  constraint council_territory_status_has_its_day check (territory_status = 'NONE' or territory_from is not null),
  constraint council_territory_status_ends_after_it_began check (territory_until >= territory_from)
);
comment on column council.kind is 'Fixed by the founding act; never derived from the kind of the centre (16 differ).';
comment on column council.name is 'Full, nominative; never a key: 40 full names repeat.';
comment on column council.search_key is 'name, centre, raion, oblast as language.SearchKey writes them';
create index council_of_oblast on council (oblast_code);
create index council_by_name on council (name);
create index council_search on council using gin (search_key gin_trgm_ops);
create index council_by_edrpou on council (edrpou);
call protect('council', 'id', 'select');

create table council_succession (
  id uuid primary key,
  council_id uuid not null references council,
  predecessor_id uuid references council,
  predecessor_name text not null,
  kind text not null check (kind in ('RENAMED', 'MERGED', 'SPLIT', 'ADMINISTRATION')),
  happened_on date not null,
  act text not null
);
create index council_succession_of_council on council_succession (council_id);
create index council_succession_of_predecessor on council_succession (predecessor_id);
call protect('council_succession', 'council_id', 'select');

create table council_name_correction (
  id uuid primary key,
  council_id uuid not null references council,
  grammatical_case text not null check (grammatical_case in ('NOMINATIVE', 'GENITIVE', 'DATIVE', 'ACCUSATIVE', 'INSTRUMENTAL', 'LOCATIVE')),
  form text not null,
  corrected_by text not null,
  corrected_at timestamptz not null,
  constraint council_name_has_one_correction_a_case unique (council_id, grammatical_case)
);
call protect('council_name_correction', 'council_id', 'select');

create table official (
  id uuid primary key,
  council_id uuid not null references council,
  position text not null,
  title text not null,
  given_name text not null,
  surname text not null,
  gender text not null check (gender in ('FEMININE', 'MASCULINE')),
  term_from date not null,
  term_until date,
  version bigint not null default 1,
  constraint official_term_ends_after_it_began check (term_until >= term_from)
);
create index official_of_council on official (council_id, term_from);
call protect('official', 'council_id', 'select, insert, update');

create function refuse_rewriting() returns trigger language plpgsql as
$$ begin raise exception '% is append-only', tg_table_name; end $$;
comment on function refuse_rewriting is 'For tables whose rows are never changed, not even by their owner: before update or delete.';

create table population_figure (
  id uuid primary key,
  council_id uuid not null references council,
  inhabitants integer not null constraint population_is_not_negative check (inhabitants >= 0),
  as_of date not null,
  source text not null,
  confirmed_by text not null,
  confirmed_at timestamptz not null
);
create index population_of_council on population_figure (council_id, as_of desc, confirmed_at desc);
call protect('population_figure', 'council_id', 'select');
revoke update, delete on population_figure from association_admin;
create trigger population_ledger_is_append_only before update or delete on population_figure for each row execute function refuse_rewriting();

insert into oblast (code, katottg, name, name_en, tile_label, tile_label_en, tile_column, tile_row) values
  ('01', 'UA01000000000013043', 'Автономна Республіка Крим', 'Autonomous Republic of Crimea', 'Крим', 'Crimea', 6, 5),
  ('05', 'UA05000000000010236', 'Вінницька', 'Vinnytsia', 'Він', 'Vin', 4, 2),
  ('07', 'UA07000000000024379', 'Волинська', 'Volyn', 'Вол', 'Vol', 2, 1),
  ('12', 'UA12000000000090473', 'Дніпропетровська', 'Dnipropetrovsk', 'Дні', 'Dni', 7, 3),
  ('14', 'UA14000000000091971', 'Донецька', 'Donetsk', 'Дон', 'Don', 8, 3),
  ('18', 'UA18000000000041385', 'Житомирська', 'Zhytomyr', 'Жит', 'Zhy', 4, 1),
  ('21', 'UA21000000000011690', 'Закарпатська', 'Zakarpattia', 'Зак', 'Zak', 1, 3),
  ('23', 'UA23000000000064947', 'Запорізька', 'Zaporizhzhia', 'Зап', 'Zap', 7, 4),
  ('26', 'UA26000000000069363', 'Івано-Франківська', 'Ivano-Frankivsk', 'І-Ф', 'I-F', 2, 3),
  ('32', 'UA32000000000030281', 'Київська', 'Kyiv', 'Київ. о.', 'Kyiv o.', 5, 2),
  ('35', 'UA35000000000016081', 'Кіровоградська', 'Kirovohrad', 'Кір', 'Kir', 6, 3),
  ('44', 'UA44000000000018893', 'Луганська', 'Luhansk', 'Луг', 'Luh', 8, 2),
  ('46', 'UA46000000000026241', 'Львівська', 'Lviv', 'Льв', 'Lvi', 1, 2),
  ('48', 'UA48000000000039575', 'Миколаївська', 'Mykolaiv', 'Мик', 'Myk', 5, 4),
  ('51', 'UA51000000000030770', 'Одеська', 'Odesa', 'Оде', 'Ode', 4, 4),
  ('53', 'UA53000000000028050', 'Полтавська', 'Poltava', 'Пол', 'Pol', 6, 2),
  ('56', 'UA56000000000066151', 'Рівненська', 'Rivne', 'Рів', 'Riv', 3, 1),
  ('59', 'UA59000000000057109', 'Сумська', 'Sumy', 'Сум', 'Sum', 7, 1),
  ('61', 'UA61000000000060328', 'Тернопільська', 'Ternopil', 'Тер', 'Ter', 2, 2),
  ('63', 'UA63000000000041885', 'Харківська', 'Kharkiv', 'Хар', 'Kha', 7, 2),
  ('65', 'UA65000000000030969', 'Херсонська', 'Kherson', 'Хер', 'Khe', 6, 4),
  ('68', 'UA68000000000099709', 'Хмельницька', 'Khmelnytskyi', 'Хме', 'Khm', 3, 2),
  ('71', 'UA71000000000010357', 'Черкаська', 'Cherkasy', 'Чрк', 'Chk', 5, 3),
  ('73', 'UA73000000000044923', 'Чернівецька', 'Chernivtsi', 'Чрв', 'Chv', 3, 3),
  ('74', 'UA74000000000025378', 'Чернігівська', 'Chernihiv', 'Чрг', 'Chh', 6, 1),
  ('80', 'UA80000000000093317', 'м. Київ', 'Kyiv city', 'Київ', 'Kyiv', 5, 1),
  ('85', 'UA85000000000065278', 'м. Севастополь', 'Sevastopol city', 'Сев', 'Sev', 5, 5);
