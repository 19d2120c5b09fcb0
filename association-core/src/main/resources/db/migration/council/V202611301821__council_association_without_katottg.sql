-- A local association is a collective member and no place: ЄДРПОУ is its code, and no other of its kind has it.
alter table council alter column katottg drop not null,
  add constraint council_has_a_code check (katottg is not null or merged_into is not null or (kind = 'ASSOCIATION' and edrpou is not null)),
  add constraint council_edrpou_is_the_code_of_one exclude using btree (edrpou with =)
    where (katottg is null and merged_into is null) deferrable initially immediate;
comment on column council.katottg is 'Of a council always; a local association may have none.';
