create table council_contact (
  id uuid primary key,
  council_id uuid not null references council,
  contact_function text not null,
  name text not null,
  email text,
  phone text,
  changed_by text not null,
  changed_at timestamptz not null,
  version bigint not null,
  constraint council_contact_can_be_reached check (email is not null or phone is not null)
);
create index council_contact_of_council on council_contact (council_id);
create unique index council_contact_once_a_function on council_contact (council_id, contact_function, email);
call protect('council_contact');
comment on column council_contact.name is 'A person, or the office that answers.';
