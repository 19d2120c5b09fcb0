-- A council may take its application back.
alter table admission_application drop constraint admission_application_state_check;
alter table admission_application add constraint admission_application_state_check
  check (state in ('UNCONFIRMED', 'OPEN', 'REFUSED', 'WITHDRAWN', 'ADMITTED'));
alter table admission_application drop constraint admission_application_closed_has_its_moment;
alter table admission_application add constraint admission_application_closed_has_its_moment
  check ((state in ('REFUSED', 'WITHDRAWN', 'ADMITTED')) = (closed_at is not null));
