-- For an external PostgreSQL 15 or newer, run once by a superuser (replace the passwords; the names may be made members of these roles instead).
create role association_owner  login password 'CHANGE-ME-1';
create role association_member login password 'CHANGE-ME-2';
create role association_admin  login password 'CHANGE-ME-3';
-- Ukrainian by ICU; the libc locale must be a UTF-8 one, else pg_trgm finds no letters in Cyrillic words
create database opencities owner association_owner encoding 'UTF8' template template0 locale_provider icu icu_locale 'uk' locale 'C.UTF-8';
revoke all on database opencities from public;
grant connect on database opencities to association_member, association_admin;
