-- For an external PostgreSQL 15 or newer, run once by a superuser (replace the passwords; the names may be made members of these roles instead).
create role association_owner  login password 'CHANGE-ME-1';
create role association_member login password 'CHANGE-ME-2';
create role association_admin  login password 'CHANGE-ME-3';
create database opencities owner association_owner encoding 'UTF8' template template0;
